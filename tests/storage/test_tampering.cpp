#include "newsroom/administration.h"
#include "newsroom/audit.h"
#include "storage/raw.h"
#include "storage/tampering/newsroom.h"
#include "storage/tampering/tampering.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

namespace {

/// A library that can't be opened is found out too.
bool isFound(Copy &copy)
{
    const auto report = copy.library() ? copy.library()->verify() : fail(ErrorCode::Corrupt);
    return !report || !report->isClean();
}

/// Why not everything may be published and done as it stands; empty if it may.
QString refusalIn(Copy &copy, const QHash<QByteArray, ArticleId> &ids)
{
    Library *library = copy.library();
    const auto people = library ? library->people().all() : fail(ErrorCode::Corrupt);
    if (!people) {
        return QStringLiteral("it can't be opened");
    }
    if (const auto site = library->audit().checkSite(std::nullopt); !site) {
        return u"site: " + site.error().subject;
    }
    for (const Person &someone : *people) {
        if (const auto rules = library->audit().checkRules(someone.id); !rules) {
            return u"rules: " + rules.error().subject;
        }
    }
    for (const ArticleId id : ids) {
        if (const auto article = library->audit().checkArticle(id); !article) {
            return u"article: " + article.error().subject + u' ' + article.error().detail;
        }
    }
    return {};
}

/// Everything that only a chief editor may do, tried by that person; the error of each, none where
/// it was done.
QList<std::optional<Error>> administeredBy(Copy &copy, PersonId by)
{
    const ManualClock clock(moment(90000));
    Administration administration(*copy.library(), clock);
    const Person fresh = person(QStringLiteral("jana"), QStringLiteral("Жаңа Адам"), Role::Editor);
    Person renamed = journalist();
    renamed.name = QStringLiteral("Жаңа Ат");
    Settings settings = *copy.library()->settings().load();
    settings.fourEyes = !settings.fourEyes;
    QList<Section> sections = *copy.library()->sections().all();
    sections.first().name += QStringLiteral("2");
    ArticleQuery query;
    query.states = {State::Draft};
    const auto drafts = copy.library()->articles().list(query);
    const auto errorOf = [](const auto &result) {
        return result ? std::nullopt : std::optional(result.error());
    };
    return {
        errorOf(administration.addPerson(fresh, by)),
        errorOf(administration.changePerson({journalist(), renamed}, by)),
        errorOf(administration.saveSections({*copy.library()->sections().all(), sections}, by)),
        errorOf(administration.saveSettings({*copy.library()->settings().load(), settings}, by)),
        errorOf(
            Desk(*copy.library(), clock).changeOwner(drafts->constFirst().id, journalist().id, by)),
        errorOf(administration.removePerson(fresh.id, by))};
}

} // namespace

TEST_CASE("verify finds whatever was changed behind the library's back, guards put back or not")
{
    const Newsroom newsroom;
    const auto all = tamperings();
    CHECK(all.size() >= 100);
    int found = 0;
    for (const Tampering &tampering : all) {
        Copy copy(newsroom.file(), tampering.sql);
        const bool is = isFound(copy);
        found += is ? 1 : 0;
        INFO(tampering.name.constData());
        CHECK(is);
    }
    CHECK(found == all.size());
    Copy untouched(newsroom.file(), "SELECT 1");
    CHECK_FALSE(isFound(untouched));
    CHECK(refusalIn(untouched, newsroom.ids()) == QString());
}

TEST_CASE("what was changed behind the library's back is not published, and nobody gains by it")
{
    const Newsroom newsroom;
    for (const Tampering &tampering : tamperings()) {
        if (tampering.effect == Effect::History || tampering.sql.contains("TRIGGER") ||
            tampering.sql.contains("DROP INDEX")) {
            continue;
        }
        Copy copy(newsroom.file(), tampering.sql);
        INFO(tampering.name.constData());
        CHECK(refusalIn(copy, newsroom.ids()) != QString());
    }
}

TEST_CASE("nobody administers by a role that only the people's table has")
{
    const Newsroom newsroom;
    Copy untouched(newsroom.file(), "SELECT 1");
    const QList<Person> known = *untouched.library()->people().all();
    QList<Tampering> all;
    addPeople(all);
    int strangers = 0;
    for (const Tampering &tampering : all) {
        Copy copy(newsroom.file(), tampering.sql);
        const auto people = copy.library()->people().all();
        for (const Person &someone : *people) {
            if (known.contains(someone)) {
                continue;
            }
            ++strangers;
            for (const auto &error : administeredBy(copy, someone.id)) {
                INFO(tampering.name.constData());
                REQUIRE(error);
                // NotFound: the person who was not added is not there to be removed
                CHECK((error->detail == notAsLogged || error->code == ErrorCode::Refused ||
                       error->code == ErrorCode::NotFound));
            }
        }
    }
    CHECK(strangers >= 9);
    for (const auto &error : administeredBy(untouched, chief().id)) {
        CHECK_FALSE(error);
    }
}

