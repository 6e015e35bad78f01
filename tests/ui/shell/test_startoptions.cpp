#include "ui/startoptions.h"

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
    CHECK(options->isEmpty());
}

TEST_CASE("what is not understood is named")
{
    const QStringList wrong = GENERATE(QStringList{u"tilshi"_s, u"--colour"_s},
                                       QStringList{u"tilshi"_s, u"--open"_s, u"7"_s},
                                       QStringList{u"tilshi"_s, u"file.txt"_s});
    const auto options = readStartOptions(wrong);
    REQUIRE_FALSE(options);
    CHECK(options.error().code == ErrorCode::Invalid);
    CHECK(options.error().subject.contains(wrong.last().section(u'-', -1)));
}

TEST_CASE("help names every option")
{
    const QString help = ui::startHelp();
    for (const char *option : {"--library", "--as", "--open", "--help", "--version"}) {
        CHECK(help.contains(QLatin1String(option)));
    }
}
