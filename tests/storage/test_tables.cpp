#include "storage/sortkey.h"
#include "storage/support.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using tilshi::language::HouseWord;

TEST_CASE("people are sorted as the Kazakh alphabet is, and logins are unique")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        People &people = fixture.library().people();
        const QStringList names{
            QStringLiteral("Әсет"),   QStringLiteral("Беріктас"), QStringLiteral("Ғалым"),
            QStringLiteral("Кәрім"),  QStringLiteral("Қанат"),    QStringLiteral("Ләззат"),
            QStringLiteral("Нұрлан"), QStringLiteral("Оразбай"),  QStringLiteral("Өтеген"),
            QStringLiteral("Ұлжан"),  QStringLiteral("Үміт"),     QStringLiteral("Ілияс")};
        QStringList mixed = names;
        std::reverse(mixed.begin(), mixed.end());
        for (const QString &name : mixed) {
            REQUIRE(people.save(
                person(u"p" + QString::number(names.indexOf(name)), name, Role::Journalist)));
        }
        QStringList sorted;
        const auto all = people.all();
        REQUIRE(all);
        for (const Person &someone : *all) {
            sorted.append(someone.name);
        }
        CHECK(sorted == QStringList{chief().name} + names);
        CHECK(people.byLogin(QStringLiteral("p3"))->name == u"Кәрім");
        CHECK(people.byLogin(QStringLiteral("жоқ")).error() ==
              Error{ErrorCode::NotFound, QStringLiteral("жоқ"), {}});
        CHECK(people.byId(PersonId::create()).error().code == ErrorCode::NotFound);
        const auto taken =
            people.save(person(QStringLiteral("p3"), QStringLiteral("Басқа"), Role::Editor));
        CHECK(taken.error().code == ErrorCode::Exists);
        CHECK(taken.error().subject == u"p3");
        CHECK(people.save(person(QStringLiteral("Бас"), QStringLiteral("Басқа"), Role::Editor))
                  .error()
                  .code == ErrorCode::Invalid);
        CHECK(people.save(person(QStringLiteral("bas"), QStringLiteral("  "), Role::Editor))
                  .error()
                  .code == ErrorCode::Invalid);
    }
}

TEST_CASE("a person can be changed and retired")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Person someone = person(QStringLiteral("dana"), QStringLiteral("Дана"), Role::Journalist);
        REQUIRE(fixture.library().people().save(someone));
        someone.role = Role::Editor;
        someone.active = false;
        REQUIRE(fixture.library().people().save(someone));
        CHECK(fixture.library().people().byId(someone.id) == someone);
    }
}

TEST_CASE("the sort key puts letters in the alphabet's order, and case only between equals")
{
    const QString alphabet = QStringLiteral("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя");
    for (qsizetype i = 1; i < alphabet.size(); ++i) {
        CHECK(storage::sortKey(alphabet.mid(i - 1, 1)) < storage::sortKey(alphabet.mid(i, 1)));
        CHECK(storage::sortKey(alphabet.mid(i - 1, 1)) <
              storage::sortKey(alphabet.mid(i, 1).toUpper()));
    }
    CHECK(storage::sortKey(u"Қанат") != storage::sortKey(u"қанат"));
    CHECK(storage::sortKey(u"қана") < storage::sortKey(u"Қанат"));
    CHECK(storage::sortKey(u"2 арна") < storage::sortKey(u"Арна"));
    CHECK(storage::sortKey(u"Ян") < storage::sortKey(u"Adam"));
}

TEST_CASE("sections keep their order, and their names and slugs are unique")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Sections &sections = fixture.library().sections();
        Section sport{SectionId::create(), QStringLiteral("Спорт"), QStringLiteral("sport"), 2,
                      false};
        const Section policy{SectionId::create(), QStringLiteral("Саясат"),
                             QStringLiteral("sayasat"), 1, true};
        REQUIRE(sections.save(sport));
        REQUIRE(sections.save(policy));
        CHECK(*sections.all() == QList<Section>{policy, sport});
        sport.position = 0;
        REQUIRE(sections.save(sport));
        CHECK(*sections.all() == QList<Section>{sport, policy});
        Section other{SectionId::create(), sport.name, QStringLiteral("x"), 3, false};
        CHECK(sections.save(other).error().code == ErrorCode::Exists);
        other.name = QStringLiteral("Басқа");
        other.slug = sport.slug;
        CHECK(sections.save(other).error().code == ErrorCode::Exists);
        other.slug.clear();
        CHECK(sections.save(other).error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("settings come back as they were saved")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        SettingsStore &store = fixture.library().settings();
        Settings settings;
        settings.name = QStringLiteral("Айна");
        settings.zone = "Asia/Aqtobe";
        settings.baseUrl = QStringLiteral("https://aina.kz");
        settings.fourEyes = false;
        settings.graceMinutes = 0;
        settings.language = QStringLiteral("ru");
        REQUIRE(store.save(settings));
        CHECK(store.load() == settings);
        settings.baseUrl.clear();
        REQUIRE(store.save(settings));
        CHECK(store.load() == settings);
        Settings wrong = settings;
        wrong.zone = "Asia/Atlantis";
        CHECK(store.save(wrong).error().code == ErrorCode::Invalid);
        CHECK(store.load() == settings);
    }
}

