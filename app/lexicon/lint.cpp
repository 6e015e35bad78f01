#include "lexicon/lint.h"

#include "language/alphabet.h"
#include "lexicon/analysis.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::lexicon {

namespace {

bool isWord(const QString &headword)
{
    return std::all_of(headword.begin(), headword.end(), [](QChar character) {
        return language::isCyrillic(character.unicode()) ||
               language::isHyphen(character.unicode()) ||
               language::isApostrophe(character.unicode()) || character.isDigit();
    });
}

/// Goes through the entries once and remembers what it has seen.
class Linter
{
public:
    explicit Linter(const Dictionary &dictionary)
        : m_analyser(dictionary)
    {
        for (const ForbiddenForm &form : dictionary.forbidden) {
            m_forbidden.insert(form.text);
        }
    }

    void look(const Entry &entry)
    {
        lookForTwins(entry);
        if (m_forbidden.contains(entry.headword)) {
            add(entry, QStringLiteral("is forbidden, and Hunspell forbids its forms with it"));
        }
        if (!isWord(entry.headword)) {
            add(entry, QStringLiteral("has characters that are no Cyrillic letters"));
        }
        if (entry.kind == u"verb") {
            lookForInfinitive(entry);
        } else if (entry.kind == u"noun") {
            lookForOrigin(entry);
        }
    }

    QList<Doubt> doubts() const { return m_doubts; }

private:
    void add(const Entry &entry, const QString &what)
    {
        m_doubts << Doubt{entry.place, entry.headword + u": " + what};
    }

    /// The mined tables give stems written by hand a second harmony, or suffixes that are attested.
    static bool addsNothing(const Entry &entry, const Entry &twin)
    {
        return twin.groups.contains(entry.groups) &&
               std::all_of(entry.stems.begin(), entry.stems.end(),
                           [&](const Stem &stem) { return twin.stems.contains(stem); });
    }

    void lookForTwins(const Entry &entry)
    {
        const QString key = entry.headword + u'\t' + entry.kind;
        const auto twin = m_seen.constFind(key);
        if (twin == m_seen.cend()) {
            m_seen.insert(key, entry);
        } else if (addsNothing(entry, *twin)) {
            add(entry, QStringLiteral("is in %1 already").arg(twin->place.toString()));
        }
    }

    void lookForInfinitive(const Entry &entry)
    {
        const QList<Reading> readings = m_analyser.readingsOf(entry.headword);
        for (const Reading &reading : readings) {
            if (reading.kind == u"verb" && reading.analysis == u"inf") {
                add(entry, QStringLiteral("is the infinitive of %1").arg(reading.headword));
                return;
            }
        }
    }

    void lookForOrigin(const Entry &entry)
    {
        const QList<Reading> readings = m_analyser.readingsOf(entry.headword);
        for (const Reading &reading : readings) {
            if (reading.kind == u"noun" &&
                (reading.analysis == u"p3" || reading.analysis == u"pl")) {
                add(entry,
                    QStringLiteral("is a form of %1 (%2)").arg(reading.headword, reading.analysis));
                return;
            }
        }
    }

    Analyser m_analyser;
    QSet<QString> m_forbidden;
    QHash<QString, Entry> m_seen;
    QList<Doubt> m_doubts;
};

bool hasTwoScripts(const QString &headword)
{
    const auto isOurs = [](QChar letter) { return language::isCyrillic(letter.unicode()); };
    const auto isOthers = [&isOurs](QChar letter) { return letter.isLetter() && !isOurs(letter); };
    return std::any_of(headword.begin(), headword.end(), isOurs) &&
           std::any_of(headword.begin(), headword.end(), isOthers);
}

/// As scans have them (ьі for ы, іі for п) and related languages (йы for жы). Names and numerals of
/// capital letters may have what they like.
bool hasStrangeLetters(const QString &headword)
{
    static const QRegularExpression strange(
        QStringLiteral("[ьъ][іы]|[а-яәғқңөұүһ]іі|^й[ыәөү]|[тдқкғшпс]ьш|уу[жн]"));
    return language::lower(headword) == headword && strange.match(headword).hasMatch();
}

/// The word before the particle at the end of what stands as it is; empty if there is none.
QString hostIn(const Entry &entry)
{
    static const QStringList particles{QStringLiteral("да"), QStringLiteral("де"),
                                       QStringLiteral("та"), QStringLiteral("те")};
    constexpr qsizetype shortestHost = 4;
    const bool has = entry.kind == u"fixed" && !entry.place.file.endsWith(u".dic") &&
                     entry.headword.size() >= shortestHost + 2 &&
                     particles.contains(entry.headword.last(2));
    return has ? entry.headword.chopped(2) : QString();
}

/// The frequent word that a mined headword is one letter off; empty if there is none.
QString frequentBeside(const Entry &entry, const FrequentWords &frequent)
{
    constexpr qsizetype shortest = 5; // of shorter ones every second is off another
    return entry.mined && entry.headword.size() >= shortest ? frequent.besideRare(entry.headword)
                                                            : QString();
}

QString misspellingIn(const Entry &entry, const QSet<QString> &headwords,
                      const QSet<QString> &hosts)
{
    if (hasTwoScripts(entry.headword)) {
        return QStringLiteral("has letters of two scripts");
    }
    const QString withA = QString(entry.headword).replace(u'э', u'ә');
    if (withA != entry.headword && headwords.contains(withA) && entry.kind == u"noun" &&
        entry.groups.contains(QStringLiteral("its"))) {
        return QStringLiteral("is %1 with э for ә").arg(withA);
    }
    if (entry.kind != u"interjection" && hasStrangeLetters(entry.headword)) {
        return QStringLiteral("has letters that no Kazakh word has together");
    }
    const QString host = hostIn(entry);
    return !host.isEmpty() && hosts.contains(host)
               ? QStringLiteral("is %1 with a particle").arg(host)
               : QString();
}

} // namespace

QList<Doubt> misspellingsIn(const Dictionary &dictionary, const FrequentWords &frequent)
{
    QSet<QString> headwords;
    QSet<QString> hosts; // words without cases, behind which -да is no locative
    for (const Entry &entry : dictionary.entries) {
        headwords.insert(entry.headword);
        if (entry.kind == u"conjunction" || entry.kind == u"particle" || entry.kind == u"adverb") {
            hosts.insert(entry.headword);
        }
    }
    for (const ClosedForm &form : dictionary.closed) {
        hosts.insert(form.text);
    }
    QList<Doubt> found;
    for (const Entry &entry : dictionary.entries) {
        QString what = misspellingIn(entry, headwords, hosts);
        if (const QString word = frequentBeside(entry, frequent);
            what.isEmpty() && !word.isEmpty()) {
            what = QStringLiteral("is rare, and one letter off %1").arg(word);
        }
        if (!what.isEmpty()) {
            found << Doubt{entry.place, entry.headword + u": " + what};
        }
    }
    return found;
}

QList<Doubt> doubtsAbout(const Dictionary &dictionary)
{
    Linter linter(dictionary);
    for (const Entry &entry : dictionary.entries) {
        if (!entry.place.file.endsWith(u".dic")) {
            linter.look(entry);
        }
    }
    return linter.doubts();
}

} // namespace tilshi::lexicon
