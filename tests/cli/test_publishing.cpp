#include "cli/console.h"
#include "newsroom/article.h"
#include "storage/library.h"
#include "support/printing.h"

#include <QDirIterator>

using namespace tilshi;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Console;

namespace {

const QString journalist = u"aigerim"_s;
const QString editor = u"baqyt"_s;
const QString chief = u"dana"_s;

class Newsroom : public Console
{
public:
    Newsroom()
    {
        addDefaults();
        done({u"settings"_s, u"set"_s, u"baseUrl"_s, u"https://tan.example"_s});
    }

    QString approved(const QString &headline)
    {
        const QString id = article(headline);
        doneAs(journalist, {u"submit"_s, id});
        doneAs(editor, {u"approve"_s, id});
        return id;
    }

    QString scheduled(const QString &headline, const QString &at)
    {
        const QString id = approved(headline);
        doneAs(editor, {u"schedule"_s, id, u"--at"_s, at});
        return id;
    }

    QString published(const QString &headline)
    {
        const QString id = approved(headline);
        doneAs(editor, {u"publish"_s, id});
        return id;
    }

    QJsonObject show(const QString &id) { return done({u"show"_s, id, u"--json"_s}).object(); }
    QString state(const QString &id) { return show(id)[u"state"].toString(); }
};

/// Everything that stands in the files of a folder.
QByteArray contentOf(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.fileName().toUtf8() + file.readAll();
    }
    return all;
}

/// Whether every part of the site that lists articles has the headline, and how many files do.
int filesWith(const QString &folder, const QString &headline)
{
    int found = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        found += file.readAll().contains(headline.toUtf8()) ? 1 : 0;
    }
    return found;
}

/// Puts a version nobody approved under an article's approval, as a faulty program might.
void slipIn(const QString &folder, const QString &id)
{
    const auto opened = storage::openLibrary(folder);
    REQUIRE(opened);
    newsroom::Articles &articles = opened->library->articles();
    auto article = articles.load(*newsroom::ArticleId::fromString(id));
    REQUIRE(article);
    auto version = articles.version(article->id, article->head);
    REQUIRE(version);
    version->content.headline = u"Басқа тақырып"_s;
    article->head = 2;
    newsroom::Change change;
    change.after = *article;
    change.version = newsroom::makeVersion(article->id, 2, 1, version->by, version->at,
                                           newsroom::Origin::Saved, version->content);
    REQUIRE(articles.commit(change));
}

} // namespace

TEST_CASE("What is not word for word what was approved is not published, by nobody")
{
    Newsroom newsroom;
    const QString id = newsroom.scheduled(u"Таңғы хабар"_s, u"2026-11-23 13:00"_s);
    slipIn(newsroom.path(u"library"_s), id);
    CHECK(newsroom.as(editor, {u"publish"_s, id}).refusal() == u"hash-changed"_s);
    const Answer due = newsroom.run({u"publish-due"_s, u"--now"_s, u"2026-11-23 13:00"_s});
    CHECK(due.code == 1);
    CHECK(due.refusal() == u"hash-changed"_s);
    CHECK(newsroom.state(id) == u"scheduled"_s);
    CHECK_FALSE(QFile::exists(newsroom.path(u"library/site/index.html"_s)));
}

TEST_CASE("What is due is published, at its minute and not before")
{
    Newsroom newsroom;
    const QString id = newsroom.scheduled(u"Таңғы хабар"_s, u"2026-11-24 00:00"_s);
    newsroom.clock.set(QDateTime({2026, 11, 23}, {18, 59, 59}, Qt::UTC));
    CHECK(newsroom.done({u"publish-due"_s}).out.isEmpty());
    CHECK(newsroom.state(id) == u"scheduled"_s);
    newsroom.clock.advance(1);
    CHECK(newsroom.done({u"publish-due"_s, u"--json"_s}).object()[u"published"] == QJsonArray{id});
    CHECK(newsroom.show(id)[u"liveVersion"] == 1);
    CHECK(newsroom.done({u"publish-due"_s}).out.isEmpty());
    CHECK(filesWith(newsroom.path(u"library/site"_s), u"Таңғы хабар"_s) >= 5);
}

