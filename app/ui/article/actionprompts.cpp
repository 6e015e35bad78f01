#include "ui/article/actionprompts.h"

#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "widgets/languages.h"
#include "widgets/question.h"
#include "wording/when.h"
#include "wording/workflow.h"

#include <QPushButton>

namespace tilshi::ui {

using newsroom::Action;

ActAsker::ActAsker(session::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void ActAsker::ask(Action action, const newsroom::Article &article)
{
    newsroom::Act act;
    act.action = action;
    act.article = article.id;
    act.actor = m_session.person().id;
    switch (action) {
    case Action::Return:
    case Action::Withdraw:
    case Action::Reopen:
        return askReason(act);
    case Action::Schedule:
    case Action::Reschedule:
        return askTime(act, article);
    case Action::Revise:
        return askRevision(act);
    case Action::Edit:
        return confirmEdit(act, article);
    case Action::Publish:
        return confirmPublishing(act, article);
    default:
        Q_EMIT answered(act);
    }
}

void ActAsker::askReason(newsroom::Act act)
{
    auto *dialog = new ReasonDialog(act.action, m_window);
    connect(dialog, &ReasonDialog::given, this, [this, act](const QString &reason) mutable {
        act.reason = reason;
        Q_EMIT answered(act);
    });
    dialog->open();
}

void ActAsker::askTime(newsroom::Act act, const newsroom::Article &article)
{
    auto *dialog =
        new ScheduleDialog(article, m_session.settings().zone, m_session.clock(), m_window);
    connect(dialog, &ScheduleDialog::chosen, this, [this, act](const WallTime &at) mutable {
        act.at = at;
        Q_EMIT answered(act);
    });
    dialog->open();
}

void ActAsker::askRevision(newsroom::Act act)
{
    auto *dialog = new ReviseDialog(m_window);
    connect(dialog, &ReviseDialog::given, this,
            [this, act](newsroom::RevisionKind kind, const QString &note) mutable {
                act.kind = kind;
                act.publicNote = note;
                Q_EMIT answered(act);
            });
    dialog->open();
}

void ActAsker::confirmEdit(const newsroom::Act &act, const newsroom::Article &article)
{
    if (!newsroom::editVoidsApproval(article)) {
        Q_EMIT answered(act);
        return;
    }
    confirm(act, wording::name(Action::Edit),
            article.schedule ? tr("The article is approved and scheduled.")
                             : tr("The article is approved."),
            article.schedule ? tr("Editing voids its approval and its slot. It has to be approved "
                                  "again; its time is kept as a proposal.")
                             : tr("Editing voids its approval. It has to be approved again."));
}

/// A time that somebody chose is not passed over by one click. What is late has no such time left.
void ActAsker::confirmPublishing(const newsroom::Act &act, const newsroom::Article &article)
{
    if (!article.schedule || article.schedule->utc <= m_session.clock().now()) {
        Q_EMIT answered(act);
        return;
    }
    const QString slot = wording::dateAndTime(article.schedule->utc, m_session.settings().zone,
                                              widgets::interfaceLanguage());
    confirm(act, tr("Publish now"), tr("The article is scheduled: %1").arg(slot),
            tr("It can be published now, before its time."));
}

void ActAsker::confirm(const newsroom::Act &act, const QString &name, const QString &says,
                       const QString &means)
{
    QMessageBox *box = widgets::makeQuestion(QMessageBox::NoIcon, name, says, m_window);
    box->setObjectName(u"confirm-" + newsroom::keyOf(act.action));
    box->setInformativeText(means);
    QPushButton *accept = box->addButton(name, QMessageBox::AcceptRole);
    accept->setObjectName(u"accept");
    connect(accept, &QPushButton::clicked, this, [this, act] { Q_EMIT answered(act); });
    box->open();
}

} // namespace tilshi::ui
