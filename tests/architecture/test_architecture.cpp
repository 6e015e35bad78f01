#include "architecture/rules.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi::test;

namespace {

const QString app = QStringLiteral(TILSHI_SOURCE_DIR "/app");

HouseMap mapOfTheHouse()
{
    QFile readme(app + u"/README.md");
    REQUIRE(readme.open(QIODevice::ReadOnly));
    return readMap(QString::fromUtf8(readme.readAll()));
}

std::string lines(const QStringList &found)
{
    return found.join(u'\n').toStdString();
}

/// The breaches of one planted file, in the real map.
QStringList planted(const char *path, const char *text)
{
    return breaches({sourceFile(QString::fromUtf8(path), QString::fromUtf8(text))},
                    mapOfTheHouse());
}

} // namespace

TEST_CASE("every include and link line is an arrow of the map")
{
    const QList<SourceFile> files = readSources(app);
    REQUIRE(files.size() > 50);
    const QStringList found = breaches(files, mapOfTheHouse());
    INFO(lines(found));
    CHECK(found.isEmpty());
}

TEST_CASE("no test sleeps: it waits for what is to come, or until nothing is under way")
{
    const QList<SourceFile> files = readSources(QStringLiteral(TILSHI_SOURCE_DIR "/tests"));
    REQUIRE(files.size() > 50);
    const QStringList found = breachesOfTests(files);
    INFO(lines(found));
    CHECK(found.isEmpty());
    const auto sleeps = [](const char *text) {
        return breachesOfTests(
                   {sourceFile(QStringLiteral("ui/test_a.cpp"), QString::fromUtf8(text))})
                   .size() == 1;
    };
    CHECK(sleeps("QTest::qWait(300);\n"));
    CHECK(sleeps("QThread::msleep(5);\n"));
    CHECK(sleeps("std::this_thread::sleep_for(1s);\n"));
    CHECK_FALSE(sleeps("REQUIRE(QTest::qWaitFor([] { return true; }));\n"));
}

TEST_CASE("the map has every room and no circle")
{
    const HouseMap map = mapOfTheHouse();
    REQUIRE(map.size() >= 12);
    const QStringList flaws = flawsOfMap(map, readSources(app));
    INFO(lines(flaws));
    CHECK(flaws.isEmpty());
}

TEST_CASE(
    "no folders of a room include each other in a circle, and none of ui's files lies at its top")
{
    const QList<SourceFile> files = readSources(app);
    const QStringList flaws = flawsOfFolders(files);
    INFO(lines(flaws));
    CHECK(flaws.isEmpty());
    const QStringList crowded = crowdedFolders(files, 12);
    WARN("folders of more than 12 files without a folder in them:\n" + lines(crowded));
}

TEST_CASE("a circle of folders, a file at the top of ui and a crowded folder are found")
{
    const auto file = [](const char *path, const char *text) {
        return sourceFile(QString::fromUtf8(path), QString::fromUtf8(text));
    };
    const QList<SourceFile> circle{file("ui/a/a.h", "#include \"ui/b/b.h\"\n"),
                                   file("ui/b/b.h", "#include \"ui/c/c.h\"\n"),
                                   file("ui/c/c.h", "#include \"ui/a/a.h\"\n")};
    CHECK(flawsOfFolders(circle).size() == 3);
    CHECK(flawsOfFolders({file("ui/window.h", "")}).size() == 1);
    const QList<SourceFile> door{file("cli/verbs.cpp", "#include \"cli/verbs/verbs.h\"\n"),
                                 file("cli/verbs/verbs.h", "#include \"cli/act.h\"\n")};
    CHECK(flawsOfFolders(door).isEmpty());
    CHECK(crowdedFolders(circle, 0).size() == 3);
    CHECK(crowdedFolders(door, 0) ==
          QStringList{QStringLiteral("cli/verbs: 1 files and no folder in it")});
}

TEST_CASE("a planted breach is found")
{
    CHECK(planted("text/a.h", "#include \"newsroom/desk.h\"\n").size() == 1);
    CHECK(planted("newsroom/a.cpp", "#include <QSqlQuery>\n").size() == 1);
    CHECK(planted("newsroom/a.cpp", "#include <QWidget>\n").size() == 1);
    CHECK(planted("cli/a.cpp", "#include \"storage/library.h\"\n").size() == 1);
    CHECK(planted("language/a.cpp", "#include <hunspell/hunspell.hxx>\n").size() == 1);
    CHECK(planted("newsroom/a.cpp", "QString s = tr(\"Saved\");\n").size() == 1);
    CHECK(planted("publishing/a.cpp", "auto now = QDateTime::currentDateTimeUtc();\n").size() == 1);
    CHECK(planted("publishing/a.cpp", "#include <QImage>\n").isEmpty());
    CHECK(planted("publishing/a.cpp", "#include <QFont>\n").size() == 1);
    CHECK(planted("ui/list/a.cpp", "#include <QTextDocument>\n").size() == 1);
    CHECK(planted("editor/a.cpp", "#include <QTextDocument>\n").isEmpty());
    CHECK(planted("widgets/a.cpp", "const QSettings settings;\n").size() == 1);
    CHECK(planted("ui/preferences/preferencestore.cpp", "#include <QSettings>\n").isEmpty());
    CHECK(planted("ui/window/a.cpp", "#include <QMessageBox>\n").size() == 1);
    CHECK(planted("importing/html/a.cpp", "bool is(const GumboNode &node);\n").size() == 1);
    CHECK(planted("importing/html/a.h", "#include <gumbo.h>\n").size() == 1);
    CHECK(planted("importing/html/gumboparser.cpp", "#include <gumbo.h>\n").isEmpty());
    CHECK(planted("session/a.cpp", "QThread::msleep(2);\n").size() == 1);
    CHECK(planted("storage/backup.cpp", "sqlite3_sleep(waitMs);\n").isEmpty());
    CHECK(planted("storage/a.h", "static Storage &instance();\n").size() == 1);
    CHECK(planted("ui/a/a.cpp", "case newsroom::Action::Submit:\n").size() == 1);
    CHECK(planted("newsroom/a.cpp", "case Action::Submit:\n").size() == 1);
    CHECK(planted("newsroom/a.cpp", "case QAction::Trigger:\n").isEmpty());
    CHECK(planted("ui/list/a.cpp", "library.comments()\n    .save(comment);\n").size() == 1);
    CHECK(planted("cli/a.cpp", "(*call.library())->words().add(word, by);\n").size() == 1);
    CHECK(planted("cli/a.cpp", "newsroom::Words &words = library.words();\n").size() == 1);
    CHECK(planted("cli/a.cpp", "library.comments().of(id);\n").isEmpty());
    CHECK(planted("newsroom/a.cpp", "m_library.comments().save(comment);\n").isEmpty());
    CHECK(planted("text/CMakeLists.txt", "LINK tilshi::ui Qt6::Widgets\n").size() == 2);
    CHECK(planted("text/CMakeLists.txt", "LINK tilshi::base # not tilshi::ui\n").isEmpty());
}

TEST_CASE("a circle in the map, a room without a row and a row without a room are found")
{
    HouseMap map;
    map[QStringLiteral("a")].rooms << QStringLiteral("b");
    map[QStringLiteral("b")].rooms << QStringLiteral("a");
    const QList<SourceFile> files{sourceFile(QStringLiteral("a/a.h"), {}),
                                  sourceFile(QStringLiteral("c/c.h"), {})};
    CHECK(flawsOfMap(map, files).size() == 4);
}
