#include "base/safefile.h"
#include "publishing/addresses.h"
#include "publishing/duerunner.h"
#include "publishing/publisher.h"
#include "support/newsroom.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;
using newsroom::Action;

namespace {

/// Everything in the site's folder, by path.
QMap<QString, QByteArray> siteOf(const test::TestNewsroom &room)
{
    const QString folder = room.folder() + u"/site";
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(QDir(folder).relativeFilePath(path), readFile(path).value_or(QByteArray()));
    }
    return files;
}

/// The paths of files in which the text stands.
QStringList filesWith(const test::TestNewsroom &room, const QString &text)
{
    QStringList paths;
    const auto files = siteOf(room);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.value().contains(text.toUtf8())) {
            paths.append(file.key());
        }
    }
    return paths;
}

newsroom::ArticleId approved(test::TestNewsroom &room, const QString &headline)
{
    newsroom::NewArticle fresh;
    fresh.content = room.content();
    fresh.content.headline = headline;
    fresh.metadata.section = room.section.id;
    const auto article = room.desk().create(fresh, room.journalist.id);
    REQUIRE(article);
    REQUIRE(room.act(Action::Submit, article->id, room.journalist));
    REQUIRE(room.act(Action::Approve, article->id, room.editor));
    return article->id;
}

newsroom::ArticleId scheduledAt(test::TestNewsroom &room, const QString &headline,
                                const QString &at)
{
    const newsroom::ArticleId id = approved(room, headline);
    REQUIRE(room.schedule(id, room.editor, at));
    return id;
}

void obstruct(const test::TestNewsroom &room)
{
    REQUIRE(QDir().mkpath(room.folder() + u"/site"));
    REQUIRE(writeFileSafely(room.folder() + u"/site/rss.xml", "somebody else's"));
}

} // namespace

TEST_CASE("Publishing writes the page and then says so")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const auto id = approved(room, QStringLiteral("Қысқы спорт маусымы басталды"));
    const auto article = publisher.publish(id, room.editor.id);
    REQUIRE(article);
    CHECK(article->state == newsroom::State::Published);
    CHECK(article->slug == QStringLiteral("qysqy-sport-mausymy-bastaldy"));
    const auto path = publisher.pagePath(id);
    REQUIRE(path);
    REQUIRE(*path);
    CHECK(readFile(**path)->contains("Қысқы спорт маусымы басталды"));
    CHECK((*path)->endsWith(u"/site/2026/03/qysqy-sport-mausymy-bastaldy.html"));
}

TEST_CASE("What publishing wrote is what the site is: writing it again writes nothing")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room, QStringLiteral("Бірінші")), room.editor.id));
    room.clock().advance(qint64{3} * 24 * 3600);
    const auto report = publisher.writeSite();
    REQUIRE(report);
    CHECK(report->written == 0);
    CHECK(report->removed == 0);
}

TEST_CASE("Nothing but what is live is in any file of the site")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room, QStringLiteral("Жария мақала")), room.editor.id));
    newsroom::NewArticle fresh;
    fresh.content = room.content();
    fresh.content.headline = QStringLiteral("Қаралама мақала");
    fresh.metadata.section = room.section.id;
    REQUIRE(room.desk().create(fresh, room.journalist.id));
    approved(room, QStringLiteral("Мақұлданған мақала"));
    scheduledAt(room, QStringLiteral("Жоспарланған мақала"), QStringLiteral("2026-03-04 10:00"));
    fresh.id = newsroom::ArticleId::create();
    fresh.content.headline = QStringLiteral("Себеттегі мақала");
    const auto trashed = room.desk().create(fresh, room.journalist.id);
    REQUIRE(room.act(Action::Trash, trashed->id, room.journalist));
    REQUIRE(publisher.writeSite());
    CHECK(filesWith(room, QStringLiteral("Жария мақала")).size() >= 7);
    for (const char *headline :
         {"Қаралама мақала", "Мақұлданған мақала", "Жоспарланған мақала", "Себеттегі мақала"}) {
        CHECK(filesWith(room, QString::fromUtf8(headline)).isEmpty());
    }
}

