#include "storage/searchindex.h"
#include "storage/support.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

QStringList found(Library &library, const QString &words, int limit = 50)
{
    const auto lines = library.articles().search({.words = words, .limit = limit});
    INFO(qPrintable(lines ? QString() : lines.error().detail));
    REQUIRE(lines);
    QStringList headlines;
    for (const ArticleSummary &line : *lines) {
        headlines.append(line.headline);
    }
    return headlines;
}

} // namespace

TEST_CASE("search finds by the beginnings of words, typed with or without Kazakh letters")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        put(library, content(QStringLiteral("Елдік"),
                             QStringLiteral("Қазақстанның Үкіметі шешім қабылдады.")));
        put(library, content(QStringLiteral("Көрме"),
                             QStringLiteral("«Astana-EXPO» көрмесі COVID-19 кезінде")));
        const QStringList first{QStringLiteral("Елдік")};
        const QStringList second{QStringLiteral("Көрме")};
        CHECK(found(library, QStringLiteral("Қазақстанның")) == first);
        CHECK(found(library, QStringLiteral("казакстан")) == first);
        CHECK(found(library, QStringLiteral("уким казак")) == first);
        CHECK(found(library, QStringLiteral("елдик")) == first);
        CHECK(found(library, QStringLiteral("astana")) == second);
        CHECK(found(library, QStringLiteral("covid-19")) == second);
        CHECK(found(library, QStringLiteral("к")).size() == 2);
        CHECK(found(library, QStringLiteral("казак көрме")).isEmpty());
        CHECK(found(library, QStringLiteral("стан")).isEmpty());
    }
}

TEST_CASE("nothing typed into search is taken for its own language")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        put(fixture.library(), content(QStringLiteral("OR AND NOT"), QStringLiteral("near")));
        for (const char *words : {"", "  ", "\"", "*", "a\"b", "NEAR(", "OR", "-", "(", "folded:x",
                                  "^", "'; DROP TABLE log; --", "\xf0\x9f\x98\x80"}) {
            INFO(words);
            CHECK(fixture.library().articles().search({.words = QString::fromUtf8(words)}));
        }
        CHECK(found(fixture.library(), QStringLiteral("or not")) ==
              QStringList{QStringLiteral("OR AND NOT")});
    }
}

TEST_CASE("search follows every save, the newest article first, without the trash")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const Article old =
            put(library, content(QStringLiteral("Бірінші"), QStringLiteral("алма")));
        put(library, content(QStringLiteral("Екінші"), QStringLiteral("алма")));
        CHECK(found(library, QStringLiteral("алма")) ==
              QStringList{QStringLiteral("Екінші"), QStringLiteral("Бірінші")});
        CHECK(found(library, QStringLiteral("алма"), 1).size() == 1);

        Change change;
        change.after = *library.articles().keep(
            old, {content(QStringLiteral("Бірінші"), QStringLiteral("алмұрт")), chief().id,
                  moment(), 1});
        CHECK(found(library, QStringLiteral("алма")) == QStringList{QStringLiteral("Екінші")});
        CHECK(found(library, QStringLiteral("алмурт")) == QStringList{QStringLiteral("Бірінші")});

        change.after.trashed = true;
        change.after = *library.articles().commit(change);
        CHECK(found(library, QStringLiteral("алмұрт")).isEmpty());

        change.after.trashed = false;
        change.after.metadata.authors = {QStringLiteral("Ғалым Өтебай")};
        REQUIRE(library.articles().commit(change));
        CHECK(found(library, QStringLiteral("галым отебай")) ==
              QStringList{QStringLiteral("Бірінші")});
    }
}

TEST_CASE("a search keeps to states, sections, authors and days, with words and without")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const Section section{SectionId::create(), QStringLiteral("Спорт"), QStringLiteral("sport"),
                              0, false};
        REQUIRE(library.sections().save(section));
        const Person other =
            person(QStringLiteral("erlan"), QStringLiteral("Ерлан Бек"), Role::Journalist);
        REQUIRE(library.people().save(other));
        const auto changed = [&](Article article, const std::function<void(Article &)> &change) {
            Change whole;
            whole.after = article;
            change(whole.after);
            REQUIRE(library.articles().commit(whole));
        };
        constexpr int day = 24 * 3600;
        const QString text = QStringLiteral("алма");
        changed(put(library, content(QStringLiteral("спорт"), text), 0),
                [&](Article &a) { a.metadata.section = section.id; });
        changed(put(library, content(QStringLiteral("Ерландікі"), text), day),
                [&](Article &a) { a.owner = other.id; });
        changed(put(library, content(QStringLiteral("қосалқы"), text), 2 * day), [&](Article &a) {
            a.metadata.authors = {chief().name, other.name};
        });
        changed(put(library, content(QStringLiteral("сайтта"), text), 3 * day),
                [&](Article &a) { a.publishedAt = moment(-day); });

        const auto headlines = [&](SearchQuery query) {
            QStringList both[2];
            for (int i = 0; i < 2; ++i) {
                query.words = i == 0 ? QString() : QStringLiteral("алм");
                const auto lines = library.articles().search(query);
                REQUIRE(lines);
                for (const ArticleSummary &line : *lines) {
                    both[i].append(line.headline);
                }
            }
            CHECK(both[0] == both[1]);
            return both[1];
        };
        CHECK(headlines({.words = {}, .sections = {section.id}}) ==
              QStringList{QStringLiteral("спорт")});
        CHECK(headlines({.words = {}, .authors = {other.id}}) ==
              QStringList{QStringLiteral("қосалқы"), QStringLiteral("Ерландікі")});
        CHECK(headlines({.words = {}, .states = {State::Submitted}}).isEmpty());
        CHECK(headlines({.words = {}, .states = {State::Draft, State::Returned}}).size() == 4);
        CHECK(headlines({.words = {}, .from = moment(day), .until = moment(2 * day)}) ==
              QStringList{QStringLiteral("Ерландікі")});
        CHECK(headlines({.words = {}, .until = moment(0)}) ==
              QStringList{QStringLiteral("сайтта")});
        CHECK(headlines({.words = {}, .states = {State::Draft}, .authors = {other.id}, .limit = 1})
                  .size() == 1);
        CHECK(library.articles().search({})->isEmpty());
    }
}

TEST_CASE("a library catches up with its index while idle, and says when it is done")
{
    for (const Backend &backend : backends()) {
        const QTemporaryDir folder;
        const auto opened = backend.create(folder.path());
        REQUIRE(opened);
        for (int i = 0; i < 3; ++i) {
            put(*opened->library, content(QString::number(i)));
        }
        CHECK(opened->idleWork());
        CHECK(opened->idleWork());
        CHECK(opened->idleWork());
        CHECK_FALSE(opened->idleWork());
    }
}

TEST_CASE("search words are stretches of letters and digits")
{
    CHECK(searchWords(QStringLiteral("«Сөз-сөйлем», 5%: А.")) ==
          QStringList{QStringLiteral("соз"), QStringLiteral("сойлем"), QStringLiteral("5"),
                      QStringLiteral("а")});
}
