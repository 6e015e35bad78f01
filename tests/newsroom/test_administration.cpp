#include "newsroom/administration.h"
#include "support/newsroom.h"
#include "support/printing.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

struct Fixture
{
    QList<LogEntry> log() { return *newsroom.library().log().of(ArticleId()); }
    Person fresh(const QString &login, const QString &name) const
    {
        return {PersonId::create(), login, name, Role::Journalist, true};
    }
    Result<Changed<Person>> changePerson(const Person &wanted, PersonId by)
    {
        return administration.changePerson({*newsroom.library().people().byId(wanted.id), wanted},
                                           by);
    }
    Result<Changed<QList<Section>>> saveSections(const QList<Section> &wanted, PersonId by)
    {
        return administration.saveSections({*newsroom.library().sections().all(), wanted}, by);
    }
    Result<Changed<Settings>> saveSettings(const Settings &wanted, PersonId by)
    {
        return administration.saveSettings({*newsroom.library().settings().load(), wanted}, by);
    }
    bool isWhole() { return newsroom.library().verify()->isClean(); }

    TestNewsroom newsroom;
    Administration administration{newsroom.library(), newsroom.clock()};
};

} // namespace

TEST_CASE("a chief editor adds a person, who gets initials and a colour, and the log says who did")
{
    Fixture it;
    const Person asked = it.fresh(u"daniyar"_s, u"Данияр Омаров"_s);
    const auto added = it.administration.addPerson(asked, it.newsroom.chief.id);
    REQUIRE(added);
    CHECK(added->after.initials == u"ДО");
    CHECK(added->after.colour == PersonColour::Blue); // three have teal
    CHECK(*it.newsroom.library().people().byLogin(u"daniyar"_s) == added->after);
    REQUIRE(it.log().size() == 1);
    CHECK(added->entry == it.log().first());
    CHECK(it.log().first().login == it.newsroom.chief.login);
    CHECK(it.log().first().article.isNull());
    CHECK(it.log().first().details.value(u"person").toString() == u"daniyar");
    CHECK(it.isWhole());
}

TEST_CASE("nobody but an active chief editor changes people, sections or settings")
{
    Fixture it;
    Person gone = it.newsroom.chief;
    gone.id = PersonId::create();
    gone.login = u"gone"_s;
    gone.active = false;
    REQUIRE(it.newsroom.library().people().save(gone));
    Settings settings = *it.newsroom.library().settings().load();
    settings.fourEyes = false;
    for (const PersonId by : {it.newsroom.journalist.id, it.newsroom.editor.id, gone.id}) {
        const Error notChief = asError(by == gone.id ? Refusal::NotActive : Refusal::NotChief);
        Person raised = it.newsroom.journalist;
        raised.role = Role::Chief;
        CHECK(it.administration.addPerson(it.fresh(u"a"_s, u"А"_s), by).error() == notChief);
        CHECK(it.changePerson(raised, by).error() == notChief);
        CHECK(it.administration.removePerson(it.newsroom.editor.id, by).error() == notChief);
        CHECK(it.saveSections({}, by).error() == notChief);
        CHECK(it.saveSettings(settings, by).error() == notChief);
    }
    CHECK(it.log().isEmpty());
    CHECK(it.newsroom.library().settings().load()->fourEyes);
    CHECK(it.newsroom.library().sections().all()->size() == 1);
}

TEST_CASE("a changed role and a person switched off stand in the log with what was before")
{
    Fixture it;
    Person person = it.newsroom.journalist;
    person.role = Role::Editor;
    REQUIRE(it.changePerson(person, it.newsroom.chief.id));
    person.active = false;
    REQUIRE(it.changePerson(person, it.newsroom.chief.id));
    REQUIRE(it.changePerson(person, it.newsroom.chief.id)); // nothing to change
    REQUIRE(it.log().size() == 2);
    const QJsonObject role = it.log().at(0).details.value(u"changes").toObject();
    CHECK(role.value(u"role").toArray() == QJsonArray{u"journalist"_s, u"editor"_s});
    const QJsonObject active = it.log().at(1).details.value(u"changes").toObject();
    CHECK(active.value(u"active").toArray() == QJsonArray{u"true"_s, u"false"_s});
    CHECK(it.isWhole());
}

TEST_CASE("the last chief editor stays one")
{
    Fixture it;
    for (const bool byRole : {true, false}) {
        Person chief = it.newsroom.chief;
        chief.role = byRole ? Role::Editor : Role::Chief;
        chief.active = byRole;
        CHECK(it.changePerson(chief, it.newsroom.chief.id).error() == asError(Refusal::LastChief));
    }
    CHECK(it.administration.removePerson(it.newsroom.chief.id, it.newsroom.chief.id).error() ==
          asError(Refusal::LastChief));
}

