#include "lexicon/lint.h"
#include "lexicon/smallgrammar.h"

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

Dictionary dictionaryOf(const QList<QStringList> &rows)
{
    Dictionary dictionary;
    dictionary.grammar = test::shippedDictionary().grammar;
    int line = 0;
    for (const QStringList &cells : rows) {
        const auto entry =
            readEntry({cells, {QStringLiteral("t.tsv"), ++line}}, dictionary.grammar);
        REQUIRE(entry);
        dictionary.entries << *entry;
    }
    return dictionary;
}

std::string linesOf(const QList<Doubt> &doubts)
{
    QStringList lines;
    for (const Doubt &doubt : doubts) {
        lines << doubt.place.toString() + u' ' + doubt.what;
    }
    return lines.join(u'\n').toStdString();
}

std::string doubts(const QList<QStringList> &rows)
{
    return linesOf(doubtsAbout(dictionaryOf(rows)));
}

const FrequentWords &noWords()
{
    static const FrequentWords none({});
    return none;
}

std::string misspellings(const QList<QStringList> &rows)
{
    return linesOf(misspellingsIn(dictionaryOf(rows), noWords()));
}

/// The same of one noun that the mining found, or that somebody wrote, beside a table.
std::string besideFrequent(const char *headword, bool mined)
{
    const QString table = QStringLiteral("келісім\t900\nкелесім\t4\nкелісін\t90\nсабақ\t900\n");
    Dictionary dictionary = dictionaryOf({{QString::fromUtf8(headword), QStringLiteral("noun")}});
    dictionary.entries[0].mined = mined;
    return linesOf(misspellingsIn(dictionary, FrequentWords(table.toUtf8())));
}

} // namespace

TEST_CASE("lint finds what a linguist should look at")
{
    const QString noun = QStringLiteral("noun");
    const QString verb = QStringLiteral("verb");
    CHECK(doubts({{QStringLiteral("бала"), noun}, {QStringLiteral("бала"), noun}}) ==
          "t.tsv:2 бала: is in t.tsv:1 already");
    CHECK(doubts({{QStringLiteral("бала"), noun},
                  {QStringLiteral("бала"), noun, QStringLiteral("front")}})
              .empty());
    CHECK(doubts({{QStringLiteral("бaла"), noun}}) ==
          "t.tsv:1 бaла: has characters that are no Cyrillic letters");
    CHECK(doubts({{QStringLiteral("бала"), noun}, {QStringLiteral("баласы"), noun}}) ==
          "t.tsv:2 баласы: is a form of бала (p3)");
    CHECK(doubts({{QStringLiteral("кел"), verb}, {QStringLiteral("келу"), verb}}) ==
          "t.tsv:2 келу: is the infinitive of кел");
    CHECK(doubts({{QStringLiteral("бала"), noun}, {QStringLiteral("кел"), verb}}).empty());
}

TEST_CASE("lint fails on each kind of row that a scan or a slip made")
{
    const QString noun = QStringLiteral("noun");
    const QString fixed = QStringLiteral("fixed");
    const QString adverb = QStringLiteral("adverb");
    CHECK(misspellings({{QStringLiteral("бaла"), noun}}) ==
          "t.tsv:1 бaла: has letters of two scripts");
    CHECK(misspellings({{QStringLiteral("мәселе"), noun}, {QStringLiteral("мэселе"), noun}}) ==
          "t.tsv:2 мэселе: is мәселе with э for ә");
    CHECK(misspellings({{QStringLiteral("йылы"), noun}}) ==
          "t.tsv:1 йылы: has letters that no Kazakh word has together");
    CHECK(misspellings({{QStringLiteral("бүгін"), adverb}, {QStringLiteral("бүгінде"), fixed}}) ==
          "t.tsv:2 бүгінде: is бүгін with a particle");
    CHECK(
        misspellings({{QStringLiteral("бала"), noun}, {QStringLiteral("жақында"), fixed}}).empty());
}

TEST_CASE("lint fails on a rare word that the mining found one letter off a frequent one")
{
    CHECK(besideFrequent("келесім", true) ==
          "t.tsv:1 келесім: is rare, and one letter off келісім");
    for (const char *slip : {"клісім", "келіссім", "кеілсім", "келісімд"}) {
        INFO(slip);
        CHECK_FALSE(besideFrequent(slip, true).empty());
    }
    CHECK(besideFrequent("келесім", false).empty()); // somebody has read it
    CHECK(besideFrequent("келісін", true).empty());  // it is not that much rarer
    CHECK(besideFrequent("келімсі", true).empty());
    CHECK(besideFrequent("абақ", true).empty()); // of short words too many are
}
