#pragma once

#include "base/clock.h"
#include "newsroom/checklist.h"
#include "newsroom/ports.h"
#include "newsroom/workflow.h"

namespace tilshi::newsroom {

/// Something a person does with an article.
struct Act
{
    Action action = Action::Edit;
    ArticleId article = {};
    PersonId actor = {};
    QString reason = {};                   ///< for return, withdraw, reopen
    std::optional<WallTime> at = {};       ///< for schedule
    std::optional<RevisionKind> kind = {}; ///< for revise
    QString publicNote = {};               ///< for revise
    std::optional<Content> content = {};   ///< for edit: the new content, if it changes here
    std::optional<qint64> revision = {};   ///< what the actor saw; Conflict if it has moved on
    std::optional<int> restores = {};      ///< for edit: the version whose content it takes back
};

/// An article not yet in the library.
struct NewArticle
{
    ArticleId id = ArticleId::create();
    Content content;
    Metadata metadata = {};
    Origin origin = Origin::Created;
};

/// An article with the content the desk works on: its working copy if there is one, else its head.
struct OpenArticle
{
    Article article;
    Content content = {};
    bool hasWorkingCopy = false;
    int openBlockingComments = 0;
    PersonId writer = {};     ///< of the working copy
    bool hasPassages = false; ///< something is said of words of its text
};

/// What may be done next, and why the rest may not.
struct Offer
{
    Action action;
    std::optional<Refusal> refusal; ///< nothing: it may

    bool operator==(const Offer &) const = default;
};

/// The refusal of that action among them.
std::optional<Refusal> refusalIn(const QList<Offer> &offers, Action action);

/// An article before a person, all of it of one moment of the library.
struct View
{
    PersonId person;
    OpenArticle open;
    QList<Offer> offers;        ///< see Desk::offers
    std::optional<Action> next; ///< the step to offer as the one primary button
};

/// What can be changed beside the text. Goes through the rule of edit.
struct Details
{
    Metadata metadata = {};
    Urgency urgency = Urgency::Normal;
    QString slug; ///< ignored once the article has been published
    std::optional<QDateTime> embargo;
};

/// The newsroom at work: every change of an article goes through here. Synchronous.
class Desk
{
public:
    Desk(Library &library, const Clock &clock);

    Result<Article> create(const NewArticle &article, PersonId by);
    Result<OpenArticle> open(ArticleId id);
    Result<View> view(ArticleId id, PersonId person);

    /// Every action of the table but publish, which needs the publisher. Returns the article after
    /// it. Refused (see refusalOf), Conflict, NotFound, Invalid (a time that does not exist). An
    /// edit of an article that stays in its state makes a version of the content given, and before
    /// that of what was typed and is none yet.
    Result<Article> act(const Act &act);

    /// Keeps typed text without making a version. Allowed where edit leaves the state as it is;
    /// else Refused. Conflict if revision is not the stored one, and, see holderIn(), where another
    /// has the article's editing lock, which is so for every edit that brings a text.
    Result<Article> keepWorkingCopy(ArticleId id, qint64 revision, const Content &content,
                                    PersonId by);
    /// The same; the article as it then is before that person.
    Result<View> keep(ArticleId id, qint64 revision, const Content &content, PersonId by);
    /// Makes a version of the working copy if it differs from the head, with an edit in the log.
    Result<Article> saveVersion(ArticleId id, PersonId by);
    /// The same; the article as it then is before that person.
    Result<View> keepAsVersion(ArticleId id, PersonId by);
    /// Puts a version's content in place of the article's by the rule of edit, as a new version
    /// whose origin says so. What was typed and is none yet becomes one before. The article as it
    /// is where it has that content already. NotFound where there is no such version.
    Result<Article> restoreVersion(ArticleId id, int version, PersonId by);
    Result<Article> saveDetails(ArticleId id, const Details &details, PersonId by);
    Result<Article> changeOwner(ArticleId id, PersonId owner, PersonId by);

    /// All actions, in the table's order, with the refusal for this person. Reasons, notes and
    /// times that the person has yet to give are taken for given.
    Result<QList<Offer>> offers(ArticleId id, PersonId actor);
    Result<std::optional<Action>> nextStep(ArticleId id, PersonId actor);

    /// Step one of publishing: checks permission, embargo and hash, and claims the article for
    /// claimant. A null actor is the due runner. Busy if another program has the claim.
    struct ToPublish
    {
        Article article; ///< with the slug it is to have, live set to the version to publish
        Version version;
    };
    Result<ToPublish> beginPublishing(ArticleId id, PersonId actor, const QString &claimant);
    /// Step two, after the pages are out: state, live, times and log row in one transaction.
    Result<Article> finishPublishing(const ToPublish &job, PersonId actor, const QString &claimant);
    /// Step two, if the pages did not come out: the claim ends, the error stays with the article,
    /// and the due runner tries again after 1, 5, 15, 15 … minutes.
    Result<Article> failPublishing(ArticleId id, const QString &claimant, const Error &error);

private:
    /// What an act is decided by, of one moment.
    struct Reading
    {
        OpenArticle open;
        Situation situation;
    };
    Result<Reading> read(const Act &act);
    Result<OpenArticle> withoutText(ArticleId id);
    Result<OpenArticle> withText(ArticleId id);
    Result<Situation> situation(const OpenArticle &open, const Act &act);
    Result<Version> headWithoutText(const Article &article);
    Result<Content> headContent(const OpenArticle &open);
    Result<Situation> withWriting(Situation situation, const OpenArticle &open);
    Error movedOn(ArticleId id);
    Result<View> keepNow(ArticleId id, qint64 revision, const Content &content, PersonId by);
    Result<Article> perform(const Reading &before, const Act &asked);
    Result<Article> replaceTyped(const Reading &seen, const Act &act);
    Result<Article> commit(const Reading &before, Change change);
    Result<Article> commitVersion(const Reading &before, const Change &change);
    Result<Content> deskContent(const Article &article);
    Result<void> movePassages(ArticleId id, const Content &before, const Content &after);

    Library &m_library;
    const Clock &m_clock;
};

} // namespace tilshi::newsroom
