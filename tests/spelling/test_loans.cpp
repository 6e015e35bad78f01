#include "spelling/guessing.h"
#include "spelling/loans.h"
#include "spelling/nearnames.h"
#include "spelling/smalltable.h"

using namespace tilshi;
using namespace tilshi::spelling;

namespace {

using Search = void (*)(GuessSearch &, const Frequencies &);

/// The one word that a search finds where only that is a word; empty if it does not.
Guess found(Search search, const char *table, QStringView typed, const QString &meant)
{
    const test::SmallTable lines(table);
    GuessSearch guesses(typed, [&meant](const QString &word) { return word == meant; });
    search(guesses, lines.frequencies);
    return guesses.found().value(0);
}

} // namespace

TEST_CASE("a loan is found by its consonants, and takes an ending of its own harmony")
{
    const char *table = "аккаунт\t4\nкомментарий\t9\nқұман\t3\n";
    CHECK(found(tryLoans, table, u"акауыныт", QStringLiteral("аккаунт"))
              .slips.times(Slip::Misheard) == 3);
    CHECK(found(tryLoans, table, u"каментариаларды", QStringLiteral("комментарийлерді")).word ==
          QStringLiteral("комментарийлерді"));
    CHECK(found(tryLoans, table, u"акауыннтым", QStringLiteral("аккаунтым")).word ==
          QStringLiteral("аккаунтым"));
}

TEST_CASE("words that are no loans, of few consonants, or far away are not looked for so")
{
    CHECK(found(tryLoans, "қаламдас\t9\n", u"каламидасы", QStringLiteral("қаламдасы"))
              .word.isEmpty());
    CHECK(found(tryLoans, "кино\t9\n", u"кынаоу", QStringLiteral("кино")).word.isEmpty());
    CHECK(found(tryLoans, "автобус\t9\n", u"иибтаабиис", QStringLiteral("автобус")).word.isEmpty());
}

TEST_CASE("a name in small letters is found behind a slip, where names in use begin so")
{
    const char *table = "Қазақстан\t99\n";
    const Guess guess = found(tryNearNames, table, u"қазақстаннаң", QStringLiteral("Қазақстанның"));
    CHECK(guess.word == QStringLiteral("Қазақстанның"));
    CHECK(guess.slips.has(Slip::Capital));
    CHECK(
        found(tryNearNames, table, u"Қазақстаннаң", QStringLiteral("Қазақстанның")).word.isEmpty());
    CHECK(found(tryNearNames, table, u"парижнаң", QStringLiteral("Парижның")).word.isEmpty());
}

TEST_CASE("a word that is written small is no name")
{
    const test::SmallTable table("Алматы\t99\n");
    GuessSearch guesses(u"алмаймен", [](const QString &word) {
        return word == u"алмаймын" || word == u"Алмаймын";
    });
    tryNearNames(guesses, table.frequencies);
    CHECK(guesses.found().isEmpty());
}
