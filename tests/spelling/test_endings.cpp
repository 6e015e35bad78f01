#include "spelling/endings.h"
#include "spelling/guessing.h"

#include <catch2/catch.hpp>

namespace {

QStringList among(const QStringList &dictionary, QStringView word)
{
    return tilshi::test::foundAmong(dictionary, word, tilshi::spelling::tryEndings);
}

} // namespace

TEST_CASE("an ending is put into its stem's harmony")
{
    CHECK(among({QStringLiteral("көлдерге")}, u"көлдерға") ==
          QStringList{QStringLiteral("көлдерге")});
    CHECK(among({QStringLiteral("азаматтарға")}, u"азаматтерге") ==
          QStringList{QStringLiteral("азаматтарға")});
    CHECK(among({QStringLiteral("Алматыға")}, u"Алматыге") ==
          QStringList{QStringLiteral("Алматыға")});
}

TEST_CASE("an ending's first consonant is fitted to its stem's last")
{
    CHECK(among({QStringLiteral("саясатта")}, u"саясатда") ==
          QStringList{QStringLiteral("саясатта")});
    CHECK(among({QStringLiteral("үйден")}, u"үйтен") == QStringList{QStringLiteral("үйден")});
}

TEST_CASE("right words and short ones are left alone")
{
    CHECK(among({QStringLiteral("барды")}, u"барды").isEmpty());
    CHECK(among({QStringLiteral("ет")}, u"ат").isEmpty());
    CHECK(among({}, u"").isEmpty());
}
