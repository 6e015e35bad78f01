#pragma once

#include "newsroom/people.h"
#include "newsroom/ports.h"

#include <QList>

#include <optional>

namespace tilshi::ui {

/// Somewhere in the sidebar: a queue, a section or the trash.
struct Place
{
    enum class Kind
    {
        MyQueue, ///< what the person is to do, see newsroom::queueGroups()
        MyDrafts,
        MyReturned,
        UnderReview,
        Approved,
        Scheduled,
        Published, ///< what is on the site, also while a new version of it is worked on
        Withdrawn,
        Section,
        Trash,
    };

    Kind kind = Kind::MyDrafts;
    std::optional<newsroom::SectionId> section; ///< of Kind::Section

    bool operator==(const Place &) const = default;
};

/// Which articles stand there, for that person.
newsroom::ArticleQuery queryOf(const Place &place, newsroom::PersonId person);

/// How many they are; of a queue see Articles::queueCounts.
int countOf(const Place &place, const newsroom::QueueCounts &counts);

/// Where that person finds the article: its queue; another's draft or returned article, which have
/// none, in its section.
Place placeOf(const newsroom::Article &article, newsroom::PersonId person);

/// The articles of that place as its list shows them: the last changed first, as they came; what is
/// scheduled by its time, the next one first.
QList<newsroom::ArticleSummary> inOrder(const Place &place,
                                        QList<newsroom::ArticleSummary> articles);

/// Whether inOrder() has that article before the other one.
bool isBefore(const Place &place, const newsroom::ArticleSummary &article,
              const newsroom::ArticleSummary &other);

/// Where that person begins: an editor with the queue, a journalist with what was returned, or else
/// with the drafts.
Place startPlace(const newsroom::Person &person, const newsroom::QueueCounts &counts);

/// Whether all that stands there has one state, so that no line needs to say it.
bool hasOneState(const Place &place);

/// "Drafts", "Under review" …; sections have their own names.
QString nameOf(Place::Kind kind);

/// What to say, and what to do next, where nothing stands there.
QString emptySentence(Place::Kind kind);

} // namespace tilshi::ui