TEST_CASE("logins and initials are nobody else's")
{
    Fixture it;
    const auto by = it.newsroom.chief.id;
    CHECK(
        it.administration.addPerson(it.fresh(it.newsroom.editor.login, u"Н"_s), by).error().code ==
        ErrorCode::Exists);
    Person same = it.newsroom.journalist;
    same.initials = initialsOf(it.newsroom.editor, *it.newsroom.library().people().all());
    CHECK(it.changePerson(same, by).error().code == ErrorCode::Exists);
    same.initials = u"ӘӘӘ"_s;
    CHECK(it.changePerson(same, by).error().code == ErrorCode::Invalid);
}

TEST_CASE("who was added by mistake can be removed, who has written something can't")
{
    Fixture it;
    const auto by = it.newsroom.chief.id;
    const auto added = it.administration.addPerson(it.fresh(u"qate"_s, u"Қате"_s), by);
    REQUIRE(added);
    REQUIRE(it.administration.removePerson(added->after.id, by));
    CHECK_FALSE(it.newsroom.library().people().byLogin(u"qate"_s));
    it.newsroom.newArticle(it.newsroom.journalist);
    CHECK(it.administration.removePerson(it.newsroom.journalist.id, by).error() ==
          asError(Refusal::PersonNeeded));
    CHECK(it.newsroom.library().people().byId(it.newsroom.journalist.id));
    CHECK(it.log().size() == 2);
    CHECK(it.isWhole());
}

TEST_CASE("sections are added, renamed, put in order and removed, and the log says so")
{
    Fixture it;
    const auto by = it.newsroom.chief.id;
    Section sport{SectionId::create(), u"Спорт"_s, u"sport"_s, 0, false};
    REQUIRE(it.saveSections({sport, it.newsroom.section}, by));
    CHECK(it.newsroom.library().sections().all()->first() == sport);
    sport.name = u"Ойын"_s;
    REQUIRE(it.saveSections({it.newsroom.section, sport}, by));
    CHECK(it.newsroom.library().sections().all()->last().name == u"Ойын");
    REQUIRE(it.saveSections({it.newsroom.section}, by));
    CHECK(it.newsroom.library().sections().all()->size() == 1);
    REQUIRE(it.log().size() == 3);
    const auto part = [&](int row, const char *key) {
        return it.log()
            .at(row)
            .details.value(u"sections")
            .toObject()
            .value(QLatin1String(key))
            .toArray();
    };
    CHECK(part(0, "added") == QJsonArray{u"Спорт"_s});
    CHECK(part(1, "changed").at(0).toArray().at(1) == u"Ойын"_s);
    CHECK(part(2, "removed") == QJsonArray{u"Ойын"_s});
    CHECK(it.isWhole());
}

TEST_CASE("a section that an article stands in, here or on the site, is not removed")
{
    Fixture it;
    const auto by = it.newsroom.chief.id;
    const ArticleId id = it.newsroom.published();
    CHECK(it.saveSections({}, by).error() == asError(Refusal::SectionUsed));
    const Section other{SectionId::create(), u"Спорт"_s, u"sport"_s, 1, false};
    REQUIRE(it.saveSections({it.newsroom.section, other}, by));
    Act revise = it.newsroom.actOf(Action::Revise, id, it.newsroom.editor);
    revise.kind = RevisionKind::Silent;
    REQUIRE(it.newsroom.desk().act(revise));
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = other.id;
    REQUIRE(it.newsroom.desk().saveDetails(id, details, it.newsroom.editor.id));
    CHECK(it.saveSections({other}, by).error() == asError(Refusal::SectionUsed));
    CHECK(it.newsroom.library().sections().all()->size() == 2);
}

TEST_CASE("settings are kept with a row in the log that says what was before")
{
    Fixture it;
    Settings settings = *it.newsroom.library().settings().load();
    settings.fourEyes = false;
    REQUIRE(it.saveSettings(settings, it.newsroom.chief.id));
    REQUIRE(it.log().size() == 1);
    const QJsonObject changes = it.log().first().details.value(u"settings").toObject();
    CHECK(changes.keys() == QStringList{u"fourEyes"_s});
    CHECK(changes.value(u"fourEyes").toArray() == QJsonArray{u"true"_s, u"false"_s});
    CHECK(it.isWhole());
}

TEST_CASE("when somebody was last at work is kept, and is no change of the person")
{
    Fixture it;
    People &people = it.newsroom.library().people();
    CHECK(people.lastSeen()->isEmpty());
    REQUIRE(people.noteSeen(it.newsroom.editor.id, it.newsroom.clock().now()));
    CHECK(people.lastSeen()->value(it.newsroom.editor.id) == it.newsroom.clock().now());
    CHECK(*people.byId(it.newsroom.editor.id) == it.newsroom.editor);
    CHECK(it.isWhole());
}
