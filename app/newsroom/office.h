#pragma once

#include "base/clock.h"
#include "newsroom/ports.h"

namespace tilshi::newsroom {

enum class WordList
{
    Newsroom, ///< everybody's
    Own,      ///< the actor's
};

/// What is kept beside articles (see Desk) and the newsroom's own affairs (see Administration):
/// comments, what somebody has seen, names of versions, words, findings that somebody does not want
/// to be told of, pictures. Everybody who is active in the newsroom may write these (else NotFound,
/// Refused), of the words and findings that are one person's the own ones only. What others see has
/// a row in the log; a picture is seen by whoever looks at a version or a setting that has its
/// name, whose row says who did that.
class Office
{
public:
    Office(Library &library, const Clock &clock);

    /// The comment as stored, by the actor and of now. A reply is one to the comment that the
    /// whole talk began with, and neither blocks nor has words of its own. Words that do not stand
    /// in the desk's text at the passage are looked for, and gone where they stand nowhere. Invalid
    /// without a text; Exists if there is one of that id; NotFound for an article, or a comment to
    /// reply to, that is not there.
    Result<Comment> addComment(const Comment &comment, PersonId by);
    /// Says something else and blocks or not, as wanted has it, which carries the revision that was
    /// seen; nothing is written where it is so already. Refused (NotWriter) but for who wrote it;
    /// NotFound; Conflict; Invalid without a text.
    Result<Comment> changeComment(const Comment &wanted, PersonId by);
    /// Takes it out; an empty place stays while there are replies to it. Errors as above.
    Result<void> removeComment(const Comment &comment, PersonId by);
    /// Resolves it or opens it again; nothing is written where it is so already. NotFound; Conflict
    /// if it was changed since the actor saw it.
    Result<Comment> setResolved(const Comment &comment, bool resolved, PersonId by);

    /// Adds and removes words at once. What is so already is passed over. Invalid for a word that
    /// is none.
    Result<void> changeWords(WordList list, const QList<language::HouseWord> &added,
                             const QStringList &removed, PersonId by);
    Result<void> addWord(WordList list, const language::HouseWord &word, PersonId by);

    Result<void> ignore(const IgnoredFinding &finding, PersonId by);
    /// The actor is told of it again.
    Result<void> unignore(const IgnoredFinding &finding, PersonId by);

    /// Keeps a picture; see Media::add.
    Result<QString> addPicture(const QByteArray &bytes, const QString &ending, PersonId by);

    /// The actor is at work.
    Result<void> noteSeen(PersonId by);

    /// The actor has that version before the eyes: the version that was seen last before, if any.
    /// Nothing is written where it is the same.
    Result<std::optional<int>> noteOpened(ArticleId article, int version, PersonId by);
    /// The article's head is new to the actor again.
    Result<void> setUnseen(ArticleId article, PersonId by);

    /// Gives a version a name, or takes it away with an empty one; nothing is written where it is
    /// so already. NotFound.
    Result<void> labelVersion(ArticleId article, int version, const QString &text, PersonId by);

private:
    Result<Comment> written(const Comment &comment, PersonId by);
    Result<void> removeOne(const Comment &comment);

    Library &m_library;
    const Clock &m_clock;
};

} // namespace tilshi::newsroom
