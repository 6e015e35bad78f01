#pragma once

#include "base/zone.h"
#include "newsroom/content.h"
#include "newsroom/ids.h"
#include "newsroom/metadata.h"
#include "newsroom/people.h"
#include "text/counts.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace tilshi::newsroom {

enum class State
{
    Draft,
    Submitted,
    Returned,
    Approved,
    Scheduled,
    Published,
    Withdrawn
};
enum class Urgency
{
    Normal,
    Urgent
};

/// Why a version was made.
enum class Origin
{
    Created,
    Imported,
    Saved,
    Autosaved,
    Submitted,
    Approved,
    Restored,
    Corrected
};

enum class RevisionKind
{
    Correction,
    Update,
    Silent
};

/// A minute on the newsroom's wall at which an article is to be published, and what it meant when
/// it was chosen. The wall time is the truth; utc is derived from it.
struct Slot
{
    WallTime wall;
    QDateTime utc;
    QString zoneData; ///< version of the time-zone data that gave utc

    bool operator==(const Slot &) const = default;
};

/// The version an editor approved, and its hash at that moment.
struct Approval
{
    int version = 0;
    QString sha256;
    PersonId by;
    QDateTime at;

    bool operator==(const Approval &) const = default;
};

/// What the site shows beside the live version's content: frozen when it was published, so that a
/// revision under way changes nothing on the site.
struct LiveDetails
{
    Metadata metadata;
    std::optional<RevisionKind> kind; ///< of the last revision; nothing for a first publication
    QString note;                     ///< the public note of a correction or an update

    bool operator==(const LiveDetails &) const = default;
};

/// An article without its text: who, where in the workflow, and which versions count.
struct Article
{
    ArticleId id;
    Metadata metadata;
    State state = State::Draft;
    PersonId owner;
    Urgency urgency = Urgency::Normal;
    QString slug; ///< set at first publication and kept from then on
    std::optional<QDateTime> embargo;
    std::optional<Slot> schedule;
    std::optional<Slot> slotHint; ///< the slot it had before an edit or unscheduling
    std::optional<PersonId> reviewer;
    std::optional<Approval> approval;
    std::optional<RevisionKind> revising; ///< set by revise, until it is published again
    QString publicNote;                   ///< of the revision under way
    bool trashed = false;

    int head = 0;            ///< number of the version the desk works on; 1 is the first
    std::optional<int> live; ///< number of the version on the site
    LiveDetails liveDetails; ///< meaningful only while live
    QDateTime createdAt;
    QDateTime modifiedAt;
    std::optional<QDateTime> publishedAt; ///< first time on the site
    std::optional<QDateTime> updatedAt;   ///< last time that the live version changed visibly

    QString publishError; ///< why publishing failed last, see failure.h; empty if it did not
    int publishTries = 0;
    std::optional<QDateTime> nextTry;

    qint64 revision = 0; ///< counts every change of this row; saves compare it

    bool isLive() const { return live.has_value(); }
    bool operator==(const Article &) const = default;
};

/// An immutable state of an article's content.
struct Version
{
    ArticleId article;
    int number = 0;
    int parent = 0; ///< 0 for none
    PersonId by;
    QDateTime at;
    Origin origin = Origin::Saved;
    Content content;
    text::Counts counts;
    QString sha256;

    bool operator==(const Version &) const = default;
};

/// A version of that content in its normal form, with counts and hash filled in.
Version makeVersion(ArticleId article, int number, int parent, PersonId by, const QDateTime &at,
                    Origin origin, const Content &content);

/// In the order of an article's way.
const QList<State> &allStates();
/// Stored and printed words: draft, submitted, returned, approved, scheduled, published, withdrawn.
QString keyOf(State state);
std::optional<State> stateOf(QStringView key);
QString keyOf(Origin origin);
std::optional<Origin> originOf(QStringView key);
/// correction, update, silent.
QString keyOf(RevisionKind kind);
std::optional<RevisionKind> revisionKindOf(QStringView key);

} // namespace tilshi::newsroom
