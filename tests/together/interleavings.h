#pragma once

#include "together/sharedlibrary.h"
#include "together/window.h"

#include <QHash>
#include <QSet>

#include <array>
#include <memory>
#include <random>

namespace tilshi::test {

/// Two windows and the command line at one library, and what they do at once, all drawn from a
/// seed. Remembers every sentence that was typed.
class Interleavings
{
public:
    explicit Interleavings(unsigned seed);
    ~Interleavings();

    /// Each of the three does some things, whatever the others do meanwhile; then all come to
    /// rest.
    void run();
    /// Sentences that are on no screen, not in the library, and in no recovery file.
    QStringList lost();
    /// What a window shows otherwise than one that has just been opened there, or the two
    /// otherwise than one another.
    QStringList unequal();
    /// What else went wrong, and what was done last.
    const QStringList &wrongs() const { return m_wrongs; }
    const QStringList &steps() const { return m_steps; }
    int done() const { return m_done; }
    int typed() const { return int(m_sentences.size()); }

private:
    struct Deed
    {
        QString what;
        QJsonObject with;
        QString sentence; ///< that it puts into the library, if it is done
    };
    struct Actor
    {
        std::unique_ptr<Window> window;
        QList<Deed> deeds;
        int asked = 0; ///< number of the answer to the first of them; 0 for none
    };

    int draw(int below) { return int(m_random() % unsigned(below)); }
    template <class List>
    auto oneOf(const List &list)
    {
        return list.at(draw(int(list.size())));
    }
    QString newSentence();
    QString anyArticle() { return oneOf(m_library.articles()); }
    Deed deedInWindow(const Window &window);
    Deed deedBeside(const Window &window);
    Deed deedOfChief();
    Deed deedOfCommandLine();
    void goOn(Actor &actor);
    void goOnWithCommands();
    bool isDone() const;
    void comeToRest(Window &window);
    void note(const QString &who, const Deed &deed, const QString &whyNot);
    void addTextsInLibrary(QSet<QString> &kept);
    QStringList differences(Window &window);
    QStringList apart();

    unsigned m_seed;
    std::mt19937 m_random;
    SharedLibrary m_library{3};
    std::array<Actor, 2> m_actors;
    Window m_fresh{m_library.folder(), m_library.path(QStringLiteral("home3"))};
    QProcess m_commands;
    QList<Deed> m_commandDeeds;
    int m_counter = 0;
    int m_done = 0;
    int m_turn = 0;
    QSet<QString> m_sentences;
    QStringList m_comments;
    QSet<QString> m_versions;   ///< sentences in versions, which never go away
    QHash<QString, int> m_seen; ///< the last version of each article that was looked at
    QStringList m_wrongs;
    QStringList m_steps;
};

} // namespace tilshi::test
