#include "newsroom/queue.h"

#include <tuple>

namespace tilshi::newsroom {
namespace {

constexpr int minute = 60;

QueueGroup submittedGroup(const ArticleSummary &article, PersonId person)
{
    return article.reviewer.value_or(person) == person ? QueueGroup::Waiting : QueueGroup::Claimed;
}

std::optional<QueueGroup> scheduledGroup(const ArticleSummary &article, const QueueQuery &query)
{
    const QDateTime slot = article.scheduledAt.value_or(QDateTime());
    if (!slot.isValid() || slot > query.soon) {
        return std::nullopt;
    }
    return slot <= lateUntil(query) ? QueueGroup::Late : QueueGroup::Next;
}

std::optional<QueueGroup> editorsGroup(const ArticleSummary &article, const QueueQuery &query)
{
    switch (article.state) {
    case State::Submitted:
        return submittedGroup(article, query.person);
    case State::Returned:
        return article.owner == query.person ? QueueGroup::Returned : QueueGroup::WithAuthors;
    case State::Approved:
        return QueueGroup::Approved;
    case State::Scheduled:
        return scheduledGroup(article, query);
    case State::Draft:
    case State::Published:
    case State::Withdrawn:
        break;
    }
    return std::nullopt;
}

std::optional<QueueGroup> authorsGroup(const ArticleSummary &article, PersonId person)
{
    if (article.owner != person) {
        return std::nullopt;
    }
    switch (article.state) {
    case State::Draft:
        return QueueGroup::Drafts;
    case State::Returned:
        return QueueGroup::Returned;
    case State::Submitted:
    case State::Approved:
    case State::Scheduled:
        return QueueGroup::Sent;
    case State::Published:
    case State::Withdrawn:
        break;
    }
    return std::nullopt;
}

} // namespace

QueueQuery queueOf(const Person &person, const QDateTime &now, const QByteArray &zone)
{
    constexpr int daysUntilSoon = 2; // to the midnight behind tomorrow
    const auto endOfTomorrow = [&](const WallTime &wall) {
        return toUtc({wall.date.addDays(daysUntilSoon), QTime(0, 0), zone});
    };
    const QDateTime soon =
        toWall(now, zone).and_then(endOfTomorrow).value_or(now.addDays(daysUntilSoon));
    return {person.id, person.isEditor(), now, soon};
}

const QList<QueueGroup> &queueGroups(bool isEditor)
{
    using enum QueueGroup;
    static const QList<QueueGroup> editors{Late,     Returned, Waiting,    Claimed,
                                           Approved, Next,     WithAuthors};
    static const QList<QueueGroup> authors{Returned, Drafts, Sent};
    return isEditor ? editors : authors;
}

std::optional<QueueGroup> groupOf(const ArticleSummary &article, const QueueQuery &query)
{
    if (article.trashed) {
        return std::nullopt;
    }
    return query.isEditor ? editorsGroup(article, query) : authorsGroup(article, query.person);
}

bool isBefore(QueueGroup group, const ArticleSummary &article, const ArticleSummary &other)
{
    switch (group) {
    case QueueGroup::Late:
    case QueueGroup::Next:
        return std::tuple(article.scheduledAt, article.id.toString()) <
               std::tuple(other.scheduledAt, other.id.toString());
    case QueueGroup::Waiting:
    case QueueGroup::Claimed:
    case QueueGroup::Approved:
        return std::tuple(article.since, article.id.toString()) <
               std::tuple(other.since, other.id.toString());
    case QueueGroup::Drafts:
        return std::tuple(other.modifiedAt, other.id.toString()) <
               std::tuple(article.modifiedAt, article.id.toString());
    case QueueGroup::Returned:
    case QueueGroup::WithAuthors:
    case QueueGroup::Sent:
        break;
    }
    return std::tuple(other.since, other.id.toString()) <
           std::tuple(article.since, article.id.toString());
}

QDateTime lateUntil(const QueueQuery &query)
{
    return query.now.addSecs(-minute);
}

} // namespace tilshi::newsroom
