#include "newsroom/people.h"
#include "newsroom/settings.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;

TEST_CASE("a setting is changed by its name, however that is spelt")
{
    const auto changed = withSetting({}, QStringLiteral("four-eyes"), QStringLiteral("off"));
    REQUIRE(changed);
    CHECK_FALSE(changed->fourEyes);
    const auto url =
        withSetting({}, QStringLiteral("base_url"), QStringLiteral("https://tilshi.kz/"));
    REQUIRE(url);
    CHECK(url->baseUrl == u"https://tilshi.kz");
}

TEST_CASE("settings that can't be are refused")
{
    const auto refusedFor = [](const char *key, const char *value) {
        const auto result = withSetting({}, QString::fromLatin1(key), QString::fromUtf8(value));
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(refusedFor("zone", "Mars/Olympus") == ErrorCode::Invalid);
    CHECK(refusedFor("zone", "") == ErrorCode::Invalid);
    CHECK(refusedFor("baseUrl", "javascript:alert(1)") == ErrorCode::Invalid);
    CHECK(refusedFor("graceMinutes", "-1") == ErrorCode::Invalid);
    CHECK(refusedFor("fourEyes", "perhaps") == ErrorCode::Invalid);
    CHECK(refusedFor("colour", "teal") == ErrorCode::NotFound);
}

TEST_CASE("every setting has a text that sets it again")
{
    Settings settings;
    settings.name = QStringLiteral("Мұнар");
    for (const QString &key : settingKeys()) {
        const auto text = settingText(settings, key);
        REQUIRE(text);
        const auto again = withSetting(settings, key, *text);
        REQUIRE(again);
        CHECK(*again == settings);
    }
}

TEST_CASE("a login is short, plain and lower case")
{
    CHECK(isLogin(u"aigul.s-1"));
    CHECK_FALSE(isLogin(u"Айгүл"));
    CHECK_FALSE(isLogin(u""));
    CHECK_FALSE(isLogin(u"a b"));
}