TEST_CASE("A clock set by hand is used and logged as such")
{
    Newsroom newsroom;
    const QString id = newsroom.scheduled(u"Таңғы хабар"_s, u"2026-12-31 23:59"_s);
    CHECK(newsroom.done({u"publish-due"_s, u"--now"_s, u"2026-12-31 23:58"_s}).out.isEmpty());
    CHECK(newsroom.done({u"publish-due"_s, u"--now"_s, u"2027-01-01 00:03"_s}).out.contains(id));
    const QJsonValue last = newsroom.done({u"history"_s, id, u"--json"_s}).array().last();
    CHECK(last[u"action"] == u"publish"_s);
    CHECK(last[u"who"] != u"due-runner"_s);
    CHECK(last[u"at"] == u"2027-01-01T00:03:00+05:00"_s);
    CHECK(last[u"details"][u"clock"].toString().contains(u"hand"));
    CHECK(newsroom.run({u"publish-due"_s, u"--now"_s, u"2026-02-30 10:00"_s}).code == 1);
}

TEST_CASE("Only an editor sets the clock, and is logged as who published")
{
    Newsroom newsroom;
    const QString id = newsroom.scheduled(u"Таңғы хабар"_s, u"2026-12-31 23:59"_s);
    const QStringList early{u"publish-due"_s, u"--now"_s, u"2026-12-31 23:59"_s};
    CHECK(newsroom.as(journalist, early).refusal() == u"not-editor"_s);
    CHECK(newsroom.state(id) == u"scheduled"_s);
    const Answer done = newsroom.as(editor, early);
    CHECK(done.code == 0);
    CHECK(done.err.join(u' ').contains(u"2026-12-31 23:59"));
    const QJsonValue last = newsroom.done({u"history"_s, id, u"--json"_s}).array().last();
    CHECK(last[u"action"] == u"publish"_s);
    CHECK(last[u"who"] == editor);
}

TEST_CASE("What is later than the grace period is left to a person and named")
{
    Newsroom newsroom;
    const QString id = newsroom.scheduled(u"Кешіккен хабар"_s, u"2026-11-23 13:00"_s);
    const Answer answer = newsroom.done({u"publish-due"_s, u"--now"_s, u"2026-11-23 13:11"_s});
    CHECK(answer.out.contains(id));
    CHECK(newsroom.state(id) == u"scheduled"_s);
    newsroom.doneAs(editor, {u"publish"_s, id});
}

TEST_CASE("Nothing scheduled, unapproved or trashed is anywhere in the site")
{
    Newsroom newsroom;
    newsroom.published(u"Жарияланған хабар"_s);
    newsroom.scheduled(u"Болашақ хабар"_s, u"2026-11-24 10:00"_s);
    newsroom.approved(u"Мақұлданған хабар"_s);
    newsroom.article(u"Қаралама хабар"_s);
    newsroom.doneAs(journalist, {u"trash"_s, newsroom.article(u"Себеттегі хабар"_s)});
    newsroom.done({u"site"_s, u"--to"_s, u"out"_s});
    const QString site = newsroom.path(u"out"_s);
    CHECK(filesWith(site, u"Жарияланған хабар"_s) >= 5);
    const QByteArray all = contentOf(site) + contentOf(newsroom.path(u"library/site"_s));
    for (const QString &headline :
         {u"Болашақ хабар"_s, u"Мақұлданған хабар"_s, u"Қаралама хабар"_s, u"Себеттегі хабар"_s}) {
        INFO(headline.toStdString());
        CHECK_FALSE(all.contains(headline.toUtf8()));
    }
    for (const char *slug :
         {"bolashaq-habar", "maquldangan-habar", "qaralama-habar", "sebettegi-habar"}) {
        CHECK_FALSE(all.contains(slug));
    }
}

TEST_CASE("A revision stays off the site until it is approved and published")
{
    Newsroom newsroom;
    const QString id = newsroom.published(u"Бірінші тақырып"_s);
    newsroom.doneAs(journalist, {u"revise"_s, id, u"--kind"_s, u"correction"_s, u"--note"_s,
                                 u"Тақырып түзетілді"_s});
    newsroom.doneAs(journalist,
                    {u"edit"_s, id, u"--from"_s,
                     newsroom.file(u"b.txt"_s, u"Екінші тақырып\n\nТүзетілген мәтін.\n"_s)});
    newsroom.done({u"site"_s, u"--to"_s, u"out"_s});
    CHECK(filesWith(newsroom.path(u"out"_s), u"Екінші тақырып"_s) == 0);
    CHECK(filesWith(newsroom.path(u"out"_s), u"Тақырып түзетілді"_s) == 0);
    newsroom.doneAs(journalist, {u"submit"_s, id});
    newsroom.doneAs(editor, {u"approve"_s, id});
    newsroom.doneAs(editor, {u"publish"_s, id});
    newsroom.done({u"site"_s, u"--to"_s, u"out"_s});
    CHECK(filesWith(newsroom.path(u"out"_s), u"Екінші тақырып"_s) >= 5);
    CHECK(filesWith(newsroom.path(u"out"_s), u"Тақырып түзетілді"_s) >= 1);
    CHECK(newsroom.show(id)[u"liveVersion"] == 2);
}

