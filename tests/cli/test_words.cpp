#include "cli/console.h"

#include <catch2/catch.hpp>

using namespace tilshi;

namespace {

QStringList command(const char *words)
{
    return QString::fromUtf8(words).split(u' ');
}

} // namespace

TEST_CASE("a word is added like another, and spell knows its forms")
{
    test::Console console;
    console.addDefaults();
    console.input = QStringLiteral("^тілшіқоржыннан\n");
    const QStringList spell = command("spell --library library");
    CHECK_FALSE(console.done(spell).out.contains(u"\n*\n"));
    CHECK(console.done(command("words add тілшіқоржын"))
              .lastLine()
              .startsWith(u"Added: тілшіқоржын, inflected like: "));
    CHECK(console.done(spell).out.contains(u"\n*\n"));
    CHECK(console.done(command("words list --json")).array().size() == 1);
    console.done(command("words remove тілшіқоржын"));
    CHECK(console.done(command("words list --json")).array().isEmpty());
    CHECK_FALSE(console.done(spell).out.contains(u"\n*\n"));
}

TEST_CASE("a model is named, refused where there is none such, or done without")
{
    test::Console console;
    console.addDefaults();
    CHECK(console.done(command("words add хабтест --like бала --json")).object() ==
          QJsonObject{{QStringLiteral("word"), QStringLiteral("хабтест")},
                      {QStringLiteral("model"), QStringLiteral("бала")}});
    CHECK(console.done(command("words add хабтест --like -")).lastLine() == u"Added: хабтест");
    const test::Answer refused = console.run(command("words add хаб --like ббббб"));
    CHECK(refused.code == 1);
    CHECK(refused.err.value(0).contains(u"ббббб"));
    CHECK(console.run(command("words add")).code == 2);
    CHECK(console.run(command("words eat x")).code == 2);
}

TEST_CASE("one's own words are apart from the newsroom's")
{
    test::Console console;
    console.addDefaults();
    console.doneAs(QStringLiteral("aigerim"), command("words add хабтест --like - --personal"));
    CHECK(console.done(command("words list --json")).array().isEmpty());
    CHECK(console.doneAs(QStringLiteral("aigerim"), command("words list --personal --json"))
              .array()
              .size() == 1);
    CHECK(console.done(command("words list --personal --json")).array().isEmpty());
}

TEST_CASE("the history of the newsroom says who added and removed its words, and nobody's own")
{
    test::Console console;
    console.addDefaults();
    console.doneAs(QStringLiteral("aigerim"), command("words add хабтест --like -"));
    console.doneAs(QStringLiteral("aigerim"), command("words add өзімдікі --like - --personal"));
    console.done(command("words remove хабтест"));
    const QString history = console.done(command("people history")).out;
    CHECK(history.contains(QStringLiteral("Newsroom's words added: хабтест")));
    CHECK(history.contains(QStringLiteral("Newsroom's words removed: хабтест")));
    CHECK(history.contains(QStringLiteral("aigerim")));
    CHECK_FALSE(history.contains(QStringLiteral("өзімдікі")));
}

TEST_CASE("words go out to a file and come back from it")
{
    test::Console console;
    console.addDefaults();
    const QString file = console.file(QStringLiteral("w.txt"), QStringLiteral("бірсөз\nХаб/бет\n"));
    CHECK(console.done({QStringLiteral("words"), QStringLiteral("import"), file}).lastLine() ==
          u"Words added: 2");
    const QString lines = console.done(command("words export -")).out;
    CHECK(lines == QStringLiteral("бірсөз\nХаб/бет\n"));
    CHECK(console.done(command("words export out.txt")).lastLine() ==
          u"Written: " + console.path(QStringLiteral("out.txt")));
    QFile written(console.path(QStringLiteral("out.txt")));
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()) == lines);
    CHECK(console.run(command("words import nowhere.txt")).code == 1);
    CHECK(console.run(command("words export nowhere/out.txt"))
              .err.value(0)
              .contains(u"does not exist"));
    CHECK(console.run({QStringLiteral("words"), QStringLiteral("export"), QString()}).code == 2);
}

TEST_CASE("what is no word is refused, and named by its line in a file")
{
    test::Console console;
    console.addDefaults();
    const test::Answer refused =
        console.run({QStringLiteral("words"), QStringLiteral("add"), QStringLiteral("екі сөз")});
    CHECK(refused.code == 1);
    CHECK(refused.err.value(0).contains(u"екі сөз"));
    const QString file = console.file(QStringLiteral("w.txt"),
                                      QStringLiteral("бірсөз\nекі сөз\nХаб/бет\nхат/бббб\n"));
    const test::Answer answer =
        console.done({QStringLiteral("words"), QStringLiteral("import"), file});
    CHECK(answer.out == QStringLiteral("Words added: 2\nLines passed over: 2, 4\n"));
}
