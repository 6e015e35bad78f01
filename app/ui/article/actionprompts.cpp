#include "ui/article/actionprompts.h"

#include "session/currentarticle.h"
#include "ui/article/acthindrance.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/revisedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "widgets/languages.h"
#include "widgets/question.h"
#include "wording/when.h"
#include "wording/workflow.h"

#include <QPushButton>

#include <algorithm>

namespace tilshi::ui {

using newsroom::Act;
using newsroom::Article;
using newsroom::Ask;

namespace {

bool isSame(const Act &one, const Act &other)
{
    return one.action == other.action && one.article == other.article && one.actor == other.actor;
}

} // namespace

ActionPrompts::ActionPrompts(session::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void ActionPrompts::ask(newsroom::Action action, const Article &article)
{
    Act act;
    act.action = action;
    act.article = article.id;
    act.actor = m_session.person().id;
    askNext(act, article, newsroom::rowOf(action).asks.in(article.state));
}

void ActionPrompts::askNext(const Act &act, const Article &article, QList<Ask> asks)
{
    if (asks.isEmpty()) {
        hand(act);
        return;
    }
    const Ask first = asks.takeFirst();
    const Then then = [this, article, asks](const Act &more) { askNext(more, article, asks); };
    switch (first) {
    case Ask::Reason:
        return askReason(act, then);
    case Ask::Time:
        return askTime(act, article, then);
    case Ask::Revision:
        return askRevision(act, then);
    case Ask::Text: // is typed on the page
        return then(act);
    case Ask::Ending:
        return confirmEnding(act, article, then);
    case Ask::Early:
        return confirmEarly(act, article, then);
    }
    Q_UNREACHABLE();
}

void ActionPrompts::follow(session::CurrentArticle &article)
{
    m_article = &article;
    connect(m_article, &session::CurrentArticle::actEnded, this, &ActionPrompts::hear);
}

void ActionPrompts::hand(const Act &act)
{
    m_typed.removeIf([&act](const Act &one) { return isSame(one, act); });
    if (!act.reason.isEmpty() || act.at || act.kind) {
        m_typed.append(act);
    }
    Q_EMIT answered(act);
}

void ActionPrompts::hear(const Act &act, const std::optional<Error> &error)
{
    if (!error) {
        m_typed.removeIf([&act](const Act &one) { return isSame(one, act); });
        return;
    }
    const bool byOthers = error->code == ErrorCode::Refused || error->code == ErrorCode::Conflict;
    const bool wasTyped = std::any_of(m_typed.begin(), m_typed.end(),
                                      [&act](const Act &one) { return isSame(one, act); });
    if (byOthers && wasTyped && m_article->isOpen() && m_article->article().id == act.article) {
        ask(act.action, m_article->article());
    }
}

/// What was typed for it before, if it was not done.
Act ActionPrompts::kept(newsroom::Action action, newsroom::ArticleId article) const
{
    const Act asked{action, article, m_session.person().id};
    const auto found = std::find_if(m_typed.begin(), m_typed.end(),
                                    [&asked](const Act &one) { return isSame(one, asked); });
    return found == m_typed.end() ? asked : *found;
}

void ActionPrompts::open(widgets::FormDialog *dialog, const Act &act)
{
    if (m_article) {
        new ActHindrance(m_session, *m_article, act, dialog);
    }
    dialog->open();
}

void ActionPrompts::askReason(Act act, const Then &then)
{
    auto *dialog = new ReasonDialog(act.action, m_window, kept(act.action, act.article).reason);
    open(dialog, act);
    connect(dialog, &ReasonDialog::given, this, [act, then](const QString &reason) mutable {
        act.reason = reason;
        then(act);
    });
}

void ActionPrompts::askTime(Act act, const Article &article, const Then &then)
{
    newsroom::Article proposed = article;
    if (const auto before = kept(act.action, act.article).at) {
        proposed.schedule = newsroom::Slot{*before, toUtc(*before).value_or(QDateTime()), {}};
    }
    auto *dialog =
        new ScheduleDialog(proposed, m_session.settings().zone, m_session.clock(), m_window);
    open(dialog, act);
    connect(dialog, &ScheduleDialog::chosen, this, [act, then](const WallTime &at) mutable {
        act.at = at;
        then(act);
    });
}

void ActionPrompts::askRevision(Act act, const Then &then)
{
    auto *dialog = new ReviseDialog(m_window);
    if (const Act before = kept(act.action, act.article); before.kind) {
        dialog->fill(*before.kind, before.publicNote);
    }
    open(dialog, act);
    connect(dialog, &ReviseDialog::given, this,
            [act, then](newsroom::RevisionKind kind, const QString &note) mutable {
                act.kind = kind;
                act.publicNote = note;
                then(act);
            });
}

void ActionPrompts::confirmEnding(const Act &act, const Article &article, const Then &then)
{
    confirm(act, wording::name(act.action),
            article.schedule ? tr("The article is approved and scheduled.")
                             : tr("The article is approved."),
            article.schedule ? tr("Editing voids its approval and its slot. It has to be approved "
                                  "again; its time is kept as a proposal.")
                             : tr("Editing voids its approval. It has to be approved again."),
            then);
}

/// A time that somebody chose is not passed over by one click. What is late has no such time left.
void ActionPrompts::confirmEarly(const Act &act, const Article &article, const Then &then)
{
    if (!article.schedule || article.schedule->utc <= m_session.clock().now()) {
        then(act);
        return;
    }
    const QString slot = wording::dateAndTime(article.schedule->utc, m_session.settings().zone,
                                              widgets::interfaceLanguage());
    confirm(act, tr("Publish now"), tr("The article is scheduled: %1").arg(slot),
            tr("It can be published now, before its time."), then);
}

void ActionPrompts::confirm(const Act &act, const QString &name, const QString &says,
                            const QString &means, const Then &then)
{
    auto *box = new widgets::Question(widgets::Question::NoIcon, name, says, m_window);
    box->setObjectName(u"confirm-" + newsroom::keyOf(act.action));
    box->setInformativeText(means);
    QPushButton *accept = box->addButton(name, widgets::Question::AcceptRole);
    accept->setObjectName(u"accept");
    connect(accept, &QPushButton::clicked, this, [act, then] { then(act); });
    box->open();
}

} // namespace tilshi::ui
