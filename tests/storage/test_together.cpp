#include "base/process.h"
#include "newsroom/administration.h"
#include "newsroom/claim.h"
#include "storage/support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <array>
#include <atomic>
#include <barrier>
#include <catch2/catch.hpp>
#include <thread>
#include <vector>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

// Several programs in one library: each thread here opens its own, or another process does.

namespace {

constexpr const char *folderVariable = "TILSHI_VISITED_LIBRARY";

/// Another process opens the library, reads its list, saves an article and closes it again.
void visit(const QString &folder)
{
    QProcess visitor;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder);
    visitor.setProcessEnvironment(environment);
    visitor.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.visitor]")});
    REQUIRE(visitor.waitForFinished(30000));
    INFO(visitor.readAllStandardOutput().toStdString());
    REQUIRE(visitor.exitStatus() == QProcess::NormalExit);
    REQUIRE(visitor.exitCode() == 0);
}

void together(const Backend &backend, const QString &folder, int programs,
              const std::function<void(Library &, int)> &work)
{
    std::vector<std::thread> threads;
    std::atomic<int> opened{0};
    for (int program = 0; program < programs; ++program) {
        threads.emplace_back([&, program] {
            const auto own = backend.open(folder);
            opened += own ? 1 : 0;
            if (own) {
                work(*own->library, program);
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    REQUIRE(opened == programs);
}

} // namespace

TEST_CASE("of several programs that save one article at once, one wins each time and none is lost")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const ArticleId id = put(fixture.library(), content(QStringLiteral("0"))).id;
        constexpr int programs = 4;
        constexpr int saves = 25;
        std::atomic<int> conflicts{0};
        std::atomic<int> others{0};
        together(backend, fixture.folder(), programs, [&](Library &library, int) {
            for (int done = 0; done < saves;) {
                Change change;
                change.after = *library.articles().load(id);
                const int next = change.after.head + 1;
                change.after.head = next;
                change.version = makeVersion(id, next, next - 1, chief().id, moment(next),
                                             Origin::Saved, content(QString::number(next)));
                change.entry = entry(change.after, Action::Edit, change.after.state);
                const auto saved = library.articles().commit(change);
                done += saved ? 1 : 0;
                conflicts += !saved && saved.error().code == ErrorCode::Conflict ? 1 : 0;
                others += !saved && saved.error().code != ErrorCode::Conflict ? 1 : 0;
            }
        });
        CHECK(others == 0);
        CHECK(fixture.library().articles().load(id)->head == 1 + programs * saves);
        CHECK(fixture.library().articles().versions(id)->size() == 1 + programs * saves);
        CHECK(fixture.library().log().of(id)->size() == programs * saves);
        CHECK(fixture.library().verify()->isClean());
    }
}

TEST_CASE("of several programs that claim one article, one gets it")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        for (int round = 0; round < 10; ++round) {
            const ArticleId id = put(fixture.library(), content(QString::number(round))).id;
            std::atomic<int> winners{0};
            together(backend, fixture.folder(), 4, [&](Library &library, int program) {
                const auto claimed = library.articles().claimForPublishing(
                    id, QString::number(program), moment(), 60);
                winners += claimed ? 1 : 0;
            });
            CHECK(winners == 1);
        }
    }
}

TEST_CASE("a claim ends by release, by a save, or with its time")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Articles &articles = fixture.library().articles();
        const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
        const QString we = QStringLiteral("we");
        const QString they = QStringLiteral("they");
        CHECK(articles.claimForPublishing(article.id, we, moment(0), 60));
        CHECK_FALSE(articles.claimForPublishing(article.id, they, moment(59), 60));
        CHECK(articles.claimForPublishing(article.id, we, moment(59), 60));
        CHECK_FALSE(articles.claimForPublishing(article.id, they, moment(118), 60));
        CHECK(articles.claimForPublishing(article.id, they, moment(119), 60));
        REQUIRE(articles.releaseClaim(article.id, we)); // not ours any more
        CHECK_FALSE(articles.claimForPublishing(article.id, we, moment(120), 60));
        REQUIRE(articles.releaseClaim(article.id, they));
        CHECK(articles.claimForPublishing(article.id, we, moment(121), 60));
        Change change;
        change.after = article;
        REQUIRE(articles.commit(change));
        CHECK(articles.claimForPublishing(article.id, they, moment(122), 60));
        const auto stray = articles.claimForPublishing(ArticleId::create(), we, moment(), 60);
        CHECK(stray.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("a claim ends with the process that made it, and tells who has it till when")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Articles &articles = fixture.library().articles();
        const ArticleId id = put(fixture.library(), content(QStringLiteral("Бір"))).id;
        const QString we = QStringLiteral("we");
        const QString living = thisProcess() + u"/1";
        REQUIRE(articles.claimForPublishing(id, living, moment(0), 300));
        const auto busy = articles.claimForPublishing(id, we, moment(1), 300);
        REQUIRE_FALSE(busy);
        CHECK(busy.error().code == ErrorCode::Busy);
        CHECK(claimFrom(busy.error().detail) == claimOf(living, moment(300)));
        REQUIRE(articles.releaseClaim(id, living));

        const QString dead = thisProcess().section(u'/', 0, 3) + u"/1/1"; // began at another time
        REQUIRE(articles.claimForPublishing(id, dead, moment(0), 300));
        CHECK(articles.claimForPublishing(id, we, moment(1), 300));
        REQUIRE(articles.releaseClaim(id, we));

        REQUIRE(articles.claimForPublishing(id, QStringLiteral("far/b/n/1/1/1"), moment(0), 300));
        CHECK_FALSE(articles.claimForPublishing(id, we, moment(299), 300));
        CHECK(articles.claimForPublishing(id, we, moment(300), 300));
        // Made by a clock that was far ahead.
        REQUIRE(articles.releaseClaim(id, we));
        REQUIRE(articles.claimForPublishing(id, QStringLiteral("x"), moment(86400), 300));
        CHECK(articles.claimForPublishing(id, we, moment(0), 300));
    }
}

