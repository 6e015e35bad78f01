#include "ui/queue/queuerow.h"

#include "widgets/languages.h"
#include "wording/statename.h"
#include "wording/wording.h"

#include <QCoreApplication>

namespace tilshi::ui {
namespace {

using newsroom::ArticleSummary;
using newsroom::QueueGroup;
using newsroom::State;

constexpr qint64 longWait = 4 * 3600; // seconds

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

/// What the words of one row are made of.
struct Sight
{
    const ArticleSummary &article;
    QueueGroup group;
    const session::Session &session;
    QDateTime now;

    QString moment(const QDateTime &at) const
    {
        return wording::when(at, session.settings().zone, now, widgets::interfaceLanguage());
    }
    QString wall(const QDateTime &at) const
    {
        return wording::onWall(at, session.settings().zone, now, widgets::interfaceLanguage());
    }
};

QString noteOf(const Sight &sight)
{
    const ArticleSummary &article = sight.article;
    QStringList parts{article.publishError.isEmpty()
                          ? wording::stateName(article.state, article.live)
                          : Words::tr("Publishing failed")};
    if (article.section) {
        parts.append(sight.session.sectionName(article.section));
    }
    parts.append(Words::tr("%n words", nullptr, article.words));
    if (article.urgent) {
        parts.append(Words::tr("urgent"));
    }
    if (article.embargo && *article.embargo > sight.now) {
        parts.append(Words::tr("embargo until %1").arg(sight.wall(*article.embargo)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString authorNoteOf(const Sight &sight)
{
    const bool isApproved = sight.article.approvedBy.has_value();
    return isApproved ? Words::tr("approved by: %1")
                            .arg(sight.session.personName(*sight.article.approvedBy))
                      : Words::tr("version %1").arg(sight.article.head);
}

QString reviewerOf(const Sight &sight)
{
    if (!sight.article.reviewer || sight.article.state != State::Submitted) {
        return {};
    }
    return *sight.article.reviewer == sight.session.person().id
               ? Words::tr("you are reviewing it")
               : Words::tr("%1 is reviewing it")
                     .arg(sight.session.personName(*sight.article.reviewer));
}

void tellWaiting(const Sight &sight, QueueRow &row)
{
    const qint64 waited = sight.article.since.secsTo(sight.now);
    row.time = wording::lasting(waited);
    row.timeNote = sight.wall(sight.article.since);
    row.haste = waited >= longWait ? QueueHaste::Soon : QueueHaste::None;
}

void tellSlot(const Sight &sight, QueueRow &row)
{
    const QDateTime slot = sight.article.scheduledAt.value_or(sight.now);
    const qint64 left = sight.now.secsTo(slot);
    if (left > -60) {
        row.time = sight.wall(slot);
        row.timeNote = Words::tr("%1 left").arg(wording::lasting(left));
        return;
    }
    row.time = Words::tr("%1 late").arg(wording::lasting(-left));
    row.timeNote = Words::tr("planned for %1").arg(sight.wall(slot));
    row.haste = QueueHaste::Late;
}

void tellSince(const QString &what, const QDateTime &at, const Sight &sight, QueueRow &row)
{
    row.time = sight.moment(at);
    row.timeNote = what;
}

void tellTime(const Sight &sight, QueueRow &row)
{
    const ArticleSummary &article = sight.article;
    switch (article.state) {
    case State::Submitted:
        return tellWaiting(sight, row);
    case State::Scheduled:
        return tellSlot(sight, row);
    case State::Approved:
        return tellSince(Words::tr("no time yet"), article.since, sight, row);
    case State::Returned:
        return tellSince(Words::tr("returned"), article.since, sight, row);
    case State::Draft:
    case State::Published:
    case State::Withdrawn:
        break;
    }
    tellSince(Words::tr("changed"), article.modifiedAt, sight, row);
}

} // namespace

QString QueueRow::spoken() const
{
    QStringList all{headline, note, author, authorNote};
    if (unread) {
        all.prepend(Words::tr("unread"));
    }
    for (const QString &part : {reviewer, time, timeNote}) {
        if (!part.isEmpty()) {
            all.append(part);
        }
    }
    return all.join(QStringLiteral(", "));
}

QueueRow rowOf(const ArticleSummary &article, QueueGroup group, const session::Session &session,
               const QDateTime &now)
{
    const Sight sight{article, group, session, now};
    QueueRow row;
    row.headline = article.headline.isEmpty() ? Words::tr("No headline yet") : article.headline;
    row.state = wording::stateName(article.state, article.live);
    row.note = noteOf(sight);
    row.unread = article.unseen;
    row.author = article.ownerName;
    row.authorNote = authorNoteOf(sight);
    row.reviewer = reviewerOf(sight);
    tellTime(sight, row);
    return row;
}

QString nameOf(QueueGroup group)
{
    switch (group) {
    case QueueGroup::Late:
        return Words::tr("Late");
    case QueueGroup::Returned:
        return Words::tr("Returned to you");
    case QueueGroup::Waiting:
        return Words::tr("Waiting for review");
    case QueueGroup::Claimed:
        return Words::tr("Under review by others");
    case QueueGroup::Approved:
        return Words::tr("Approved, no time yet");
    case QueueGroup::Next:
        return Words::tr("Next to be published");
    case QueueGroup::WithAuthors:
        return Words::tr("Returned to authors");
    case QueueGroup::Drafts:
        return Words::tr("My drafts");
    case QueueGroup::Sent:
        break;
    }
    return Words::tr("With the editors");
}

QString orderOf(QueueGroup group)
{
    switch (group) {
    case QueueGroup::Late:
        return Words::tr("Not published by themselves");
    case QueueGroup::Waiting:
    case QueueGroup::Claimed:
    case QueueGroup::Approved:
        return Words::tr("The longest wait first");
    case QueueGroup::Next:
        return Words::tr("By time");
    case QueueGroup::Returned:
    case QueueGroup::WithAuthors:
    case QueueGroup::Drafts:
    case QueueGroup::Sent:
        break;
    }
    return Words::tr("The latest first");
}

} // namespace tilshi::ui
