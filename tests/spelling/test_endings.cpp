#include "spelling/endings.h"

#include <catch2/catch.hpp>

using tilshi::spelling::withFittingEnding;

namespace {

QStringList among(const QStringList &dictionary, QStringView word)
{
    return withFittingEnding(
        word, [&dictionary](const QString &guess) { return dictionary.contains(guess); });
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

TEST_CASE("right words, short ones and pairs are left alone")
{
    CHECK(among({QStringLiteral("барды")}, u"барды").isEmpty());
    CHECK(among({QStringLiteral("ет")}, u"ат").isEmpty());
    CHECK(among({QStringLiteral("құрал-ды")}, u"құрал-ді").isEmpty());
    CHECK(among({}, u"").isEmpty());
}
