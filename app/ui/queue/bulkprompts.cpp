#include "ui/queue/bulkprompts.h"

#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/queue/tagsdialog.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace tilshi::ui {

using newsroom::BulkKind;

BulkPrompts::BulkPrompts(session::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void BulkPrompts::ask(BulkKind kind, const QList<newsroom::ArticleSummary> &articles,
                      QWidget *beside)
{
    switch (kind) {
    case BulkKind::Claim:
        Q_EMIT answered(kind, newsroom::TakeAction{newsroom::Action::Claim});
        return;
    case BulkKind::Trash:
        Q_EMIT answered(kind, newsroom::TakeAction{newsroom::Action::Trash});
        return;
    case BulkKind::Untrash:
        Q_EMIT answered(kind, newsroom::TakeAction{newsroom::Action::Untrash});
        return;
    case BulkKind::Owner:
        return askOwner(beside);
    case BulkKind::Section:
        return askSection(beside);
    case BulkKind::Tags:
        return askTags();
    case BulkKind::Schedule:
        return askTime(articles);
    case BulkKind::Return:
        return askReason();
    }
}

void BulkPrompts::askSection(QWidget *beside)
{
    auto *menu = new QMenu(beside);
    menu->setObjectName(u"sectionMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const newsroom::Section &section : m_session.sections()) {
        if (!section.hidden) {
            menu->addAction(section.name, this, [this, id = section.id] {
                Q_EMIT answered(BulkKind::Section, newsroom::SetSection{id});
            });
        }
    }
    menu->popup(beside->mapToGlobal(QPoint(0, beside->height())));
}

void BulkPrompts::askOwner(QWidget *beside)
{
    auto *menu = new QMenu(beside);
    menu->setObjectName(u"ownerMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const newsroom::Person &person : m_session.people()) {
        if (person.active) {
            menu->addAction(person.name, this, [this, id = person.id] {
                Q_EMIT answered(BulkKind::Owner, newsroom::SetOwner{id});
            });
        }
    }
    menu->popup(beside->mapToGlobal(QPoint(0, beside->height())));
}

void BulkPrompts::askTags()
{
    auto *dialog = new TagsDialog(m_window);
    connect(dialog, &TagsDialog::given, this, [this](const QStringList &tags) {
        Q_EMIT answered(BulkKind::Tags, newsroom::AddTags{tags});
    });
    dialog->open();
}

/// One minute for all of them; the latest of their embargoes is its floor.
void BulkPrompts::askTime(const QList<newsroom::ArticleSummary> &articles)
{
    newsroom::Article like;
    for (const newsroom::ArticleSummary &article : articles) {
        like.embargo = std::max(like.embargo, article.embargo);
    }
    auto *dialog = new ScheduleDialog(like, m_session.settings().zone, m_session.clock(), m_window);
    connect(dialog, &ScheduleDialog::chosen, this, [this](const WallTime &at) {
        Q_EMIT answered(BulkKind::Schedule,
                        newsroom::TakeAction{newsroom::Action::Schedule, {}, at});
    });
    dialog->open();
}

void BulkPrompts::askReason()
{
    auto *dialog = new ReasonDialog(newsroom::Action::Return, m_window);
    connect(dialog, &ReasonDialog::given, this, [this](const QString &reason) {
        Q_EMIT answered(BulkKind::Return,
                        newsroom::TakeAction{newsroom::Action::Return, reason, {}});
    });
    dialog->open();
}

} // namespace tilshi::ui
