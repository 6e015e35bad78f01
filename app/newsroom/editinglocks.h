#pragma once

#include "base/clock.h"
#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// Who has an article open, and the editing lock that one person has in it at a time, in one
/// program or several. Whoever has none may still read, comment and decide; a text by another is
/// refused by Desk while the lock lasts. What is not renewed ends by itself. Synchronous.
class EditingLocks
{
public:
    EditingLocks(Library &library, const Clock &clock);

    /// Those of the article, or of all, that count now.
    Result<QList<Presence>> present(std::optional<ArticleId> article);
    /// Who has the article's lock now.
    Result<std::optional<Presence>> writer(ArticleId article);

    /// The actor has the article open in that program, or has it still. NotFound; Refused
    /// (NotActive).
    Result<Presence> attend(ArticleId article, PersonId by, const QString &program);
    /// The article is open there no more; a lock of that program's ends too.
    Result<void> leave(ArticleId article, PersonId by, const QString &program);

    /// Takes the lock, or keeps it for that long from now on. Refused where the actor could not
    /// save what is typed (the refusal of edit; WrongState where an edit would end an approval);
    /// Conflict where another has it, see holderIn().
    Result<Presence> begin(ArticleId article, PersonId by, const QString &program,
                           std::chrono::seconds term = writingTerm);
    /// Gives the actor's lock up, whichever program has it.
    Result<void> end(ArticleId article, PersonId by);

    /// What came of a take-over.
    struct Taken
    {
        Presence lock;
        Article article;
        std::optional<PersonId> from; ///< who had it; nothing where nobody did
        std::optional<int> kept;      ///< the version that the other's text became
    };
    /// Takes the lock from whoever has it. What the other has typed and is no version yet becomes
    /// one first; lock, version and their rows in the log are written together. Errors as of
    /// begin(), but for Conflict.
    Result<Taken> takeOver(ArticleId article, PersonId by, const QString &program,
                           std::chrono::seconds term = writingTerm);

    /// Takes out what has ended: a database can't tell that a program has.
    Result<void> dropEnded(ArticleId article);

private:
    Result<Presence> hold(ArticleId article, PersonId by, const QString &program,
                          std::chrono::seconds term);
    Result<Taken> take(const Presence &other, PersonId by, const QString &program,
                       std::chrono::seconds term);
    Result<void> noteTaken(const Presence &other, PersonId by, const Taken &taken);

    Library &m_library;
    const Clock &m_clock;
};

/// Conflict (see holderIn) where another than the person has the article's lock at that moment.
Result<void> checkNotHeld(Library &library, ArticleId article, PersonId by, const QDateTime &now);

} // namespace tilshi::newsroom
