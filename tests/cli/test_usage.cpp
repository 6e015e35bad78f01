#include "cli/console.h"
#include "cli/verb.h"
#include "newsroom/workflow.h"
#include "support/printing.h"

using namespace tilshi;
using test::Answer;
using test::Console;

namespace {

QStringList split(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// Runs a line that must be wrong usage: exit code 2, one line on standard error, no output.
QString misuse(const char *line)
{
    const Answer answer = Console().run(split(line));
    INFO(line);
    CHECK(answer.code == 2);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.size() == 1);
    return answer.err.value(0);
}

} // namespace

TEST_CASE("The help names every verb")
{
    const Answer answer = Console().run({QStringLiteral("help")});
    CHECK(answer.code == 0);
    for (const cli::Verb &verb : cli::allVerbs()) {
        INFO(verb.name);
        CHECK(answer.out.contains(u"\n  " + QString::fromLatin1(verb.name) + u' '));
    }
}

TEST_CASE("Every verb explains itself and its options, without a library")
{
    for (const cli::Verb &verb : cli::allVerbs()) {
        const QString name = QString::fromLatin1(verb.name);
        const Answer asked = Console().run({QStringLiteral("help"), name});
        INFO(verb.name);
        CHECK(asked.code == 0);
        CHECK(asked.out.startsWith(u"tilshi-cli "));
        CHECK(asked.out.contains(name));
        for (const cli::Option option : verb.options) {
            CHECK(asked.out.contains(QLatin1String(cli::formOf(option).name)));
        }
        CHECK(Console().run({name, QStringLiteral("--help")}).out == asked.out);
    }
}

TEST_CASE("Help fits into a terminal of eighty columns")
{
    for (const cli::Verb &verb : cli::allVerbs()) {
        const Answer help = Console().run({QStringLiteral("help"), QString::fromLatin1(verb.name)});
        for (const QString &line : help.out.split(u'\n')) {
            INFO(line.toStdString());
            CHECK(line.size() <= 80);
        }
    }
}

TEST_CASE("The version is told")
{
    CHECK(Console().run({QStringLiteral("--version")}).out.startsWith(u"tilshi-cli "));
}

TEST_CASE("Wrong usage says what is wrong in one line")
{
    CHECK(misuse("").contains(u"help"));
    CHECK(misuse("aprove x").contains(u"aprove"));
    CHECK(misuse("help aprove").contains(u"aprove"));
    CHECK(misuse("show").contains(u"show ID"));
    CHECK(misuse("show a b").contains(u"show ID"));
    CHECK(misuse("show x --at now").contains(u"--at"));
    CHECK(misuse("list --state eaten").contains(u"withdrawn"));
    CHECK(misuse("people add").contains(u"add LOGIN"));
    CHECK(misuse("people add a b poet").contains(u"journalist"));
    CHECK(misuse("settings put a b").contains(u"set KEY VALUE"));
    CHECK(misuse("--as a schedule x").contains(u"--at"));
    CHECK(misuse("--as a revise x").contains(u"--kind"));
    CHECK(misuse("--as a edit x").contains(u"--from"));
    CHECK(misuse("export x").contains(u"--to"));
    CHECK(misuse("site").contains(u"--to"));
}

TEST_CASE("A verb that keeps a list shows it with no word behind it, and with list alone")
{
    Console console;
    console.addDefaults();
    for (const QString &verb : {QStringLiteral("people"), QStringLiteral("sections"),
                                QStringLiteral("settings"), QStringLiteral("words")}) {
        INFO(verb.toStdString());
        const QString list = console.done({verb, QStringLiteral("list")}).out;
        CHECK(list.isEmpty() == (verb == u"words"));
        CHECK(console.done({verb}).out == list);
        CHECK(console.run({verb, QStringLiteral("list"), QStringLiteral("x")}).code == 2);
    }
}

TEST_CASE("The verbs of the workflow ask who acts")
{
    int verbs = 0;
    for (const cli::Verb &verb : cli::allVerbs()) {
        const bool isOfTable =
            newsroom::actionOf(QString::fromLatin1(verb.name)).has_value(); // not publish-due
        CHECK(verb.needsPerson == isOfTable);
        if (isOfTable) {
            const QByteArray line = QByteArray(verb.name).append(" x");
            CHECK(misuse(line.constData()).contains(u"--as LOGIN"));
            ++verbs;
        }
    }
    CHECK(verbs == newsroom::allActions().size() - 1); // schedule and reschedule are one
}

TEST_CASE("Without a library there is a clear line and nothing is made")
{
    Console console;
    const Answer answer = console.run({QStringLiteral("list")});
    CHECK(answer.code == 1);
    CHECK(answer.err.size() == 1);
    CHECK(answer.err.value(0).contains(console.path(QStringLiteral("library"))));
    CHECK_FALSE(QFile::exists(console.path(QStringLiteral("library"))));
}
