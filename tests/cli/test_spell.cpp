#include "cli/console.h"

#include <catch2/catch.hpp>

using namespace tilshi;

namespace {

QStringList answers(const QString &input)
{
    test::Console console;
    console.input = input;
    return console.done({QStringLiteral("spell")}).out.split(u'\n');
}

} // namespace

TEST_CASE("spell greets as ispell does and answers every line with its words and an empty line")
{
    const QStringList lines = answers(QStringLiteral("^Бұл кітап\n^\nҚазақстан\n"));
    REQUIRE(lines.size() > 1);
    CHECK(lines[0].startsWith(u"@(#) International Ispell Version"));
    CHECK(lines.sliced(1) == QStringList{QStringLiteral("*"), QStringLiteral("*"), QString(),
                                         QString(), QStringLiteral("*"), QString(), QString()});
}

TEST_CASE("an unknown word comes with its place in characters and with suggestions")
{
    const QStringList lines = answers(QStringLiteral("^Бұл улттык\nулттык\n^жжжжжжжж\n"));
    CHECK(lines.value(2).startsWith(QStringLiteral("& улттык ")));
    CHECK(lines.value(2).contains(QStringLiteral(" 5: ұлттық")));
    CHECK(lines.value(4).contains(QStringLiteral(" 0: ұлттық")));
    CHECK(lines.value(6) == QStringLiteral("# жжжжжжжж 1"));
}

TEST_CASE("a word with a hyphen is one word, and one with letters of two scripts is mended")
{
    const QStringList lines = answers(QStringLiteral("^қарым-қатынас бала-шаға\n^кітaп\n"));
    CHECK(lines.sliced(1, 3) == QStringList{QStringLiteral("*"), QStringLiteral("*"), QString()});
    CHECK(lines.value(4) == QStringLiteral("& кітaп 1 1: кітап"));
}

TEST_CASE("commands are obeyed without an answer")
{
    const QStringList lines = answers(QStringLiteral(
        "!\n^Бұл ббббб\n%\n^Бұл\n@ббббб\n^ббббб\n&Ввввв\n*ггггг\n^ввввв ггггг\n#\n~x\n+tex\n-\n"));
    CHECK(lines.value(1).startsWith(QStringLiteral("& ббббб"), Qt::CaseInsensitive) !=
          lines.value(1).startsWith(QStringLiteral("# ббббб")));
    CHECK(lines.sliced(2) == QStringList{QString(), QStringLiteral("*"), QString(),
                                         QStringLiteral("*"), QString(), QStringLiteral("*"),
                                         QStringLiteral("*"), QString(), QString()});
}

TEST_CASE("every answer is sent before the next line is read")
{
    test::Console console;
    console.input = QStringLiteral("^бала\n^ана\n");
    const test::Answer answer = console.done({QStringLiteral("spell")});
    REQUIRE(answer.flushed.size() == 3);
    CHECK(answer.flushed[1] == answer.flushed[0] + 3);
    CHECK(answer.flushed[2] == answer.out.size());
}

TEST_CASE("spell knows a library's words where one is named")
{
    test::Console console;
    console.addDefaults();
    console.input = QStringLiteral("^бала\n");
    CHECK(console
              .done({QStringLiteral("spell"), QStringLiteral("--library"),
                     console.path(QStringLiteral("library"))})
              .out.endsWith(u"*\n\n"));
    CHECK(console
              .run({QStringLiteral("spell"), QStringLiteral("--library"),
                    console.path(QStringLiteral("nowhere"))})
              .code == 1);
}
