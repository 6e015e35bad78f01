#include "base/safefile.h"
#include "publishing/duerunner.h"
#include "publishing/publisher.h"
#include "storage/mounts.h"
#include "support/newsroom.h"

#include <QDir>
#include <QDirIterator>
#include <QMap>

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

using namespace tilshi;
using namespace tilshi::publishing;
using newsroom::Action;

namespace {

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(path, readFile(path).value_or(QByteArray()));
    }
    return files;
}

void publishTo(test::TestNewsroom &room, const QString &folder)
{
    auto settings = room.library().settings().load();
    REQUIRE(settings);
    settings->siteFolder = folder;
    REQUIRE(room.library().settings().save(*settings));
}

newsroom::ArticleId approved(test::TestNewsroom &room)
{
    const newsroom::ArticleId id = room.newArticle(room.journalist);
    REQUIRE(room.act(Action::Submit, id, room.journalist));
    REQUIRE(room.act(Action::Approve, id, room.editor));
    return id;
}

} // namespace

TEST_CASE("On a full disk the old site stands and the article waits")
{
    const auto disk = test::SmallDisk::mounted("2m");
    if (!disk) {
        return;
    }
    test::TestNewsroom room;
    const QString folder = disk->path() + u"/site";
    publishTo(room, folder);
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room), room.editor.id));
    const auto before = filesIn(folder);
    const auto id = approved(room);
    disk->fill();
    const auto failed = publisher.publish(id, room.editor.id);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::DiskFull);
    CHECK(filesIn(folder) == before);
    CHECK(room.library().articles().load(id)->state == newsroom::State::Approved);
    disk->free();
    CHECK(publisher.publish(id, room.editor.id));
}

TEST_CASE("On a disk that nobody may write the old site stands and the reason is given")
{
    const auto disk = test::SmallDisk::mounted("2m");
    if (!disk) {
        return;
    }
    test::TestNewsroom room;
    const QString folder = disk->path() + u"/site";
    publishTo(room, folder);
    Publisher publisher(room.library(), room.clock());
    REQUIRE(publisher.publish(approved(room), room.editor.id));
    const auto before = filesIn(folder);
    const auto id = approved(room);
    disk->makeReadOnly(true);
    const auto failed = publisher.publish(id, room.editor.id);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::ReadOnly);
    CHECK(filesIn(folder) == before);
    disk->makeReadOnly(false);
    CHECK(publisher.publish(id, room.editor.id));
}

TEST_CASE("Of several due runners at once each article is published by one")
{
    test::TestNewsroom room;
    const newsroom::ArticleId first = room.scheduled();
    room.clock().set(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC));
    const newsroom::ArticleId second = room.scheduled();
    std::atomic<int> published{0};
    std::atomic<int> failed{0};
    std::vector<std::thread> programs;
    programs.reserve(4);
    for (int program = 0; program < 4; ++program) {
        programs.emplace_back([&] {
            const auto own = storage::openLibrary(room.folder());
            ManualClock clock(room.clock().now());
            Publisher publisher(*own->library, clock);
            const auto report = DueRunner(*own->library, publisher, clock).run();
            published += report ? static_cast<int>(report->published.size()) : 0;
            failed += report ? static_cast<int>(report->failed.size()) : 1;
        });
    }
    for (std::thread &program : programs) {
        program.join();
    }
    CHECK(published == 2);
    CHECK(failed == 0);
    for (const newsroom::ArticleId id : {first, second}) {
        const auto log = room.library().log().of(id);
        REQUIRE(log);
        CHECK(std::count_if(log->begin(), log->end(), [](const newsroom::LogEntry &entry) {
                  return entry.action == Action::Publish;
              }) == 1);
    }
    Publisher publisher(room.library(), room.clock());
    CHECK(publisher.writeSite()->written == 0);
}
