#pragma once

#include "base/result.h"
#include "language/houseword.h"
#include "newsroom/article.h"
#include "newsroom/changes.h"
#include "newsroom/comment.h"
#include "newsroom/log.h"
#include "newsroom/presence.h"
#include "newsroom/searchquery.h"
#include "newsroom/section.h"
#include "newsroom/seen.h"
#include "newsroom/settings.h"
#include "newsroom/versionlabel.h"
#include "newsroom/writing.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace tilshi::newsroom {

/// An article's line in a list.
struct ArticleSummary
{
    ArticleId id;
    QString headline;
    State state = State::Draft;
    PersonId owner;
    QString ownerName;
    std::optional<SectionId> section;
    int words = 0;
    QDateTime modifiedAt;
    std::optional<QDateTime> publishedAt;
    std::optional<QDateTime> scheduledAt; ///< UTC
    std::optional<PersonId> reviewer;
    bool live = false;
    bool trashed = false;
    QString publishError;
    int head = 0;    ///< number of the version that the desk works on
    QDateTime since; ///< UTC; when it came into its state: last submitted, last returned …
    std::optional<PersonId> approvedBy;
    bool urgent = false;
    std::optional<QDateTime> embargo; ///< UTC
    bool unseen = false; ///< its head is newer than what the asking person last had open

    bool operator==(const ArticleSummary &) const = default;
};

/// Which articles, newest change first. Conditions that are set must all hold.
struct ArticleQuery
{
    QList<State> states; ///< any of these; all if empty
    std::optional<SectionId> section;
    std::optional<PersonId> owner;
    std::optional<bool> live;
    bool trashed = false;
    int limit = 200;
    std::optional<QDateTime> changedBefore; ///< the next page: older than the last line of this one
    std::optional<ArticleId> beforeId;      ///< tie-breaker of changedBefore
    QList<ArticleId> among = {};            ///< none but these; any if empty
    std::optional<PersonId> asking = {};    ///< whom ArticleSummary::unseen is about
};

/// Numbers beside the queues.
struct QueueCounts
{
    QHash<State, int> byState; ///< the whole newsroom's, trash left out
    QHash<State, int> mine;    ///< those that the asking person owns
    QHash<SectionId, int> bySection;
    QHash<PersonId, int> byOwner;
    int trashed = 0;
    int live = 0;

    bool operator==(const QueueCounts &) const = default;
};

/// What a person is to do with an article, or waits for: see queueGroups().
enum class QueueGroup
{
    Late,        ///< scheduled, and its minute is over
    Returned,    ///< to the person
    Waiting,     ///< for review; taken by nobody or by the person
    Claimed,     ///< for review; taken by another
    Approved,    ///< without a time to be published at
    Next,        ///< scheduled until soon
    WithAuthors, ///< returned to others
    Drafts,      ///< the person's
    Sent,        ///< the person's that others have now: submitted, approved, scheduled
};

/// Whose queue, and when.
struct QueueQuery
{
    PersonId person;
    bool isEditor = false; ///< the newsroom's work beside the person's own
    QDateTime now;
    QDateTime soon; ///< what is scheduled later than this is not in it yet
    int most = 200; ///< articles of a group
};

/// The articles of one group, those first that are to be dealt with first.
struct QueuePart
{
    QueueGroup group = QueueGroup::Waiting;
    int count = 0; ///< of all, also where fewer are listed
    QList<ArticleSummary> articles;

    bool operator==(const QueuePart &) const = default;
};

/// Unsaved or autosaved text that is not yet a version.
struct WorkingCopy
{
    Content content;
    PersonId by;
    QDateTime at;
    int base = 0; ///< the version it grew from

    bool operator==(const WorkingCopy &) const = default;
};

/// What changes in one transaction. Storage compares after.revision with the stored one (after
/// carries the revision that was read), writes all parts or none, and raises the revision by one.
struct Change
{
    Article after;
    std::optional<Version> version = {}; ///< added, if given
    std::optional<LogEntry> entry = {};  ///< added with seq, previous and hash filled in, if given
    bool dropsWorkingCopy = false;       ///< the working copy has become a version
    int written = 0;                     ///< of the version: wordsWritten() since its parent
};

class Articles
{
public:
    virtual ~Articles() = default;

