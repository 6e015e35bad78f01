#include "newsroom/people.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi::newsroom;

namespace {

Person named(const QString &name, Role role = Role::Journalist)
{
    return {PersonId::create(), u"x"_s, name, role, true};
}

} // namespace

TEST_CASE("a login is proposed from the name by the rules of addresses, and is a free one")
{
    CHECK(proposedLogin(u"Данияр Омаров"_s, {}) == u"daniyar");
    CHECK(proposedLogin(u"  Әсем"_s, {}) == u"asem");
    CHECK(proposedLogin(u"Данияр Омаров"_s, {u"daniyar"_s}) == u"daniyar.omarov");
    CHECK(proposedLogin(u"Данияр Омаров"_s, {u"daniyar"_s, u"daniyar.omarov"_s}) == u"daniyar2");
    CHECK(proposedLogin(u"Данияр"_s, {u"daniyar"_s, u"daniyar2"_s}) == u"daniyar3");
    CHECK(proposedLogin(u" — "_s, {}).isEmpty());
    const QString longest = proposedLogin(QString(80, u'а'), {QString(32, u'a')});
    CHECK(isLogin(longest));
    CHECK(longest.size() == 32);
}

TEST_CASE("initials are one or two letters, proposed from the name and unlike others'")
{
    CHECK(proposedInitials(u"Данияр Омаров"_s, {}) == u"ДО");
    CHECK(proposedInitials(u"Данияр Омаров"_s, {u"ДО"_s}) == u"ДМ");
    CHECK(proposedInitials(u"әли"_s, {}) == u"ӘЛ");
    CHECK(proposedInitials(u"Ә"_s, {}) == u"Ә");
    CHECK(proposedInitials(u"—"_s, {}).isEmpty());
    CHECK(areInitials(u"Ж"_s));
    CHECK_FALSE(areInitials(u"АБВ"_s));
    CHECK_FALSE(areInitials(u"А."_s));
    CHECK_FALSE(areInitials(u""_s));
}

TEST_CASE("however alike their names are, twenty people have twenty different initials")
{
    QList<Person> people;
    for (int i = 0; i < 20; ++i) {
        people.append(named(u"Айгүл Сәрсенбаева"_s));
    }
    people[3].initials = u"АС"_s;
    QSet<QString> seen;
    for (const Person &person : people) {
        const QString initials = initialsOf(person, people);
        INFO(initials.toStdString());
        CHECK(areInitials(initials));
        CHECK_FALSE(seen.contains(initials));
        seen.insert(initials);
    }
    CHECK(initialsOf(people.at(3), people) == u"АС");
}

TEST_CASE("a new person gets a colour that the fewest have")
{
    QList<Person> people;
    for (const PersonColour colour : allPersonColours()) {
        CHECK(proposedColour(people) == colour);
        people.append(named(u"а"_s));
        people.last().colour = colour;
        CHECK(personColourOf(keyOf(colour)) == colour);
    }
    people.removeAt(2);
    CHECK(proposedColour(people) == PersonColour::Violet);
}

TEST_CASE("the last chief editor is the one beside whom nobody else is an active one")
{
    QList<Person> people{named(u"а"_s, Role::Chief), named(u"б"_s, Role::Chief),
                         named(u"в"_s, Role::Editor)};
    CHECK_FALSE(isLastChief(people.at(0), people));
    people[1].active = false;
    CHECK(isLastChief(people.at(0), people));
    CHECK_FALSE(isLastChief(people.at(1), people));
}