TEST_CASE("a chief editor who put himself in stands in for no other")
{
    const Newsroom newsroom;
    Copy copy(newsroom.file(), "UPDATE person SET role = 'chief' WHERE login = 'marat'");
    const ManualClock clock(moment(90000));
    const Person before = *copy.library()->people().byId(chief().id);
    Person leaving = before;
    leaving.role = Role::Editor;
    Administration administration(*copy.library(), clock);
    CHECK(administration.changePerson({before, leaving}, chief().id).error() ==
          asError(Refusal::LastChief));
}

TEST_CASE("the chief editor takes back a role that somebody gave himself, and all is as it was")
{
    const Newsroom newsroom;
    Copy copy(newsroom.file(), "UPDATE person SET role = 'chief' WHERE login = 'marat'");
    CHECK(isFound(copy));
    const ManualClock clock(moment(90000));
    const Person before = *copy.library()->people().byLogin(journalist().login);
    Person himself = before;
    himself.role = Role::Journalist;
    REQUIRE(Administration(*copy.library(), clock).changePerson({before, himself}, chief().id));
    CHECK_FALSE(isFound(copy));
    CHECK(copy.library()->audit().checkRules(himself.id));
}

TEST_CASE("what verify does not find is known")
{
    const Newsroom newsroom;
    for (const Tampering &tampering : outOfScope()) {
        Copy copy(newsroom.file(), tampering.sql);
        INFO(tampering.name.constData());
        CHECK_FALSE(isFound(copy));
    }
}

TEST_CASE("an older library is written down as it is found, and watched from then on")
{
    const Newsroom newsroom;
    const QByteArray noMarks = lines(newsroom.file(), "SELECT group_concat('DROP TRIGGER ' || name,"
                                                      " ';') FROM sqlite_master WHERE type ="
                                                      " 'trigger' AND sql LIKE '%INTO change %'")
                                   .first();
    const QByteArray older = noMarks +
                             "; DROP VIEW change; DROP TABLE changed; DROP TABLE version_writing;"
                             "DROP TRIGGER article_begins_in_its_state;"
                             "DROP TRIGGER article_comes_into_a_state;"
                             "DROP INDEX article_since;"
                             "ALTER TABLE article DROP COLUMN state_since;"
                             "ALTER TABLE comment DROP COLUMN revision;"
                             "ALTER TABLE comment DROP COLUMN parent;"
                             "ALTER TABLE comment DROP COLUMN quote;"
                             "ALTER TABLE comment DROP COLUMN edited_at;"
                             "ALTER TABLE comment DROP COLUMN removed;"
                             "ALTER TABLE comment DROP COLUMN field;"
                             "ALTER TABLE comment DROP COLUMN begin_unit;"
                             "ALTER TABLE comment DROP COLUMN begin_offset;"
                             "ALTER TABLE comment DROP COLUMN end_unit;"
                             "ALTER TABLE comment DROP COLUMN end_offset;"
                             "ALTER TABLE comment DROP COLUMN words;"
                             "ALTER TABLE comment DROP COLUMN words_gone;"
                             "ALTER TABLE library DROP COLUMN seen_from;"
                             "DROP TABLE seen; DROP TABLE presence; DROP TABLE version_label;"
                             "DROP TABLE ledger; ALTER TABLE library DROP COLUMN ledger_length;"
                             "ALTER TABLE library DROP COLUMN ledger_head;"
                             "ALTER TABLE person DROP COLUMN initials;"
                             "ALTER TABLE person DROP COLUMN colour;"
                             "ALTER TABLE person DROP COLUMN sections;"
                             "ALTER TABLE person DROP COLUMN last_seen;"
                             "DELETE FROM schema_step WHERE number >= (SELECT min(number)"
                             " FROM schema_step WHERE name LIKE '%ledger%');"
                             "PRAGMA user_version = " +
                             lines(newsroom.file(), "SELECT min(number) - 1 FROM schema_step"
                                                    " WHERE name LIKE '%ledger%'")
                                 .first();
    const QTemporaryDir folder;
    const QString file = folder.filePath(libraryFileName());
    REQUIRE(QFile::copy(newsroom.file(), file));
    tamper(file, older + "; SELECT 'TRIGGER'");
    {
        const auto opened = openLibrary(folder.path());
        INFO(qPrintable(opened ? QString() : opened.error().detail));
        REQUIRE(opened);
        CHECK(opened->outcome == SchemaOutcome::Upgraded);
        for (const ArticleId id : newsroom.ids()) {
            CHECK(opened->library->audit().checkArticle(id));
        }
        CHECK(opened->library->audit().checkSite(std::nullopt));
    }
    raw(file, article("owner = (SELECT id FROM person WHERE role = 'chief')", draftOne));
    const auto opened = openLibrary(folder.path());
    REQUIRE(opened);
    CHECK_FALSE(opened->library->audit().checkArticle(newsroom.ids().value(draftOne)));
    // A ledger thrown away so that what is there is written down anew is not the log's.
    CHECK(opened->library->verify()->problems.join(u'\n').contains(
        u"ledger: not the one that the log names"));
}