    /// NotFound.
    virtual Result<Article> load(ArticleId id) = 0;
    /// NotFound; Corrupt if its hash is not its content's.
    virtual Result<Version> version(ArticleId id, int number) = 0;
    /// A version's hash as stored, for whoever does not need its text. NotFound.
    virtual Result<QString> sha256(ArticleId id, int number) = 0;
    /// What each person wrote of the versions that came behind the last one that was approved, or
    /// of all where none was.
    virtual Result<WordsWritten> writtenSinceApproval(ArticleId id) = 0;
    /// All versions without their content's body, the newest first.
    virtual Result<QList<Version>> versions(ArticleId id) = 0;
    virtual Result<std::optional<WorkingCopy>> workingCopy(ArticleId id) = 0;
    virtual Result<QList<ArticleSummary>> list(const ArticleQuery &query) = 0;
    virtual Result<QueueCounts> counts(PersonId asking) = 0;
    /// The person's queue: all of its groups in their order, also those without articles; trash
    /// left out.
    virtual Result<QList<QueuePart>> queue(const QueueQuery &query) = 0;
    /// How many articles each of its groups has.
    virtual Result<QHash<QueueGroup, int>> queueCounts(const QueueQuery &query) = 0;
    /// Articles that hold every one of the words, folded and by beginning (казакстан finds
    /// Қазақстанның), the newest first; without words those that the conditions let through.
    /// Trash left out.
    virtual Result<QList<ArticleSummary>> search(const SearchQuery &query) = 0;
    /// Articles with a slot at or before that moment, or the earliest of all if none is given; for
    /// the due runner and the status bar. Trash left out; earliest first.
    virtual Result<QList<Article>> scheduled(std::optional<QDateTime> until) = 0;
    /// A slug that no other article has: wished, wished-2, wished-3 …
    virtual Result<QString> freeSlug(ArticleId id, const QString &wished) = 0;

    /// Exists if there is one of that id.
    virtual Result<Article> create(const Article &article, const Version &first) = 0;
    /// Conflict if the stored revision is not after.revision; the article as stored now.
    virtual Result<Article> commit(const Change &change) = 0;
    /// Keeps text as the article's working copy, beside which nothing of it changes but its
    /// revision and when it was changed. Conflict if the stored revision is not seen's.
    virtual Result<Article> keep(const Article &seen, const WorkingCopy &copy) = 0;

    /// Takes an article for publishing, so that of two programs one does it: true for the winner.
    /// A claim ends by release, commit or after the given seconds.
    virtual Result<bool> claimForPublishing(ArticleId id, const QString &claimant,
                                            const QDateTime &now, int seconds) = 0;
    virtual Result<void> releaseClaim(ArticleId id, const QString &claimant) = 0;
};

class Log
{
public:
    virtual ~Log() = default;
    /// An article's acts, the oldest first; those on the newsroom itself for the null id.
    virtual Result<QList<LogEntry>> of(ArticleId id) = 0;
    /// The library's newest acts, the newest first.
    virtual Result<QList<LogEntry>> latest(int limit) = 0;
};

class People
{
public:
    virtual ~People() = default;
    /// All, by name; also those no longer active.
    virtual Result<QList<Person>> all() = 0;
    virtual Result<Person> byId(PersonId id) = 0;
    virtual Result<Person> byLogin(const QString &login) = 0;
    /// Exists if the login is taken by another, Invalid if it is no login or the name is empty.
    virtual Result<void> save(const Person &person) = 0;

    /// When each was last at work in this library; those who never were are left out.
    virtual Result<QHash<PersonId, QDateTime>> lastSeen() = 0;
    virtual Result<void> noteSeen(PersonId person, const QDateTime &at) = 0;
};

class Sections
{
public:
    virtual ~Sections() = default;
    /// All, in their order; also the hidden ones.
    virtual Result<QList<Section>> all() = 0;
    /// Exists if name or slug is taken by another, Invalid if either is empty.
    virtual Result<void> save(const Section &section) = 0;
};

class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    virtual Result<Settings> load() = 0;
    virtual Result<void> save(const Settings &settings) = 0;
};

