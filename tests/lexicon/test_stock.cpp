#include "lexicon/smallgrammar.h"
#include "lexicon/stock.h"

#include <QTemporaryDir>

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

/// The kinds that the words of a stock list get, "word kind" each, sorted.
QStringList kindsOf(const QStringList &words)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stock.dic"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n').toUtf8());
    file.close();
    Dictionary dictionary;
    dictionary.grammar = test::shippedDictionary().grammar;
    REQUIRE(addStock(path, QStringLiteral("/no/overrides.tsv"), dictionary));
    QStringList kinds;
    for (const Entry &entry : std::as_const(dictionary.entries)) {
        kinds << entry.headword + u' ' + entry.kind;
    }
    kinds.sort();
    return kinds;
}

} // namespace

TEST_CASE("stems of the stock list whose infinitive is there are verbs, the infinitive goes")
{
    CHECK(kindsOf({QStringLiteral("қылмыңдат"), QStringLiteral("қылмыңдату")}) ==
          QStringList{QStringLiteral("қылмыңдат verb")});
}

TEST_CASE("bare stems of derived verbs, which nobody writes, are left out; nouns and names are not")
{
    CHECK(kindsOf({QStringLiteral("алшаңдат"), QStringLiteral("күшейттір"),
                   QStringLiteral("сұқтас"), QStringLiteral("олжашыл"), QStringLiteral("Арслан"),
                   QStringLiteral("жетімшілік")}) == QStringList{QStringLiteral("Арслан fixed"),
                                                                 QStringLiteral("жетімшілік fixed"),
                                                                 QStringLiteral("олжашыл fixed")});
}

TEST_CASE("words that another headword writes with more Kazakh letters are left out")
{
    CHECK(kindsOf({QStringLiteral("куаныш"), QStringLiteral("қуаныш")}) ==
          QStringList{QStringLiteral("қуаныш fixed")});
}
