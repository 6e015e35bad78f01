#include "ui/navigation/place.h"

#include "wording/workflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace tilshi::ui {
namespace {

using newsroom::State;

std::optional<State> stateOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::MyDrafts:
        return State::Draft;
    case Place::Kind::MyReturned:
        return State::Returned;
    case Place::Kind::UnderReview:
        return State::Submitted;
    case Place::Kind::Approved:
        return State::Approved;
    case Place::Kind::Scheduled:
        return State::Scheduled;
    case Place::Kind::Published:
        return State::Published;
    case Place::Kind::Withdrawn:
        return State::Withdrawn;
    case Place::Kind::MyQueue:
    case Place::Kind::Section:
    case Place::Kind::Trash:
        break;
    }
    return std::nullopt;
}

constexpr int everyScheduled = 10'000; ///< so many are put in the order of their times

bool isSooner(const newsroom::ArticleSummary &a, const newsroom::ArticleSummary &b)
{
    return a.scheduledAt && (!b.scheduledAt || *a.scheduledAt < *b.scheduledAt);
}

/// As the library orders them.
bool isLater(const newsroom::ArticleSummary &a, const newsroom::ArticleSummary &b)
{
    return a.modifiedAt == b.modifiedAt ? a.id.toString() > b.id.toString()
                                        : a.modifiedAt > b.modifiedAt;
}

bool isMine(Place::Kind kind)
{
    return kind == Place::Kind::MyDrafts || kind == Place::Kind::MyReturned;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Place)
};

} // namespace

newsroom::ArticleQuery queryOf(const Place &place, newsroom::PersonId person)
{
    newsroom::ArticleQuery query;
    if (place.kind == Place::Kind::Published) {
        query.live = true;
    } else if (const std::optional<State> state = stateOf(place.kind)) {
        query.states = {*state};
    }
    if (isMine(place.kind)) {
        query.owner = person;
    }
    query.section = place.section;
    if (place.kind == Place::Kind::Scheduled) {
        query.limit = everyScheduled;
    }
    query.trashed = place.kind == Place::Kind::Trash;
    return query;
}

int countOf(const Place &place, const newsroom::QueueCounts &counts)
{
    if (place.kind == Place::Kind::Trash) {
        return counts.trashed;
    }
    if (place.kind == Place::Kind::MyQueue) {
        return 0;
    }
    if (place.kind == Place::Kind::Published) {
        return counts.live;
    }
    if (place.section) {
        return counts.bySection.value(*place.section);
    }
    const QHash<State, int> &states = isMine(place.kind) ? counts.mine : counts.byState;
    return states.value(stateOf(place.kind).value_or(State::Draft));
}

Place placeOf(const newsroom::Article &article, newsroom::PersonId person)
{
    if (article.trashed) {
        return {Place::Kind::Trash, {}};
    }
    const bool hasQueue = article.state != State::Draft && article.state != State::Returned;
    if (!hasQueue && article.owner != person && article.metadata.section) {
        return {Place::Kind::Section, article.metadata.section};
    }
    switch (article.state) {
    case State::Draft:
        return {Place::Kind::MyDrafts, {}};
    case State::Returned:
        return {Place::Kind::MyReturned, {}};
    case State::Submitted:
        return {Place::Kind::UnderReview, {}};
    case State::Approved:
        return {Place::Kind::Approved, {}};
    case State::Scheduled:
        return {Place::Kind::Scheduled, {}};
    case State::Published:
        return {Place::Kind::Published, {}};
    case State::Withdrawn:
        break;
    }
    return {Place::Kind::Withdrawn, {}};
}

QList<newsroom::ArticleSummary> inOrder(const Place &place,
                                        QList<newsroom::ArticleSummary> articles)
{
    if (place.kind == Place::Kind::Scheduled) {
        std::stable_sort(articles.begin(), articles.end(), &isSooner);
    }
    return articles;
}

bool isBefore(const Place &place, const newsroom::ArticleSummary &article,
              const newsroom::ArticleSummary &other)
{
    const bool byTime = place.kind == Place::Kind::Scheduled;
    if (byTime && (isSooner(article, other) || isSooner(other, article))) {
        return isSooner(article, other);
    }
    return isLater(article, other);
}

Place startPlace(const newsroom::Person &person, const newsroom::QueueCounts &counts)
{
    using Kind = Place::Kind;
    if (person.isEditor()) {
        return {Kind::MyQueue, {}};
    }
    return {countOf({Kind::MyReturned, {}}, counts) > 0 ? Kind::MyReturned : Kind::MyDrafts, {}};
}

bool hasOneState(const Place &place)
{
    return stateOf(place.kind).has_value() && place.kind != Place::Kind::Published;
}

QString nameOf(Place::Kind kind)
{
    if (const std::optional<State> state = stateOf(kind)) {
        return wording::queueName(*state);
    }
    if (kind == Place::Kind::MyQueue) {
        return Words::tr("My queue");
    }
    return kind == Place::Kind::Trash ? Words::tr("Trash") : Words::tr("Section");
}

QString emptySentence(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::MyQueue:
        return Words::tr("The queue is empty.");
    case Place::Kind::MyDrafts:
        return Words::tr("You have no drafts. Press Ctrl+N to write an article, "
                         "or drop a text file here.");
    case Place::Kind::MyReturned:
        return Words::tr("No article has been returned to you.");
    case Place::Kind::UnderReview:
        return Words::tr("Nothing waits for review. Articles come here when "
                         "their authors submit them.");
    case Place::Kind::Approved:
        return Words::tr("Nothing is approved and unpublished. An editor "
                         "approves articles that are under review.");
    case Place::Kind::Scheduled:
        return Words::tr("Nothing is scheduled. Open an approved article and "
                         "choose its time.");
    case Place::Kind::Published:
        return Words::tr("Nothing has been published yet.");
    case Place::Kind::Withdrawn:
        return Words::tr("Nothing has been withdrawn.");
    case Place::Kind::Trash:
        return Words::tr("The trash is empty.");
    case Place::Kind::Section:
        break;
    }
    return Words::tr("This section has no articles yet. Choose it in the "
                     "Details of an article.");
}

} // namespace tilshi::ui
