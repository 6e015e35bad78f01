#include "cli/console.h"
#include "support/printing.h"

using namespace tilshi;
using test::Answer;
using test::Console;

namespace {

const QString text = QStringLiteral("Әліппе, ҚР-ның 2025-ші жылғы сөзі?\niPhone-ы бар\n");

/// Runs a line with that text on standard input and requires exit code 0.
QString converted(const char *line, const QString &input = text)
{
    Console console;
    console.input = input;
    return console.done(QString::fromUtf8(line).split(u' ')).out;
}

} // namespace

TEST_CASE("A text of standard input is written in another script, without a library")
{
    const QString latin = QStringLiteral("Älıppe, QR-nyñ 2025-şı jylğy sözı?\niPhone-y bar\n");
    CHECK(converted("translit --to latn") == latin);
    CHECK(converted("translit") == latin);
    CHECK(converted("translit --to latn2018") ==
          u"Álippe, QR-nyń 2025-shi jylǵy sózi?\niPhone-y bar\n");
    CHECK(converted("translit --to arab") ==
          u"الىپپە، قر-نىڭ 2025-ءشى جىلعى ءسوزى؟\n\u200fiPhone-ى بار\n");
    CHECK(converted("translit --to arab --hamza high --digits arabic") ==
          u"الىپپە، قر-نىڭ ٢٠٢٥-\u0674شى جىلعى \u0674سوزى؟\n\u200fiPhone-ى بار\n");
    CHECK(converted("translit --to arab", {}).isEmpty());
}

TEST_CASE("A file is written in another script too, and JSON tells the direction")
{
    Console console;
    const QString file = console.file(QStringLiteral("t.txt"), QStringLiteral("Ай\u0438\u0306"));
    const Answer latin = console.done({QStringLiteral("translit"), file});
    CHECK(latin.out == u"Aii");
    const QJsonObject arabic = console
                                   .done({QStringLiteral("translit"), file, QStringLiteral("--to"),
                                          QStringLiteral("arab"), QStringLiteral("--json")})
                                   .object();
    CHECK(arabic.value(QStringLiteral("text")).toString() == u"ايي");
    CHECK(arabic.value(QStringLiteral("direction")).toString() == u"rtl");
}

TEST_CASE("Each line of standard input becomes a slug")
{
    CHECK(converted("slug") == u"alippe-qr-nyn-2025-shi-jylgy-sozi\niphone-y-bar\n");
    CHECK(converted("slug", QStringLiteral("\n\n")).isEmpty());
    CHECK(converted("slug", {}).isEmpty());
}

TEST_CASE("A script, hamza or kind of digits that there is not is wrong usage")
{
    for (const char *line : {"translit --to grek", "translit --to arab --hamza low",
                             "translit --to arab --digits roman"}) {
        const Answer answer = Console().run(QString::fromUtf8(line).split(u' '));
        CHECK(answer.code == 2);
        CHECK(answer.out.isEmpty());
    }
    const Answer answer = Console().run({QStringLiteral("translit"), QStringLiteral("--to=x")});
    CHECK(answer.err.value(0).contains(u"latn, latn2018, arab"));
}
