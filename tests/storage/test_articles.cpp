#include "storage/support.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;

namespace {

/// An article with every field set to something.
Article full(const Article &base, const Section &section)
{
    Article article = base;
    article.metadata.language = QStringLiteral("ru");
    article.state = State::Scheduled;
    article.metadata.section = section.id;
    article.metadata.authors = {QStringLiteral("Айгүл Сәрсен"), QStringLiteral("\"Т.\" \\ Е.")};
    article.metadata.tags = {QStringLiteral("тег"), QStringLiteral("")};
    article.urgency = Urgency::Urgent;
    article.slug = QStringLiteral("bir-maqala");
    article.embargo = moment(50);
    const WallTime wall{QDate(2026, 12, 1), QTime(0, 0), "Asia/Almaty"};
    article.schedule = Slot{wall, *toUtc(wall), QStringLiteral("2025b")};
    article.slotHint = Slot{wall, *toUtc(wall), QString()};
    article.reviewer = chief().id;
    article.approval = Approval{1, QString(64, u'a'), chief().id, moment(60).addMSecs(7)};
    article.revising = RevisionKind::Correction;
    article.publicNote = QStringLiteral("Түзетілді");
    article.live = 1;
    article.liveDetails = {{QStringLiteral("kk"), section.id, {QStringLiteral("А")}, {}},
                           RevisionKind::Update,
                           QStringLiteral("x")};
    article.modifiedAt = moment(70);
    article.publishedAt = moment(71);
    article.updatedAt = moment(72);
    article.publishError = QStringLiteral("диск толы");
    article.publishTries = 3;
    article.nextTry = moment(73);
    return article;
}

} // namespace

TEST_CASE("an article comes back as it was stored, whatever its fields hold")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Articles &articles = fixture.library().articles();
        const Section section{SectionId::create(), QStringLiteral("Саясат"),
                              QStringLiteral("sayasat"), 1, false};
        REQUIRE(fixture.library().sections().save(section));
        const Article plain = put(fixture.library(), content(QStringLiteral("Бір")));
        CHECK(articles.load(plain.id) == plain);

        Change change;
        change.after = full(plain, section);
        change.entry = entry(plain, Action::Schedule, State::Scheduled);
        const auto committed = articles.commit(change);
        REQUIRE(committed);
        CHECK(committed->revision == plain.revision + 1);
        change.after.revision = committed->revision;
        CHECK(*committed == change.after);
        CHECK(articles.load(plain.id) == committed);
        fixture.reopen();
        CHECK(fixture.library().articles().load(plain.id) == committed);
    }
}

TEST_CASE("a save upon an old revision is a conflict and changes nothing")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Articles &articles = fixture.library().articles();
        Article seen = put(fixture.library(), content(QStringLiteral("Бір")));
        WorkingCopy copy{content(QStringLiteral("Екі")), chief().id, moment(), 1};
        const auto kept = articles.keep(seen, copy);
        REQUIRE(kept);
        CHECK(*kept == *articles.load(seen.id));
        copy.content.headline = QStringLiteral("Үш");
        CHECK(articles.keep(seen, copy).error().code == ErrorCode::Conflict);
        CHECK((*articles.workingCopy(seen.id))->content.headline == u"Екі");
        CHECK(articles.commit({.after = seen, .dropsWorkingCopy = true}).error().code ==
              ErrorCode::Conflict);
        CHECK(*articles.load(seen.id) == *kept);
        seen.id = ArticleId::create();
        CHECK(articles.keep(seen, copy).error().code == ErrorCode::NotFound);
        CHECK(articles.commit({.after = seen}).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("an article is created once")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const Draft fresh = draft(content(QStringLiteral("Бір")));
        REQUIRE(fixture.library().articles().create(fresh.article, fresh.version));
        const auto again = fixture.library().articles().create(fresh.article, fresh.version);
        CHECK(again.error().code == ErrorCode::Exists);
    }
}

TEST_CASE("versions come back whole, and without bodies in their list")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Articles &articles = fixture.library().articles();
        Content first = content(QStringLiteral("Тақырып"), QStringLiteral("Мәтін мәтін"));
        first.lead = QStringLiteral("Кіріспе");
        first.dateline = {QStringLiteral("Munar"), QDate(2025, 9, 8), QStringLiteral("Астана")};
        const Article article = put(fixture.library(), first);
        Change change;
        change.after = article;
        change.after.head = 2;
        change.version = makeVersion(article.id, 2, 1, chief().id, moment(5), Origin::Saved,
                                     content(QStringLiteral("Жаңа")));
        REQUIRE(articles.commit(change));

        CHECK(articles.version(article.id, 1)->content == first);
        CHECK(articles.version(article.id, 2) == *change.version);
        CHECK(articles.version(article.id, 3).error().code == ErrorCode::NotFound);
        const auto list = articles.versions(article.id);
        REQUIRE(list);
        REQUIRE(list->size() == 2);
        CHECK(list->first().number == 2);
        Version bodiless = *articles.version(article.id, 1);
        bodiless.content.body = {};
        CHECK(list->last() == bodiless);
    }
}