TEST_CASE("A withdrawn article is gone from every list, and only the chief editor withdraws")
{
    Newsroom newsroom;
    const QString id = newsroom.published(u"Қате хабар"_s);
    const QStringList withdraw{u"withdraw"_s, id, u"--reason"_s, u"Расталмады"_s};
    CHECK(newsroom.as(editor, withdraw).refusal() == u"not-chief"_s);
    newsroom.doneAs(chief, withdraw);
    CHECK(filesWith(newsroom.path(u"library/site"_s), u"Қаладa"_s) == 0);
    CHECK(filesWith(newsroom.path(u"library/site"_s), u"Қате хабар"_s) == 0);
    CHECK(newsroom.state(id) == u"withdrawn"_s);
    newsroom.doneAs(chief, {u"reopen"_s, id, u"--reason"_s, u"Расталды"_s});
    CHECK(newsroom.state(id) == u"draft"_s);
}

TEST_CASE("A draft is exported as one page that needs no other file")
{
    Newsroom newsroom;
    const QString id = newsroom.article(u"Экспортталған хабар"_s);
    newsroom.done({u"export"_s, id, u"--to"_s, u"page.html"_s});
    QFile page(newsroom.path(u"page.html"_s));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    CHECK(html.contains("<html lang=\"kk\""));
    CHECK(html.contains(u"<h1>Экспортталған хабар</h1>"_s.toUtf8()));
    CHECK_FALSE(html.contains("<link rel=\"stylesheet\""));
}

TEST_CASE("An export into a folder that is not there says that the folder does not exist")
{
    Newsroom newsroom;
    const QString id = newsroom.article(u"Экспортталған хабар"_s);
    const Answer answer = newsroom.run({u"export"_s, id, u"--to"_s, u"missing/page.html"_s});
    CHECK(answer.code == 1);
    CHECK(answer.err == QStringList{u"tilshi-cli export: The folder for “"_s +
                                    newsroom.path(u"missing/page.html"_s) +
                                    u"” does not exist. Nothing was written; make it or choose "
                                    "another."_s});
}

TEST_CASE("A page gets the ending that opens it, and takes the place of no page that was not named")
{
    Newsroom newsroom;
    const QString id = newsroom.article(u"Экспортталған хабар"_s);
    const QStringList bare{u"export"_s, id, u"--to"_s, u"бет 1.2"_s};
    const QString page = newsroom.path(u"бет 1.2.html"_s);
    CHECK(newsroom.done(bare).lastLine() == u"Written: " + page);
    CHECK(QFile::exists(page));
    CHECK_FALSE(QFile::exists(newsroom.path(u"бет 1.2"_s)));
    const Answer again = newsroom.run(bare);
    CHECK(again.code == 1);
    CHECK(again.err.value(0).contains(page));
    for (const QString &name : {u"бет 1.2.html"_s, u"БЕТ.HTM"_s, u"бет.xhtml"_s}) {
        CHECK(newsroom.done({u"export"_s, id, u"--to"_s, name}).lastLine() ==
              u"Written: " + newsroom.path(name));
    }
    const QString help = newsroom.done({u"export"_s, u"--help"_s}).out.simplified();
    CHECK(help.contains(u".html, .htm, .xhtml"));
}

TEST_CASE("If the pages can't be written the article stays scheduled, and the reason is kept")
{
    Newsroom newsroom;
    const QString id = newsroom.scheduled(u"Таңғы хабар"_s, u"2026-11-23 13:00"_s);
    newsroom.done({u"settings"_s, u"set"_s, u"siteFolder"_s, newsroom.file(u"blocked"_s, u"x"_s)});
    const Answer answer = newsroom.run({u"publish-due"_s, u"--now"_s, u"2026-11-23 13:00"_s});
    CHECK(answer.code == 1);
    CHECK(answer.out.contains(id));
    CHECK(answer.err.size() == 1);
    CHECK(newsroom.state(id) == u"scheduled"_s);
    CHECK_FALSE(newsroom.show(id)[u"publishError"].isNull());
    newsroom.done({u"settings"_s, u"set"_s, u"siteFolder"_s, u""_s});
    CHECK(newsroom.done({u"publish-due"_s, u"--now"_s, u"2026-11-23 13:02"_s}).out.contains(id));
}