TEST_CASE("A revision under way changes nothing on the site")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const auto id = approved(room, QStringLiteral("Алғашқы тақырып"));
    REQUIRE(publisher.publish(id, room.editor.id));
    const auto before = siteOf(room);
    newsroom::Act revise = room.actOf(Action::Revise, id, room.journalist);
    revise.kind = newsroom::RevisionKind::Correction;
    revise.publicNote = QStringLiteral("Күні түзетілді");
    REQUIRE(publisher.act(revise));
    newsroom::Act edit = room.actOf(Action::Edit, id, room.journalist);
    edit.content = room.content();
    edit.content->headline = QStringLiteral("Түзетілген тақырып");
    REQUIRE(publisher.act(edit));
    REQUIRE(publisher.writeSite());
    CHECK(siteOf(room) == before);

    room.clock().advance(3600);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    REQUIRE(room.act(Action::Approve, id, room.editor));
    REQUIRE(publisher.publish(id, room.editor.id));
    CHECK(filesWith(room, QStringLiteral("Алғашқы тақырып")).isEmpty());
    const QStringList noted = filesWith(room, QStringLiteral("Күні түзетілді"));
    CHECK(noted.contains(QStringLiteral("rss.xml")));
    CHECK(noted.contains(QStringLiteral("2026/03/algashqy-taqyryp.html")));
}

TEST_CASE("A withdrawn article leaves a tombstone and nothing else")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const auto id = approved(room, QStringLiteral("Қайтарылатын мақала"));
    REQUIRE(publisher.publish(id, room.editor.id));
    const auto gone = publisher.act(room.actOf(Action::Withdraw, id, room.chief));
    REQUIRE(gone);
    CHECK(gone->state == newsroom::State::Withdrawn);
    CHECK(filesWith(room, QStringLiteral("Қайтарылатын мақала")).isEmpty());
    CHECK(filesWith(room, QStringLiteral("qaitarylatyn-maqala")) ==
          QStringList{QStringLiteral(".tilshi-site"),
                      QStringLiteral("2026/03/qaitarylatyn-maqala.html")});
    CHECK(filesWith(room, QStringLiteral("noindex"))
              .contains(QStringLiteral("2026/03/qaitarylatyn-maqala.html")));
    CHECK(publisher.writeSite()->written == 0);
}

TEST_CASE("A refused withdrawal leaves the page where it is")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const auto id = approved(room, QStringLiteral("Тұрақты мақала"));
    REQUIRE(publisher.publish(id, room.editor.id));
    const auto before = siteOf(room);
    CHECK_FALSE(publisher.act(room.actOf(Action::Withdraw, id, room.journalist)));
    CHECK(siteOf(room) == before);
}

TEST_CASE("When the site cannot be written the article is not published and the error is kept")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    obstruct(room);
    const auto id = approved(room, QStringLiteral("Шықпайтын мақала"));
    const auto failed = publisher.publish(id, room.editor.id);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Exists);
    const auto article = room.library().articles().load(id);
    CHECK(article->state == newsroom::State::Approved);
    CHECK_FALSE(article->isLive());
    CHECK(article->publishError.contains(u"rss.xml"));
    CHECK(siteOf(room).keys() == QStringList{QStringLiteral("rss.xml")});
    REQUIRE(QFile::remove(room.folder() + u"/site/rss.xml"));
    const auto published = publisher.publish(id, room.editor.id);
    REQUIRE(published);
    CHECK(published->publishError.isEmpty());
}

TEST_CASE("Export shows the text as the desk has it, published or not")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const auto id = room.newArticle(room.journalist);
    const auto page = publisher.exportPage(id);
    REQUIRE(page);
    CHECK(page->contains(text::Markup::text(room.content().headline).toString().toUtf8()));
    CHECK_FALSE(publisher.pagePath(id)->has_value());
}

TEST_CASE("A page of a text that is not approved says so, and asks not to be found")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    const auto id = room.newArticle(room.journalist);
    const auto stands = [&](const char *words) {
        const auto page = publisher.exportPage(id);
        REQUIRE(page);
        const bool isAskedFor = page->contains("<meta name=\"robots\" content=\"index, ");
        CHECK(page->contains("<meta name=\"robots\" content=\"noindex\">") != isAskedFor);
        return isAskedFor ? !page->contains("<aside class=\"note\">")
                          : page->contains(
                                QByteArray("<p><strong>").append(words).append("</strong></p>"));
    };
    const auto isForReaders = [&] {
        return publisher.exportPage(id)->contains("content=\"index, ");
    };
    const char *draft = "Қаралама. Бұл мәтін әлі мақұлданбаған.";
    CHECK_FALSE(isForReaders());
    CHECK(stands(draft));
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    CHECK_FALSE(isForReaders());
    CHECK(stands(draft));
    REQUIRE(room.act(Action::Approve, id, room.editor));
    CHECK(isForReaders());
    CHECK(stands(""));
    REQUIRE(publisher.publish(id, room.editor.id));
    CHECK(isForReaders());
    auto open = room.desk().open(id);
    open->hasWorkingCopy = true; // typed, and not taken
    CHECK(publisher.exportPage(*open)->contains(draft));
    REQUIRE(publisher.act(room.actOf(Action::Withdraw, id, room.chief)));
    CHECK_FALSE(isForReaders());
    CHECK(stands("Редакция бұл мақаланы жарияланымнан алды."));
}