TEST_CASE("comments stay in the order in which they were made")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
        Comments &comments = fixture.library().comments();
        Comment first{CommentId::create(), article.id, chief().id, moment(2),
                      QStringLiteral("?"), true,       false};
        const Comment second{CommentId::create(), article.id, chief().id, moment(1),
                             QStringLiteral("!"), false,      false};
        const auto added = comments.save(first);
        const auto last = comments.save(second);
        REQUIRE(added);
        REQUIRE(last);
        CHECK(comments.save(first).error().code == ErrorCode::Exists);
        first = *added;
        first.resolved = true;
        const auto changed = comments.save(first);
        REQUIRE(changed);
        CHECK(*comments.of(article.id) == QList<Comment>{*changed, *last});
        Comment stray = second;
        stray.id = CommentId::create();
        stray.article = ArticleId::create();
        CHECK(comments.save(stray).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("of two who change one comment at once the second is told and changes nothing")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const auto other = backend.open(fixture.folder());
        REQUIRE(other);
        const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
        Comment mine{CommentId::create(), article.id, chief().id, moment(), QStringLiteral("?")};
        REQUIRE(fixture.library().comments().save(mine));
        mine = fixture.library().comments().of(article.id)->first();
        Comment theirs = other->library->comments().of(article.id)->first();
        theirs.text = QStringLiteral("Олардікі");
        REQUIRE(other->library->comments().save(theirs));
        mine.resolved = true;
        CHECK(fixture.library().comments().save(mine).error().code == ErrorCode::Conflict);
        const Comment stored = fixture.library().comments().of(article.id)->first();
        CHECK(stored.text == theirs.text);
        CHECK_FALSE(stored.resolved);
        CHECK(fixture.library().verify()->isClean());
    }
}

TEST_CASE("a newsroom's words and a person's are apart and sorted")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Words &words = fixture.library().words();
        const HouseWord town{QStringLiteral("әкімдік"), QStringLiteral("бөлік")};
        const HouseWord test{QStringLiteral("қазтест"), QString()};
        const HouseWord inflected{QStringLiteral("қазтест"), QStringLiteral("бет")};
        const HouseWord own{QStringLiteral("менікі"), QString()};
        REQUIRE(words.add(inflected, std::nullopt));
        REQUIRE(words.add(town, std::nullopt));
        REQUIRE(words.add(own, chief().id));
        CHECK(*words.all(std::nullopt) == QList<HouseWord>{town, inflected});
        REQUIRE(words.add(test, std::nullopt));
        CHECK(*words.all(std::nullopt) == QList<HouseWord>{town, test});
        CHECK(*words.all(chief().id) == QList<HouseWord>{own});
        REQUIRE(words.remove(QStringLiteral("қазтест"), std::nullopt));
        REQUIRE(words.remove(QStringLiteral("жоқ"), std::nullopt));
        CHECK(*words.all(std::nullopt) == QList<HouseWord>{town});
        CHECK(words.add({QStringLiteral(" "), QString()}, std::nullopt).error().code ==
              ErrorCode::Invalid);
    }
}

TEST_CASE("what a person ignores is ignored in one article or in all, and by nobody else")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        IgnoredFindings &ignored = fixture.library().ignoredFindings();
        const ArticleId article = ArticleId::create();
        const IgnoredFinding here{QStringLiteral("misspelling"), QStringLiteral("тест"), article};
        const IgnoredFinding hereToo{QStringLiteral("typography"), QStringLiteral("-"), article};
        const IgnoredFinding everywhere{QStringLiteral("typography"), QStringLiteral("-")};
        const ArticleId other = ArticleId::create();
        for (const IgnoredFinding &finding : {here, here, hereToo, everywhere}) {
            REQUIRE(ignored.add(finding, chief().id));
        }
        CHECK(*ignored.of(chief().id, article) == QList<IgnoredFinding>{here, everywhere, hereToo});
        CHECK(*ignored.of(chief().id, other) == QList<IgnoredFinding>{everywhere});
        CHECK(*ignored.of(chief().id, std::nullopt) == QList<IgnoredFinding>{everywhere});
        CHECK(ignored.of(PersonId::create(), article)->isEmpty());
        REQUIRE(ignored.remove(everywhere, PersonId::create()));
        REQUIRE(ignored.remove(everywhere, chief().id));
        CHECK(*ignored.of(chief().id, article) == QList<IgnoredFinding>{here, hereToo});
        REQUIRE(ignored.remove(here, chief().id));
        REQUIRE(ignored.remove(here, chief().id));
        CHECK(*ignored.of(chief().id, article) == QList<IgnoredFinding>{hereToo});
    }
}

TEST_CASE("media are named by their content, and a damaged one is told")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Media &media = fixture.library().media();
        const auto name = media.add("\x89PNG...", QStringLiteral("PNG"));
        REQUIRE(name);
        CHECK(name->endsWith(QLatin1String(".png")));
        CHECK(media.add("\x89PNG...", QStringLiteral("png")) == name);
        CHECK(*media.read(*name) == "\x89PNG...");
        CHECK(media.read(QStringLiteral("../library.tilshi")).error().code == ErrorCode::NotFound);
        CHECK(media.add("x", QStringLiteral("../x")).error().code == ErrorCode::Invalid);
        CHECK(media.add({}, QStringLiteral("png")).error().code == ErrorCode::Invalid);

        QFile file(fixture.folder() + u"/media/" + *name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("else");
        file.close();
        CHECK(media.read(*name).error().code == ErrorCode::Corrupt);
        CHECK_FALSE(fixture.library().verify()->isClean());
        REQUIRE(media.add("\x89PNG...", QStringLiteral("png")));
        CHECK(media.read(*name));
    }
}
