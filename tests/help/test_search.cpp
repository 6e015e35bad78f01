#include "help/helpsearch.h"
#include "help/pages/helpcontents.h"

#include <QDir>

#include <catch2/catch.hpp>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace tilshi::help;

namespace {

QList<HelpPage> pages(const QString &language)
{
    QDir::setSearchPaths(u"help"_s, {QStringLiteral(TILSHI_SOURCE_DIR "/resources/help")});
    QList<HelpPage> all;
    for (const HelpGroup &group : helpContents()) {
        for (const QString &id : group.pages) {
            all.append(loadHelpPage(id, language).value());
        }
    }
    return all;
}

} // namespace

TEST_CASE("a page is found by its title before its headings and those before its text")
{
    const QList<HelpPage> kazakh = pages(u"kk"_s);
    CHECK(searchHelp(kazakh, u"сақтық"_s).constFirst().page == u"backup");
    const HelpHit embargo = searchHelp(kazakh, u"төрт көз"_s).constFirst();
    CHECK(embargo.page == u"roles");
    CHECK(embargo.heading == u"four-eyes");
    const QList<HelpHit> inText = searchHelp(kazakh, u"rsync бағдарламасымен"_s);
    REQUIRE_FALSE(inText.isEmpty());
    CHECK(inText.constFirst().page == u"online");
    CHECK(inText.constFirst().detail.contains(u"rsync"));
}

TEST_CASE("neither Kazakh letters nor the layout have to be typed right")
{
    const QList<HelpPage> kazakh = pages(u"kk"_s);
    for (const QString &typed :
         {u"Емле мен сөздік"_s, u"емле мен создик"_s, u"emle"_s, u"tvkt"_s}) {
        INFO(typed.toStdString());
        const QList<HelpHit> hits = searchHelp(kazakh, typed);
        REQUIRE_FALSE(hits.isEmpty());
        CHECK(hits.constFirst().page == u"spelling");
    }
}

TEST_CASE("a pasted article is looked for once, not anew for each page")
{
#ifdef __SANITIZE_ADDRESS__
    constexpr clock_t longest = 8 * CLOCKS_PER_SEC;
#else
    constexpr clock_t longest = CLOCKS_PER_SEC;
#endif
    const QList<HelpPage> kazakh = pages(u"kk"_s);
    for (const QString &part : {u"а"_s, u"емле "_s, u"tvkt "_s, u"ә\"ң"_s}) {
        const QString typed = part.repeated(100'000 / int(part.size()));
        const clock_t before = std::clock();
        searchHelp(kazakh, typed);
        nearestHelp(kazakh, typed);
        CHECK(std::clock() - before < longest);
    }
}

TEST_CASE("each page is found once, and where nothing is found three are near")
{
    for (const QString &language : {u"kk"_s, u"ru"_s, u"en"_s}) {
        const QList<HelpPage> all = pages(language);
        QStringList found;
        for (const HelpHit &hit : searchHelp(all, u"а"_s)) {
            found.append(hit.page);
        }
        CHECK(found.removeDuplicates() == 0);
        CHECK(searchHelp(all, u"zzqqxx"_s).isEmpty());
        CHECK(nearestHelp(all, u"zzqqxx"_s).size() == 3);
    }
    CHECK(nearestHelp(pages(u"kk"_s), u"эмбаргосыз"_s).constFirst().page == u"schedule");
}
