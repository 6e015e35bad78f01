#include "ui/topbar.h"

#include "ui/currentarticle.h"
#include "ui/elidedlabel.h"
#include "ui/icons.h"
#include "ui/statebadge.h"
#include "ui/theme.h"
#include "wording/wording.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tilshi::ui {
namespace {

using newsroom::Action;

QString iconOf(Action action)
{
    switch (action) {
    case Action::Submit:
        return QStringLiteral("send");
    case Action::Approve:
        return QStringLiteral("check");
    case Action::Edit:
    case Action::Revise:
        return QStringLiteral("pencil");
    case Action::Schedule:
    case Action::Reschedule:
        return QStringLiteral("calendar-clock");
    case Action::Publish:
        return QStringLiteral("globe");
    case Action::Trash:
        return QStringLiteral("trash-2");
    case Action::Recall:
    case Action::Claim:
    case Action::Return:
    case Action::Unschedule:
    case Action::Withdraw:
    case Action::Reopen:
    case Action::Untrash:
        break;
    }
    return {};
}

} // namespace

TopBar::TopBar(CurrentArticle &article, QWidget *parent)
    : Translated<QWidget>(parent)
    , m_article(article)
    , m_new(new QPushButton(this))
    , m_badge(new StateBadge(this))
    , m_version(new QLabel(this))
    , m_whyNot(new ElidedLabel(this))
    , m_preview(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_primary(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    build();
    fillMenu();
    connect(&m_article, &CurrentArticle::opened, this, &TopBar::refresh);
    connect(&m_article, &CurrentArticle::changed, this, &TopBar::refresh);
    connect(&m_article, &CurrentArticle::closed, this, &TopBar::refresh);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newArticleAsked);
    connect(m_preview, &QPushButton::clicked, this, &TopBar::previewAsked);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (const std::optional<Action> step = m_article.nextStep()) {
            Q_EMIT actionAsked(*step);
        }
    });
    TopBar::retranslate();
}

void TopBar::refresh()
{
    const bool open = m_article.isOpen();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_badge, m_version, m_preview, m_more}) {
        widget->setVisible(open);
    }
    if (open) {
        m_badge->setState(m_article.article().state, m_article.article().trashed);
        const int head = m_article.article().head;
        m_version->setText(head > 0 ? tr("Version %1").arg(head) : QString());
        m_preview->setText(m_article.article().isLive() ? tr("Open in browser") : tr("Preview"));
    }
    refreshPrimary();
    refreshMenu();
}

void TopBar::retranslate()
{
    m_new->setText(tr("New article"));
    m_new->setToolTip(tr("Start a new article (Ctrl+N)"));
    m_more->setText(tr("Actions"));
    m_menu->setTitle(tr("Actions"));
    m_primary->setAccessibleDescription(tr("The next step for this article"));
    refresh();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, height() - 1, width(), 1), borderColour(palette()));
}

void TopBar::build()
{
    m_new->setObjectName(u"newArticle");
    m_new->setIcon(tintedIcon(QStringLiteral("plus")));
    m_badge->setObjectName(u"stateBadge");
    m_version->setObjectName(u"version");
    m_version->setForegroundRole(QPalette::PlaceholderText);
    m_whyNot->setObjectName(u"whyNot");
    m_whyNot->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setObjectName(u"preview");
    m_preview->setIcon(tintedIcon(QStringLiteral("eye")));
    m_more->setObjectName(u"actions");
    m_more->setMenu(m_menu);
    m_menu->setObjectName(u"actionsMenu");
    m_menu->setToolTipsVisible(true);
    m_primary->setObjectName(u"primary");
    m_primary->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(m_new);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_whyNot, m_badge, m_version, m_preview,
                                                            m_more, m_primary}) {
        layout->addWidget(widget);
    }
}

void TopBar::fillMenu()
{
    for (Action action : newsroom::allActions()) {
        QAction *entry = m_menu->addAction(QString());
        entry->setObjectName(u"action-" + newsroom::keyOf(action));
        connect(entry, &QAction::triggered, this, [this, action] { Q_EMIT actionAsked(action); });
        m_actions.insert(action, entry);
    }
}

void TopBar::refreshPrimary()
{
    const std::optional<Action> step = m_article.nextStep();
    m_primary->setVisible(step.has_value());
    m_whyNot->clear();
    if (!step) {
        return;
    }
    const std::optional<newsroom::Refusal> refusal = m_article.refusalOf(*step);
    const QString reason = refusal ? wording::sentence(*refusal) : QString();
    m_primary->setText(wording::name(*step));
    m_primary->setIcon(tintedIcon(iconOf(*step), QPalette::HighlightedText));
    m_primary->setEnabled(!refusal);
    m_primary->setToolTip(reason);
    m_primary->setStatusTip(reason);
    m_whyNot->setText(reason);
    m_whyNot->setToolTip(reason);
}

void TopBar::refreshMenu()
{
    for (const newsroom::Offer &offer : m_article.offers()) {
        QAction *entry = m_actions.value(offer.action);
        const QString reason = offer.refusal ? wording::sentence(*offer.refusal) : QString();
        entry->setText(wording::name(offer.action));
        entry->setIcon(tintedIcon(iconOf(offer.action)));
        entry->setEnabled(!offer.refusal);
        entry->setToolTip(reason);
        entry->setStatusTip(reason);
    }
}

} // namespace tilshi::ui
