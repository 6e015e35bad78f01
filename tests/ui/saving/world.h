#pragma once

#include "storage/mounts.h"
#include "support/otherwriter.h"
#include "ui/saving/program.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <array>
#include <optional>
#include <random>

namespace tilshi::test {

/// The sentences of the model that stand in a text.
QSet<QString> sentencesOf(const newsroom::Content &content);

/// A newsroom on a disk of its own, two programs at work in it, and everything that can happen to
/// them, drawn at random. Remembers every sentence that was ever typed, and knows where to look for
/// it.
class World
{
public:
    /// disk: where the library lies; filled up and emptied again.
    World(const SmallDisk *disk, unsigned seed);
    ~World();

    /// Does something; its name and what it was done to.
    QString step();
    /// Everything heals, both programs die, and a new one brings back what they left.
    void endAndComeBack();
    /// Sentences that are neither on a page, nor in the library, nor in the journal.
    QStringList lost();
    /// Sentences that the library does not have although nothing stands in the way any more.
    QStringList notInLibrary();
    /// What else is wrong: a sentence typed upon the article on the page that is not shown there,
    /// or one saved under another's name.
    const QStringList &wrongs() const { return m_wrongs; }
    /// Why saves failed, and what else was met on the way.
    const QSet<QString> &met() const { return m_met; }

private:
    struct Typed
    {
        newsroom::ArticleId article;
        newsroom::PersonId by;
        int program = -1; ///< the one that it was typed in and that still runs
    };
    /// What the page had before the last edit, to be taken back.
    struct Before
    {
        newsroom::ArticleId article;
        newsroom::PersonId by;
        newsroom::Content content;
    };
    using Does = QString (World::*)();

    void makeLibrary();
    void start(int which);
    Program *program() { return m_programs.at(m_which).get(); }
    newsroom::ArticleId anyArticle();
    newsroom::Person anyPerson();
    int draw(int below) { return int(m_random() % unsigned(below)); }
    bool isSound() const { return !m_lock && !m_full && !m_gone; }

    QString doSomething();
    bool changeByHand(const newsroom::Content &content);
    QString typeSomething();
    QString deleteSomething();
    QString undo();
    QString startNew();
    QString open();
    QString saveNow();
    QString saveVersion();
    QString retry();
    QString resolve();
    QString act();
    QString changeDetails();
    QString signIn();
    QString close();
    QString kill();
    QString actByOther();
    QString detailsByOther();
    QString textByOther();
    QString commentByOther();
    QString lock();
    QString fillDisk();
    QString removeLibrary();
    QString readOnlyStart();
    void heal();

    void note(const QString &sentence, newsroom::ArticleId article, newsroom::PersonId by,
              int program);
    void look();
    void lookAtCopy(newsroom::ArticleId id);
    void lookAtVersions(newsroom::ArticleId id);
    void lookAtPages();
    void noteMet(const Program &program);
    QSet<QString> inJournal();

    const SmallDisk *m_disk;
    std::mt19937 m_random;
    QTemporaryDir m_ownFolder;
    QString m_library;
    QString m_recovery;
    newsroom::Person m_journalist;
    newsroom::Person m_editor;
    newsroom::Person m_chief;
    newsroom::Section m_section;
    ManualClock m_clock;
    std::unique_ptr<newsroom::Library> m_other; ///< another computer's connection
    std::array<std::unique_ptr<Program>, 2> m_programs;
    std::size_t m_which = 0; ///< the program that acts now
    QList<newsroom::ArticleId> m_articles;

    std::optional<OtherWriter> m_lock; ///< holds the library, so that it is busy
    bool m_full = false;
    bool m_gone = false;

    int m_counter = 0;
    std::array<Before, 2> m_before; ///< of each program
    QHash<QString, Typed> m_typed;
    QSet<QString> m_inVersions; ///< a version never goes away
    QSet<QString> m_inCopies;   ///< working copies, as last looked at
    QSet<QString> m_seenInCopies;
    QHash<newsroom::ArticleId, int> m_seen; ///< the versions looked at
    QStringList m_wrongs;
    QSet<QString> m_met;
};

} // namespace tilshi::test
