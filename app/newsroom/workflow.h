#pragma once

#include "newsroom/action.h"
#include "newsroom/article.h"
#include "newsroom/people.h"

#include <QList>
#include <QSet>

#include <optional>

namespace tilshi::newsroom {

/// Every action, in the order of the table.
const QList<Action> &allActions();

/// submit, recall, claim, return, approve, edit, schedule, reschedule, unschedule, publish, revise,
/// withdraw, reopen, trash, untrash: the table's words, as stored in the log.
QString keyOf(Action action);
std::optional<Action> actionOf(QStringView key);

/// Why an action is not allowed. In the order in which the reasons are looked for.
enum class Refusal
{
    NotActive,        ///< of who is no longer active in the newsroom
    InTrash,          ///< the article is in the trash; untrash it first
    NotInTrash,       ///< untrash of what is not there
    WrongState,       ///< the table has no such step from this state
    NotLive,          ///< withdraw of what is not on the site
    IsLive,           ///< trash of what is on the site
    IsScheduled,      ///< trash of what is scheduled
    NotEditor,        ///< only an editor may
    NotChief,         ///< only the chief editor may
    NotOwner,         ///< only the article's owner may
    NotOwnerOrEditor, ///< only its owner or an editor may
    OwnArticle,       ///< four eyes: the owner does not approve
    InByline,         ///< four eyes: nor does one of its authors
    WroteNote,        ///< four eyes: nor who wrote what readers are told of the revision
    WroteMost,        ///< four eyes: nor who wrote most of what has come since the last approval
    ClaimedByEditor,  ///< recall: an editor has taken it
    AlreadyClaimed,   ///< claim: you have it already (another editor's claim may be taken over)
    NoReason,         ///< a reason is required
    NoPublicNote,     ///< a correction or update says to readers what changed
    NoHeadline,
    NoSection,
    NoLanguage,
    MixedScript, ///< a word with Latin and Cyrillic letters
    ImageWithoutAlt,
    BlockingComment,
    NoSlot, ///< schedule without a time
    SlotInPast,
    SlotBeforeEmbargo,
    Embargoed,    ///< publish before the embargo ends
    HashChanged,  ///< the head is not what was approved
    NotDue,       ///< the due runner, before the slot
    LastChief,    ///< nobody else could change people and settings
    PersonNeeded, ///< removing a person who has written or done something
    SectionUsed,  ///< removing a section that articles stand in
    NotWriter,    ///< changing or removing what another has said
};

/// own-article, in-byline …: stable words for logs, the command line and errors.
QString keyOf(Refusal refusal);
std::optional<Refusal> refusalOf(QStringView key);

/// Refused as an error: subject is the key.
Error asError(Refusal refusal);
/// The refusal inside an error, if it is one.
std::optional<Refusal> refusalOf(const Error &error);

/// All that a decision depends on.
struct Situation
{
    Article article = {};
    Content content = {}; ///< what would be acted upon: the working copy
    Person actor = {};
    bool byDueRunner = false; ///< publish at its slot, by the clock rather than a person
    bool fourEyes = true;
    int openBlockingComments = 0;
    bool wroteNote = false; ///< the actor wrote the public note of the revision under way
    bool wroteMost = false; ///< the actor wrote most of what has come since the last approval
    QDateTime now = {};
    // What the action brings along:
    QString reason = {};
    std::optional<Slot> slot = {};
    std::optional<RevisionKind> kind = {};
    QString publicNote = {};
    std::optional<int> restores = {}; ///< edit: the version whose content it takes back
};

/// Whether the table allows the action at all from that state to that person, before its guards:
/// what a button's greyed reason is made of.
std::optional<Refusal> refusedByTable(Action action, const Situation &situation);

/// The whole answer: table and guards. Nothing means allowed.
std::optional<Refusal> refused(Action action, const Situation &situation);

/// Whether something of the article is the actor's: four eyes are two other ones.
bool isOwn(const Situation &situation);

/// The state after an allowed action. (edit of an approved or scheduled article: draft for its
/// owner, submitted for an editor; withdraw and others as in the table.)
State stateAfter(Action action, const Situation &situation);

/// Whether an edit now would void an approval or a slot, so that it must be said first.
bool editVoidsApproval(const Article &article);

/// Whether the action changes what is on the site, so that it is the publisher's and not the
/// desk's.
bool changesSite(Action action);

/// The word of the table for what was asked of that article: scheduling what is scheduled is
/// rescheduling.
Action actionFor(Action asked, const Article &article);

/// The next step to offer as the one primary button: the most likely one that the table allows;
/// nothing if there is none for this person.
std::optional<Action> nextStep(const Situation &situation);

/// The other answer of two, where the step is a decision: return, of approve.
std::optional<Action> answerBeside(Action step);

} // namespace tilshi::newsroom
