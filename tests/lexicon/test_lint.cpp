#include "lexicon/lint.h"
#include "lexicon/smallgrammar.h"

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

std::string doubts(const QList<QStringList> &rows)
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
    QStringList lines;
    for (const Doubt &doubt : doubtsAbout(dictionary)) {
        lines << doubt.place.toString() + u' ' + doubt.what;
    }
    return lines.join(u'\n').toStdString();
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
