#include "ui/environment/startoptions.h"
#include "widgets/languages.h"
#include "widgets/look/icons.h"

#include <QDir>
#include <QFile>
#include <QIcon>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using ui::readStartOptions;

TEST_CASE("library, person and article are read from the command line")
{
    const auto id = newsroom::ArticleId::create();
    const auto options = readStartOptions(
        {u"tilshi"_s, u"--library"_s, u"/a"_s, u"--as"_s, u"aigul"_s, u"--open"_s, id.toString()});
    REQUIRE(options);
    CHECK(options->library == u"/a");
    CHECK(options->login == u"aigul");
    CHECK(options->article == id);
}

TEST_CASE("a command line without anything asks for nothing")
{
    const auto options = readStartOptions({u"tilshi"_s});
    REQUIRE(options);
    CHECK(options->namesNothing());
    CHECK(options->files.isEmpty());
}

TEST_CASE("what is not understood is named")
{
    const QStringList wrong = GENERATE(QStringList{u"tilshi"_s, u"--colour"_s},
                                       QStringList{u"tilshi"_s, u"--open"_s, u"7"_s},
                                       QStringList{u"tilshi"_s, u"/nowhere/file.txt"_s});
    const auto options = readStartOptions(wrong);
    REQUIRE_FALSE(options);
    CHECK(options.error().code == ErrorCode::Invalid);
    CHECK(options.error().subject.contains(wrong.last().section(u'-', -1)));
}

TEST_CASE("in a folder that was removed only whole paths lead anywhere")
{
    const QTemporaryDir place;
    const QString before = QDir::currentPath();
    const QString gone = place.filePath(u"gone"_s);
    REQUIRE(QDir().mkpath(gone));
    REQUIRE(QDir::setCurrent(gone));
    REQUIRE(QDir().rmdir(gone));
    const auto relative = readStartOptions({u"tilshi"_s, u"--library"_s, u"library"_s});
    const auto file = readStartOptions({u"tilshi"_s, u"хабар.txt"_s});
    const auto whole = readStartOptions({u"tilshi"_s, u"--library"_s, place.path()});
    const auto nothing = readStartOptions({u"tilshi"_s});
    QDir::setCurrent(before);
    for (const auto &refused : {relative, file}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().subject.contains(u"The current folder was removed"));
    }
    CHECK(whole->library == place.path());
    CHECK(nothing->namesNothing());
}

TEST_CASE("files that are there are taken by their whole paths, also those that look like options")
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QDir::setCurrent(folder.path());
    for (const char *name : {"бірінші хабар.txt", "--as"}) {
        QFile file(QString::fromUtf8(name));
        CHECK(file.open(QIODevice::WriteOnly));
    }
    const auto options =
        readStartOptions({u"tilshi"_s, u"бірінші хабар.txt"_s, u"--"_s, u"--as"_s});
    QDir::setCurrent(before);
    REQUIRE(options);
    CHECK(options->namesNothing());
    CHECK(options->files ==
          QStringList{folder.filePath(u"бірінші хабар.txt"_s), folder.filePath(u"--as"_s)});
}

TEST_CASE("until someone chooses, the interface speaks what the computer does, else Kazakh")
{
    const QString chosen;
    CHECK(widgets::Languages::firstOf({chosen, u"ru"_s}) == u"ru");
    CHECK(widgets::Languages::firstOf({chosen, u"en"_s}) == u"en");
    CHECK(widgets::Languages::firstOf({chosen, QString()}) == u"kk");
    CHECK(widgets::Languages::firstOf({chosen, u"de"_s}) == u"kk");
    CHECK(widgets::Languages::firstOf({u"en"_s, u"ru"_s}) == u"en");
}

TEST_CASE("the program has an icon of its own in every size")
{
    QDir::setSearchPaths(u"icons"_s, {QStringLiteral(TILSHI_SHARE "/icons")});
    const QIcon icon = widgets::programIcon();
    for (const int side : {16, 32, 48, 64, 128, 256}) {
        CHECK(icon.pixmap(side).toImage().size() == QSize(side, side));
    }
}

TEST_CASE("help names every option")
{
    const QString help = ui::startHelp();
    for (const char *option : {"--library", "--as", "--open", "--help", "--version"}) {
        CHECK(help.contains(QLatin1String(option)));
    }
}
