#include "base/safefile.h"
#include "lexicon/analysis.h"
#include "lexicon/frequency.h"
#include "lexicon/hunspellpair.h"
#include "lexicon/lint.h"
#include "lexicon/smallgrammar.h"

#include <QFile>

#include <algorithm>

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

/// The words of small letters in the table of frequencies that occur so often.
QStringList frequentWords(int least)
{
    const auto bytes =
        readFile(QStringLiteral(TILSHI_SOURCE_DIR "/resources/dictionary/frequency.tsv"));
    REQUIRE(bytes);
    QStringList words;
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        const QString word = line.section(u'\t', 0, 0);
        if (line.section(u'\t', 1).toInt() >= least && word == word.toLower()) {
            words << word;
        }
    }
    return words;
}

FrequentWords frequentForms()
{
    const auto table =
        readFrequencies(QStringLiteral(TILSHI_SOURCE_DIR "/resources/dictionary/frequency.tsv"));
    REQUIRE(table);
    return FrequentWords(*table);
}

/// How many of the words are accepted with every one of those letters replaced.
QStringList acceptedWith(const test::HunspellPair &pair, QChar letter, QChar typed, int least)
{
    QStringList accepted;
    for (const QString &word : frequentWords(least)) {
        const QString wrong = QString(word).replace(letter, typed);
        if (wrong != word && pair.accepts(wrong)) {
            accepted << wrong;
        }
    }
    return accepted;
}

/// Those of the words that may be a verb in a person, or a word that takes no locative.
QStringList withoutPlace(const Analyser &analyser, const QStringList &words)
{
    const auto hasNone = [](const Reading &reading) {
        const QString first = reading.analysis.section(u' ', 0, 0);
        return reading.kind == u"verb"
                   ? QStringList{QStringLiteral("past"), QStringLiteral("pres"),
                                 QStringLiteral("cond"), QStringLiteral("evid")}
                         .contains(first)
                   : reading.kind == u"conjunction" || reading.kind == u"particle" ||
                         reading.kind == u"adverb";
    };
    QStringList found;
    for (const QString &word : words) {
        const QList<Reading> readings = analyser.readingsOf(word);
        if (std::any_of(readings.begin(), readings.end(), hasNone)) {
            found << word;
        }
    }
    return found;
}

/// да, де, та or те, as the word asks for.
QString particleBehind(const QString &word)
{
    const Sounds &sounds = test::shippedDictionary().grammar.sounds;
    const bool front = sounds.harmonyOf(word) == Harmony::Front;
    return QString(sounds.classOf(word) == u'T' ? u'т' : u'д') + (front ? u'е' : u'а');
}

} // namespace

TEST_CASE("nothing in the tables is a misspelling of a kind that can be told")
{
    QStringList lines;
    for (const Doubt &doubt : misspellingsIn(test::shippedDictionary(), frequentForms())) {
        lines << doubt.place.toString() + u' ' + doubt.what;
    }
    CHECK(lines.join(u'\n').toStdString().empty());
}

TEST_CASE("frequent words are refused with э for ә")
{
    const test::HunspellPair pair(test::shippedDictionary());
    CHECK(frequentWords(20).size() > 500);
    CHECK(acceptedWith(pair, u'ә', u'э', 20) == QStringList{QStringLiteral("эсер")}); // of a party
}

TEST_CASE("particles written to frequent words are refused, but where that is a case")
{
    const test::HunspellPair pair(test::shippedDictionary());
    for (const char *word : {"жәнеде", "мағанда", "емеспа", "айттыда", "еттіде", "күштіде",
                             "бірақта", "катарында", "бардын", "кішті", "програма", "көб",
                             "министірлігі", "міндеттіде", "алдыменде", "осылайда", "аттыда"}) {
        INFO(word);
        CHECK_FALSE(pair.accepts(QString::fromUtf8(word)));
    }
}

TEST_CASE("a particle written to a frequent verb or a word without cases is refused")
{
    const Dictionary &dictionary = test::shippedDictionary();
    const test::HunspellPair pair(dictionary);
    const QStringList hosts = withoutPlace(Analyser(dictionary), frequentWords(40));
    CHECK(hosts.size() > 90);
    QStringList accepted;
    for (const QString &host : hosts) {
        if (const QString glued = host + particleBehind(host); pair.accepts(glued)) {
            accepted << glued;
        }
    }
    // in these a case, or one word by now
    CHECK(accepted.join(u' ') ==
          QStringLiteral("алда бірдейде бүгінде дада дәлде егерде көпте менде мүмкінде неде пенде "
                         "сондай-ақта текте қазірде әріде"));
}
