#include "fixture.h"
#include "publishing/addresses.h"
#include "publishing/site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::publishing;

namespace {

QByteArray fileOf(const QList<OutputFile> &files, QStringView path)
{
    for (const OutputFile &file : files) {
        if (file.path == path) {
            return file.bytes;
        }
    }
    return {};
}

bool isText(const QString &path)
{
    return !path.endsWith(u".png") && !path.endsWith(u".jpg") && !path.endsWith(u".css");
}

} // namespace

TEST_CASE("Every text of the site is byte by byte what it was")
{
    for (const OutputFile &file : siteFiles(test::site())) {
        if (isText(file.path)) {
            INFO(file.path.toStdString());
            CHECK(test::isGolden(u"site/" + QString(file.path).replace(u'/', u'_'), file.bytes));
        }
    }
}

TEST_CASE("Every link within the site leads to a file of the site")
{
    const QList<OutputFile> files = siteFiles(test::site());
    static const QRegularExpression link(QStringLiteral("(?:href|src)=\"([^\"#]+)\""));
    for (const OutputFile &file : files) {
        if (!file.path.endsWith(u".html")) {
            continue;
        }
        auto found = link.globalMatch(QString::fromUtf8(file.bytes));
        while (found.hasNext()) {
            const QString target = found.next().captured(1);
            if (target.contains(u':')) {
                continue;
            }
            INFO(file.path.toStdString() << " -> " << target.toStdString());
            const QUrl here(u"http://site/" + file.path);
            const QString path = here.resolved(QUrl(target)).path().mid(1);
            CHECK_FALSE(fileOf(files, path).isEmpty());
        }
    }
}

TEST_CASE("Feeds and sitemaps hold what is published, and the withdrawn page only says so")
{
    const SiteContent site = test::site();
    const QList<OutputFile> files = siteFiles(site);
    for (const QStringView path : {rssPath, atomPath, jsonFeedPath, sitemapPath, newsSitemapPath}) {
        const QString text = QString::fromUtf8(fileOf(files, path));
        INFO(path.toString().toStdString());
        for (const Story &story : site.stories) {
            CHECK(text.contains(absoluteAddress(site.masthead.baseUrl, story.path)));
        }
        CHECK_FALSE(text.contains(u"alynghan"));
    }
    const QByteArray tombstone = fileOf(files, u"2026/02/alynghan.html");
    CHECK(tombstone.contains("<meta name=\"robots\" content=\"noindex\">"));
    CHECK(QString::fromUtf8(tombstone).contains(u"жарияланымнан алынды"));
}

TEST_CASE("A correction's note is in the feeds")
{
    const QList<OutputFile> files = siteFiles(test::site());
    const QString note = u"Түзету: " + test::fullStory().details.note;
    for (const QStringView path : {rssPath, atomPath, jsonFeedPath}) {
        CHECK(QString::fromUtf8(fileOf(files, path)).contains(note));
    }
}

TEST_CASE("The news sitemap reaches two days back from the newest article")
{
    SiteContent site = test::site();
    Story old = test::plainStory(4);
    old.published = site.stories.first().published.addDays(-2).addSecs(-1);
    site.stories.append(old);
    const QList<OutputFile> files = siteFiles(site);
    CHECK_FALSE(fileOf(files, newsSitemapPath).contains(old.path.toUtf8()));
    CHECK(fileOf(files, sitemapPath).contains(old.path.toUtf8()));
}

TEST_CASE("Every article has a link from the archive, however many there are")
{
    SiteContent site = test::site();
    site.stories.clear();
    for (int i = 200; i > 0; --i) {
        site.stories.append(test::plainStory(i));
    }
    const QList<OutputFile> files = siteFiles(site);
    const QByteArray month = fileOf(files, archivePath(2026, 3));
    for (const Story &story : site.stories) {
        CHECK(month.contains(relativePath(archivePath(2026, 3), story.path).toUtf8()));
    }
    CHECK(fileOf(files, frontPath).count("<li>") < 100);
}

TEST_CASE("A site without articles says so")
{
    SiteContent site = test::site();
    site.stories.clear();
    site.withdrawn.clear();
    const QList<OutputFile> files = siteFiles(site);
    CHECK(QString::fromUtf8(fileOf(files, frontPath)).contains(u"Мұнда әзірге мақала жоқ."));
    CHECK(fileOf(files, rssPath).contains("<channel>"));
}

TEST_CASE("Without a base URL the site still works from a folder")
{
    SiteContent site = test::site();
    site.masthead.baseUrl.clear();
    const QList<OutputFile> files = siteFiles(site);
    const QByteArray front = fileOf(files, frontPath);
    CHECK(front.contains("href=\"2026/03/kenes-1.html\""));
    CHECK_FALSE(front.contains("rel=\"canonical\""));
    CHECK_FALSE(fileOf(files, robotsPath).contains("Sitemap:"));
}

TEST_CASE("File names are short and stay within the site")
{
    const QTimeZone zone("Asia/Almaty");
    const QDateTime when = test::utc("2026-12-31T20:00:00Z");
    CHECK(articlePath(when, zone, QStringLiteral("zhana-zhyl")) ==
          QStringLiteral("2027/01/zhana-zhyl.html"));
    const QString hostile = articlePath(when, zone, QStringLiteral("../../etc/passwd"));
    CHECK_FALSE(hostile.contains(u".."));
    CHECK(hostile.count(u'/') == 2);
    const QString longest = articlePath(when, zone, QStringLiteral("a").repeated(400));
    CHECK(longest.section(u'/', -1).size() <= 120);
    CHECK(authorPath(QStringLiteral("!!!")).isEmpty());
}

TEST_CASE("Paths lead from any page to any other")
{
    CHECK(relativePath(u"index.html", u"2026/03/a.html") == QStringLiteral("2026/03/a.html"));
    CHECK(relativePath(u"2026/03/a.html", u"2026/03/b.html") == QStringLiteral("b.html"));
    CHECK(relativePath(u"2026/03/a.html", u"2026/04/b.html") == QStringLiteral("../04/b.html"));
    CHECK(relativePath(u"2026/03/a.html", u"index.html") == QStringLiteral("../../index.html"));
    CHECK(absoluteAddress(QStringLiteral("https://a.kz"), frontPath) ==
          QStringLiteral("https://a.kz/"));
}