TEST_CASE("A page names the address that publishing gives it, also where a slug was wished")
{
    test::TestNewsroom room;
    newsroom::Settings settings = *room.library().settings().load();
    settings.baseUrl = QStringLiteral("https://tan.example");
    REQUIRE(room.library().settings().save(settings));
    Publisher publisher(room.library(), room.clock());
    const auto id = room.newArticle(room.journalist);
    newsroom::Details details;
    details.metadata.language = QStringLiteral("kk");
    details.metadata.section = room.section.id;
    details.slug = QStringLiteral("Қысқы Маусым");
    REQUIRE(room.desk().saveDetails(id, details, room.journalist.id));
    const auto page = publisher.exportPage(id);
    REQUIRE(page);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    REQUIRE(room.act(Action::Approve, id, room.editor));
    const auto article = publisher.publish(id, room.editor.id);
    REQUIRE(article);
    CHECK(article->slug == QStringLiteral("qysqy-mausym"));
    CHECK(page->contains("https://tan.example/2026/03/qysqy-mausym.html"));
}

TEST_CASE("The due runner publishes at the minute and not before")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    DueRunner runner(room.library(), publisher, room.clock());
    const auto id = scheduledAt(room, QStringLiteral("Түн ортасындағы хабар"),
                                QStringLiteral("2026-03-04 00:00"));
    const auto slot = room.library().articles().load(id)->schedule->utc;
    room.clock().set(slot.addSecs(-1));
    CHECK(runner.run()->published.isEmpty());
    CHECK(siteOf(room).isEmpty());
    room.clock().set(slot);
    CHECK(runner.run()->published == QList<newsroom::ArticleId>{id});
    CHECK(runner.run() == DueReport());
    CHECK(filesWith(room, QStringLiteral("Түн ортасындағы хабар"))
              .contains(QStringLiteral("index.html")));
}

TEST_CASE("Later than the grace period a person decides")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    DueRunner runner(room.library(), publisher, room.clock());
    const auto id =
        scheduledAt(room, QStringLiteral("Кешіккен хабар"), QStringLiteral("2026-03-04 10:00"));
    const auto slot = room.library().articles().load(id)->schedule->utc;
    room.clock().set(slot.addSecs(10 * 60 + 1));
    const auto late = runner.run();
    REQUIRE(late);
    CHECK(late->published.isEmpty());
    REQUIRE(late->late.size() == 1);
    CHECK(late->late.first() == DueReport::Late{id, 10});
    CHECK(room.library().articles().load(id)->state == newsroom::State::Scheduled);
    room.clock().set(slot.addSecs(qint64{10} * 60));
    CHECK(runner.run()->published.size() == 1);
}

TEST_CASE("An embargo holds an article back beyond its slot")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    DueRunner runner(room.library(), publisher, room.clock());
    const auto id =
        scheduledAt(room, QStringLiteral("Эмбаргодағы хабар"), QStringLiteral("2026-03-04 10:00"));
    newsroom::Change change;
    change.after = *room.library().articles().load(id);
    const QDateTime slot = change.after.schedule->utc;
    change.after.embargo = slot.addSecs(3600);
    REQUIRE(room.library().articles().commit(change));
    room.clock().set(slot);
    CHECK(*runner.run() == DueReport());
    room.clock().set(slot.addSecs(3600));
    CHECK(runner.run()->published.size() == 1);
}

TEST_CASE("The due runner tries again after 1, 5 and 15 minutes")
{
    test::TestNewsroom room;
    Publisher publisher(room.library(), room.clock());
    DueRunner runner(room.library(), publisher, room.clock());
    const auto id = scheduledAt(room, QStringLiteral("Қайта көрілетін хабар"),
                                QStringLiteral("2026-03-04 10:00"));
    obstruct(room);
    room.clock().set(room.library().articles().load(id)->schedule->utc);
    CHECK(runner.run()->failed.size() == 1);
    for (const int minutes : {1, 5, 15}) {
        room.clock().advance(minutes * 60 - 1);
        CHECK(*runner.run() == DueReport());
        room.clock().advance(1);
        const auto report = runner.run();
        REQUIRE(report->failed.size() == 1);
        CHECK(report->failed.first().error.code == ErrorCode::Exists);
    }
    REQUIRE(QFile::remove(room.folder() + u"/site/rss.xml"));
    room.clock().advance(qint64{15} * 60);
    CHECK(runner.run()->published == QList<newsroom::ArticleId>{id});
}
