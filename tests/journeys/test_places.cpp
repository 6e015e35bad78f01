#include "journeys/program.h"
#include "storage/mounts.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Ended;
using test::Program;
using test::SmallDisk;

namespace {

/// A library on a small disk of its own; the rest of the program's folder is elsewhere.
struct OnSmallDisk
{
    OnSmallDisk()
    {
        REQUIRE(QDir().mkpath(library));
        REQUIRE(QFile::link(library, program.path(u"library"_s)));
        program.addDefaults();
    }

    SmallDisk disk = SmallDisk::required("2m");
    QString library = disk.path() + u"/library"_s;
    Program program;
};

} // namespace

TEST_CASE("On a full disk tilshi-cli reads, and says why it does not write")
{
    const OnSmallDisk place;
    const Program &program = place.program;
    const QString file = program.file(u"article.txt"_s, "Жаңа мектеп\n\nМектеп ашылды.\n");
    program.doneAs(u"aigerim"_s, {u"import"_s, file, u"--section"_s, u"Технология"_s});
    place.disk.fill();
    for (const QStringList &reading :
         {QStringList{u"list"_s}, QStringList{u"verify"_s}, QStringList{u"people"_s, u"list"_s},
          QStringList{u"search"_s, u"мектеп"_s}}) {
        const Ended ended = program.run(reading);
        INFO(reading.first().toStdString() << ": " << ended.err.toStdString());
        CHECK(ended.code == 0);
        CHECK(ended.err.contains(u"The disk is full"));
    }
    CHECK(program.done({u"list"_s}).out.contains(u"Жаңа мектеп"));
    const Ended writing = program.runAs(u"aigerim"_s, {u"import"_s, file});
    CHECK(writing.code == 1);
    CHECK(writing.err.contains(u"The disk is full"));
    place.disk.free();
    CHECK(program.done({u"verify"_s}).err.isEmpty());
}

TEST_CASE("On a full disk what a killed program left beside the library is not passed over")
{
    const OnSmallDisk place;
    {
        QFile log(place.library + u"/library.tilshi-wal"_s);
        REQUIRE(log.open(QIODevice::WriteOnly));
        log.write("waits");
    }
    place.disk.fill();
    const Ended ended = place.program.run({u"list"_s});
    CHECK(ended.code == 1);
    CHECK(ended.err.contains(u"disk"));
    place.disk.free();
    place.program.done({u"verify"_s});
}

TEST_CASE("In a folder that was removed tilshi-cli does nothing, and says so")
{
    Program program;
    program.addDefaults();
    const QString enter = u"mkdir gone && cd gone && rmdir ../gone\n"_s;
    for (const char *command :
         {"\"$program\" list", "\"$program\" --library elsewhere list", "cli list", "cli verify",
          "cli site --to out", "cli site --to \"$library/../out\"", "cli backup copy.tilshi",
          "cli import article.txt", "\"$program\" --library elsewhere init"}) {
        const Ended ended = program.shell(enter + QLatin1String(command));
        INFO(command);
        CHECK(ended.code == 1);
        CHECK(ended.out.isEmpty());
        CHECK(ended.err.contains(u"The current folder was removed"));
    }
    CHECK(program.shell(enter + u"cli help site"_s).code == 0);
    CHECK_FALSE(QDir(u"/elsewhere"_s).exists());
}
