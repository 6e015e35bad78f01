#pragma once

#include "spelling/guess.h"
#include "spelling/spellingcase.h"

#include <QSet>

namespace tilshi::spelling {

/// Collects guesses for one word: tries what the searches think of, keeps what is a word, each
/// word once and with the slips that it was first found by.
class GuessSearch
{
public:
    /// stop is asked now and then; once it says so nothing is tried any more.
    GuessSearch(QStringView typed, Accepts accepts, std::function<bool()> stop = {});

    /// The typed word in small letters.
    const QString &letters() const { return m_letters; }
    const QList<Guess> &found() const { return m_found; }
    bool isStopped();
    /// Whether the typed word has no capital.
    bool isSmall() const { return m_case.isSmall(); }

    /// Tries a word in small letters, in the typed word's case; says whether it is one.
    bool tryWord(const QString &letters, const Slips &slips);
    /// The same, and as a name if it is none.
    bool tryWordOrName(const QString &letters, Slips slips);
    /// Tries a word in small letters with a capital, if the typed word has none: алматыда.
    void tryName(const QString &letters, Slips slips);
    /// Tries two words in small letters with a space between.
    void tryTwo(const QString &first, const QString &second);
    /// Whether a word in small letters is one in the typed word's case.
    Accepts acceptsInCase() const;
    /// Keeps a word in small letters with the particle behind it.
    void keepParticle(const Guess &host, QStringView particle);

private:
    bool keep(const QString &word, const Slips &slips);

    SpellingCase m_case;
    QString m_letters;
    Accepts m_accepts;
    std::function<bool()> m_stop;
    QSet<QString> m_tried;
    QList<Guess> m_found;
    int m_sinceAsked = 0;
    bool m_stopped = false;
};

} // namespace tilshi::spelling