class Comments
{
public:
    virtual ~Comments() = default;
    /// The oldest first.
    virtual Result<QList<Comment>> of(ArticleId id) = 0;
    /// Adds one of revision 0 (Exists if there is one of that id), else changes the stored one:
    /// Conflict if its revision is not the comment's. As it is stored then.
    virtual Result<Comment> save(const Comment &comment) = 0;
    /// Takes it out of the library; Conflict if its revision is not the comment's.
    virtual Result<void> remove(const Comment &comment) = 0;
    /// Where the comments' words are now, and whether they are gone: nothing else of them, and
    /// whatever their revision is, which stays.
    virtual Result<void> place(const QList<Comment> &comments) = 0;
};

/// Which version each person last had open.
class SeenVersions
{
public:
    virtual ~SeenVersions() = default;
    virtual Result<std::optional<Seen>> of(ArticleId article, PersonId person) = 0;
    /// In place of what that person had seen of the article before.
    virtual Result<void> save(const Seen &seen) = 0;
};

/// Who has which article open and who writes in it; see EditingLocks for what they mean.
class Presences
{
public:
    virtual ~Presences() = default;
    /// Those of the article, or all, the first comer first; also those that have ended.
    virtual Result<QList<Presence>> of(std::optional<ArticleId> article) = 0;
    /// In place of the one of that article, person and program.
    virtual Result<void> save(const Presence &presence) = 0;
    /// Removing what is not there is no error.
    virtual Result<void> remove(const Presence &presence) = 0;
};

/// The names of versions.
class VersionLabels
{
public:
    virtual ~VersionLabels() = default;
    /// By the versions' numbers.
    virtual Result<QList<VersionLabel>> of(ArticleId article) = 0;
    /// In place of the one that the version has; an empty text takes it away.
    virtual Result<void> save(const VersionLabel &label) = 0;
};

/// What changes of the newsroom itself in one transaction, with its row in the log. Storage writes
/// all parts or none.
struct AdministrativeChange
{
    QList<Person> people = {}; ///< added or changed
    QList<PersonId> removedPeople = {};
    QList<Section> sections = {}; ///< added or changed
    QList<SectionId> removedSections = {};
    std::optional<Settings> settings = {};
    LogEntry entry = {}; ///< of no article
};

/// What is to change by what the library has at that moment; nothing if it is so already.
using Decision = std::function<Result<std::optional<AdministrativeChange>>()>;

/// Words the speller accepts beside its dictionary.
class Words
{
public:
    virtual ~Words() = default;
    /// The newsroom's words if no person is given, else that person's own; sorted.
    virtual Result<QList<language::HouseWord>> all(std::optional<PersonId> person) = 0;
    /// A word that is there already gets that model.
    virtual Result<void> add(const language::HouseWord &word, std::optional<PersonId> person) = 0;
    virtual Result<void> remove(const QString &word, std::optional<PersonId> person) = 0;
};

/// A finding of the speller's that somebody does not want to be told of.
struct IgnoredFinding
{
    QString kind; ///< the speller's name of it
    QString text;
    std::optional<ArticleId> article = {}; ///< where; everywhere if none

    bool operator==(const IgnoredFinding &) const = default;
};

/// What each person chose not to be told of again.
class IgnoredFindings
{
public:
    virtual ~IgnoredFindings() = default;
    /// Those in the article and those everywhere.
    virtual Result<QList<IgnoredFinding>> of(PersonId person, std::optional<ArticleId> article) = 0;
    /// Adding what is there is no error.
    virtual Result<void> add(const IgnoredFinding &finding, PersonId person) = 0;
    /// The person is told of it again. Removing what is not there is no error.
    virtual Result<void> remove(const IgnoredFinding &finding, PersonId person) = 0;
};

/// Files in the library, named by their content.
class Media
{
public:
    virtual ~Media() = default;
    /// Keeps the bytes; returns the name (hash and ending) to refer to them by.
    virtual Result<QString> add(const QByteArray &bytes, const QString &ending) = 0;
    /// NotFound; Corrupt if the content is not what the name says.
    virtual Result<QByteArray> read(const QString &name) = 0;
};

/// What verify found.
struct Verification
{
    qint64 articles = 0;
    qint64 versions = 0;
    qint64 logEntries = 0;
    QStringList problems; ///< one line each, for the report; none if the library is whole

    bool isClean() const { return problems.isEmpty(); }
};

class Audit;