TEST_CASE("a reader sees one state of the library while another program writes")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        std::atomic<bool> over{false};
        std::atomic<int> unclean{0};
        together(backend, fixture.folder(), 2, [&](Library &library, int program) {
            if (program == 0) {
                for (int i = 0; i < 40; ++i) {
                    const Draft fresh = draft(content(QString::number(i)), i);
                    library.articles().create(fresh.article, fresh.version);
                }
                over = true;
            }
            while (!over) {
                const auto report = library.verify();
                unclean += report && report->isClean() ? 0 : 1;
            }
        });
        CHECK(unclean == 0);
    }
}

TEST_CASE("visits a library", "[.visitor]")
{
    const auto opened = openLibrary(qEnvironmentVariable(folderVariable));
    REQUIRE(opened);
    REQUIRE(opened->library->articles().list({}));
    Article article = draft({}).article;
    article.owner = opened->library->people().all()->constFirst().id;
    const Version first = makeVersion(article.id, 1, 0, article.owner, moment(5), Origin::Created,
                                      content(QStringLiteral("Қонақтың мақаласы")));
    REQUIRE(opened->library->articles().create(article, first));
}

TEST_CASE("a program that comes and goes takes nothing from one that stays")
{
    Fixture fixture(backends().front());
    put(fixture.library(), content(QStringLiteral("Бірінші")));
    const auto beside = openLibrary(fixture.folder()); // as the window's thread for long work
    REQUIRE(beside);
    put(fixture.library(), content(QStringLiteral("Екінші")), 1);
    visit(fixture.folder());
    CHECK(fixture.library().articles().list({})->size() == 3);
    put(fixture.library(), content(QStringLiteral("Үшінші")), 2);
    put(*beside->library, content(QStringLiteral("Төртінші")), 3);
    visit(fixture.folder());
    CHECK(fixture.library().articles().list({})->size() == 6);
    CHECK(beside->library->articles().list({})->size() == 6);
    fixture.reopen();
    CHECK(fixture.library().articles().list({})->size() == 6);
}

TEST_CASE("what is read at one moment does not see what another program writes meanwhile")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const Article article = put(fixture.library(), content(QStringLiteral("Бір")));
        const auto other = backend.open(fixture.folder());
        const auto revision = [&](Library &library) {
            return library.articles().load(article.id).map([](const Article &now) {
                return now.revision;
            });
        };
        const auto seen = atOneMoment(fixture.library(), [&]() -> Result<QList<qint64>> {
            const auto before = revision(fixture.library());
            REQUIRE(other->library->articles().keep(
                article, {content(QStringLiteral("Екі")), chief().id, moment(), 1}));
            const auto after = atOneMoment(fixture.library(), // a part of the one around it
                                           [&] { return revision(fixture.library()); });
            return QList<qint64>{*before, *after};
        });
        CHECK(*seen == QList<qint64>{article.revision, article.revision});
        CHECK(*revision(fixture.library()) == article.revision + 1);
    }
}

TEST_CASE("what is written at once is written whole or not at all")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        Library &library = fixture.library();
        const Article first = put(library, content(QStringLiteral("Бір")));
        const Article second = put(library, content(QStringLiteral("Екі")));
        const WorkingCopy copy{content(QStringLiteral("Үш")), chief().id, moment(), 1};
        Article outdated = second;
        --outdated.revision;
        const auto both = [&](const Article &other) {
            return atOnce(library, [&] {
                return library.articles().keep(first, copy).and_then([&](const Article &) {
                    return library.articles().keep(other, copy);
                });
            });
        };
        CHECK(both(outdated).error().code == ErrorCode::Conflict);
        CHECK(*library.articles().load(first.id) == first);
        CHECK_FALSE(library.articles().workingCopy(first.id)->has_value());
        REQUIRE(both(second));
        CHECK(library.articles().load(first.id)->revision == first.revision + 1);
        CHECK(library.articles().workingCopy(second.id)->has_value());
    }
}

TEST_CASE("of two chief editors who lower themselves or each other at once, one stays")
{
    for (const Backend &backend : backends()) {
        Fixture fixture(backend);
        const std::array chiefs{
            chief(), person(QStringLiteral("ekinshi"), QStringLiteral("Екінші"), Role::Chief)};
        REQUIRE(fixture.library().people().save(chiefs[1]));
        const ManualClock clock(moment(1));
        constexpr int rounds = 60;
        std::atomic<int> lowered{0};
        std::atomic<int> stayed{0};
        std::atomic<int> saved{0};
        std::barrier both(2);
        together(backend, fixture.folder(), 2, [&](Library &library, int program) {
            for (int round = 0; round < rounds; ++round) {
                const Person &leaving = chiefs.at(std::size_t(program + round) % 2);
                Person wanted = leaving;
                wanted.role = Role::Journalist;
                both.arrive_and_wait();
                lowered +=
                    Administration(library, clock)
                            .changePerson({leaving, wanted}, chiefs.at(std::size_t(program)).id)
                        ? 1
                        : 0;
                both.arrive_and_wait();
                if (program == 0) {
                    for (const Person &one : chiefs) {
                        stayed += library.people().byId(one.id)->isChief() ? 1 : 0;
                        saved += library.people().save(one) ? 1 : 0;
                    }
                }
            }
        });
        CHECK(lowered == rounds);
        CHECK(stayed == rounds);
        CHECK(saved == 2 * rounds);
        CHECK(fixture.library().verify()->isClean());
    }
}
