#include "lexicon/paths.h"
#include "lexicon/smallgrammar.h"

using namespace tilshi;
using namespace tilshi::lexicon;

namespace {

std::string complaintAboutRow(const QStringList &cells)
{
    const auto entry =
        readEntry({cells, {QStringLiteral("nouns.tsv"), 7}}, test::shippedDictionary().grammar);
    return entry ? std::string() : test::complaint(entry.error());
}

bool has(const Entry &entry, const QString &form)
{
    const QList<Form> forms = formsOf(entry, test::shippedDictionary().grammar);
    return std::any_of(forms.begin(), forms.end(),
                       [&](const Form &made) { return made.text == form; });
}

} // namespace

TEST_CASE("a wrong row is told with file and line")
{
    CHECK(complaintAboutRow({QStringLiteral("бала"), QStringLiteral("noon")}) ==
          "nouns.tsv:7 there is no kind \"noon\"");
    CHECK(complaintAboutRow({QStringLiteral("бала"), QStringLiteral("noun"),
                             QStringLiteral("soft")}) == "nouns.tsv:7 there is no mark \"soft\"");
    CHECK(complaintAboutRow({QStringLiteral("бала"), QStringLiteral("noun"),
                             QStringLiteral("only=x")}) == "nouns.tsv:7 there is no group \"x\"");
}

TEST_CASE("marks change the paradigm")
{
    const QString noun = QStringLiteral("noun");
    CHECK(has(test::entryOf(QStringLiteral("банк"), noun, QStringLiteral("front")),
              QStringLiteral("банкке")));
    CHECK(has(test::entryOf(QStringLiteral("орын"), noun, QStringLiteral("drops")),
              QStringLiteral("орны")));
    CHECK_FALSE(has(test::entryOf(QStringLiteral("орын"), noun, QStringLiteral("drops")),
                    QStringLiteral("орыны")));
    CHECK(has(test::entryOf(QStringLiteral("дауыс"), noun, QStringLiteral("drops?")),
              QStringLiteral("дауысы")));
    CHECK(has(test::entryOf(QStringLiteral("дауыс"), noun, QStringLiteral("drops?")),
              QStringLiteral("даусы")));
    CHECK(has(test::entryOf(QStringLiteral("құқық"), noun, QStringLiteral("stem=құқ")),
              QStringLiteral("құқы")));
    CHECK(has(test::entryOf(QStringLiteral("факт"), noun, QStringLiteral("epenthesis")),
              QStringLiteral("фактіні")));
    CHECK(has(test::entryOf(QStringLiteral("кітап"), noun), QStringLiteral("кітабы")));
    CHECK_FALSE(has(test::entryOf(QStringLiteral("кітап"), noun), QStringLiteral("кітапы")));
    CHECK_FALSE(has(test::entryOf(QStringLiteral("кітап"), noun, QStringLiteral("noposs")),
                    QStringLiteral("кітабы")));
    CHECK_FALSE(has(test::entryOf(QStringLiteral("бала"), noun, QStringLiteral("only=")),
                    QStringLiteral("балалар")));
}

TEST_CASE("names and abbreviations have paradigms of their own")
{
    const Entry surname = test::entryOf(QStringLiteral("Ахметов"), QStringLiteral("surname"));
    CHECK(has(surname, QStringLiteral("Ахметовтың")));
    CHECK(has(surname, QStringLiteral("Ахметованың")));
    const Entry son = test::entryOf(QStringLiteral("Құнанбайұлы"), QStringLiteral("surname"));
    CHECK(has(son, QStringLiteral("Құнанбайұлына")));
    CHECK_FALSE(has(son, QStringLiteral("Құнанбайұлыға")));
    const Entry state = test::entryOf(QStringLiteral("ҚР"), QStringLiteral("abbreviation"),
                                      QStringLiteral("said=*ы"));
    CHECK(has(state, QStringLiteral("ҚР-ның")));
    CHECK(has(state, QStringLiteral("ҚР-на")));
}

TEST_CASE("verbs meet their suffixes as they are spelt")
{
    const QString verb = QStringLiteral("verb");
    CHECK(has(test::entryOf(QStringLiteral("тап"), verb), QStringLiteral("тауып")));
    CHECK(has(test::entryOf(QStringLiteral("шық"), verb), QStringLiteral("шығады")));
    CHECK(has(test::entryOf(QStringLiteral("оқы"), verb), QStringLiteral("оқитын")));
    CHECK(has(test::entryOf(QStringLiteral("қой"), verb), QStringLiteral("қояды")));
    CHECK(has(test::entryOf(QStringLiteral("сүй"), verb), QStringLiteral("сүюі")));
    CHECK(has(test::entryOf(QStringLiteral("кел"), verb), QStringLiteral("келмегендіктен")));
    CHECK_FALSE(has(test::entryOf(QStringLiteral("кел"), verb), QStringLiteral("келдар")));
}