/// A newsroom's library: everything that storage keeps for it. All calls are synchronous and belong
/// to the thread that opened it.
class Library
{
public:
    virtual ~Library() = default;

    /// What it can say of its own soundness.
    virtual Audit &audit() = 0;

    virtual Articles &articles() = 0;
    virtual Log &log() = 0;
    virtual People &people() = 0;
    virtual Sections &sections() = 0;
    virtual SettingsStore &settings() = 0;
    virtual Comments &comments() = 0;
    virtual SeenVersions &seenVersions() = 0;
    virtual Presences &presences() = 0;
    virtual VersionLabels &versionLabels() = 0;
    virtual Words &words() = 0;
    virtual IgnoredFindings &ignoredFindings() = 0;
    virtual Media &media() = 0;

    /// Calls read once: all that it reads is of one moment, whatever others write meanwhile.
    virtual Result<void> reading(const std::function<Result<void>()> &read) = 0;
    /// Calls write once: the same, and nobody else writes meanwhile. What it writes is kept if it
    /// succeeds, all of it or nothing.
    virtual Result<void> writing(const std::function<Result<void>()> &write) = 0;

    /// Calls decide within the transaction that writes what it gives, so that nobody else changes
    /// what it reads in between; the log's row as written, or none if there is nothing to change.
    /// Errors: what decide says; Exists, Invalid as those of the parts; Refused (PersonNeeded,
    /// SectionUsed) where something of a person's is there, or an article stands in a section, that
    /// is to be removed.
    virtual Result<std::optional<LogEntry>> commit(const Decision &decide) = 0;

    virtual QString folder() const = 0; ///< absolute path
    /// The library's own name, the same wherever its folder lies.
    virtual Result<QString> id() = 0;
    /// What somebody else, in another window or program or on another of this program's threads,
    /// has written since that moment, or nothing if none is given. What was written through this
    /// library is left out, unless others wrote between the two as well.
    virtual Result<ChangesSince> changesSince(const std::optional<ChangeMark> &mark) = 0;
    virtual bool isReadOnly() const = 0;
    /// The chief editor who made the library on this computer: acts where nobody is named.
    virtual Result<Person> ownerOfFolder() = 0;
    /// A complete copy in one file, also while others write; checked before it gets its name.
    virtual Result<void> backup(const QString &file) = 0;
    /// Database pages, hashes of all versions, and the whole chain of the log.
    virtual Result<Verification> verify() = 0;
    /// Missing if the library's file was removed or replaced since it was opened.
    virtual Result<void> stillThere() = 0;
};

/// The result of read(), which reads all of it of one moment.
template <class F>
auto atOneMoment(Library &library, F read) -> std::invoke_result_t<F>
{
    std::optional<std::invoke_result_t<F>> result;
    const Result<void> done = library.reading([&]() -> Result<void> {
        result = read();
        return *result ? Result<void>() : fail(result->error());
    });
    return done ? *std::move(result) : fail(done.error());
}

/// The result of write(), which reads and writes with nobody else writing meanwhile.
template <class F>
auto atOnce(Library &library, F write) -> std::invoke_result_t<F>
{
    std::optional<std::invoke_result_t<F>> result;
    const Result<void> done = library.writing([&]() -> Result<void> {
        result = write();
        return *result ? Result<void>() : fail(result->error());
    });
    return done ? *std::move(result) : fail(done.error());
}

/// Text that is not yet in the library, kept where a failing library can't take it along.
struct RecoveryEntry
{
    ArticleId article;
    bool neverSaved = false; ///< the library has no such article
    qint64 revision = 0;     ///< the article's revision that the text was typed upon
    QString libraryFolder;
    PersonId by;
    QDateTime at;
    Content content;
    QString libraryId; ///< finds the library again where its folder was moved

    bool operator==(const RecoveryEntry &) const = default;
};

/// Recovery journal: one entry an article, the last one written counts. Usable from one thread at a
/// time; survives kill -9 once write() has returned.
class Recovery
{
public:
    virtual ~Recovery() = default;
    virtual Result<void> write(const RecoveryEntry &entry) = 0;
    virtual Result<void> discard(ArticleId id) = 0;
    /// Entries of all libraries, newest first; damaged ones are left where they are and skipped.
    virtual Result<QList<RecoveryEntry>> entries() = 0;
};

} // namespace tilshi::newsroom
