#include "session/saving/autosave.h"
#include "session/saving/journal.h"
#include "session/session.h"
#include "storage/filerecovery.h"
#include "storage/storagethread.h"
#include "support/newsroom.h"
#include "support/waiting.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::session;

namespace {

/// What stands around a text in a window, over a real library: its thread and the journal's.
struct Desk
{
    Desk()
        : thread([this] { return storage::openLibrary(room.folder()); })
        , recovery(room.path(QStringLiteral("recovery")))
        , session({thread, thread, clock, recovery, nullptr}, facts(), room.journalist)
        , journal(std::make_unique<Journal>(recovery))
        , autosave(std::make_unique<Autosave>(session, *journal, [this] { return text; }))
    {
        idle();
    }

    /// Until nothing is under way any more.
    void idle()
    {
        test::becomeIdle({thread});
        if (journal) {
            test::waitFor(journal->entries());
        }
    }

    NewsroomFacts facts() const
    {
        NewsroomFacts facts;
        facts.libraryFolder = room.folder();
        return facts;
    }

    /// Shows the article, as the window does.
    void keep(newsroom::ArticleId id)
    {
        text = autosave->show(stored(id), room.desk().open(id)->content);
    }

    void type(const QString &headline)
    {
        text.headline = headline;
        autosave->edited();
    }

    newsroom::Article stored(newsroom::ArticleId id) { return *room.library().articles().load(id); }
    /// The headline of the working copy, or of the head.
    QString storedHeadline(newsroom::ArticleId id)
    {
        return room.desk().open(id)->content.headline;
    }
    QList<newsroom::RecoveryEntry> inJournal()
    {
        storage::FileRecovery reader(room.path(QStringLiteral("recovery")));
        return reader.entries().value_or(QList<newsroom::RecoveryEntry>());
    }
    QString libraryFile() const { return QDir(room.folder()).filePath(storage::libraryFileName()); }
    bool reaches(SaveState state, int milliseconds = 5000)
    {
        return QTest::qWaitFor([&] { return autosave->status().state == state; }, milliseconds);
    }

    test::TestNewsroom room;
    SystemClock clock;
    storage::StorageThread thread;
    storage::FileRecovery recovery;
    Session session;
    newsroom::Content text;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Autosave> autosave;
};

} // namespace

TEST_CASE("typing reaches the library after a quiet moment, and the journal is empty again")
{
    Desk desk;
    const newsroom::ArticleId id = desk.room.newArticle(desk.room.journalist);
    desk.keep(id);
    CHECK(desk.autosave->status().state == SaveState::Saved);
    QSignalSpy saved(desk.autosave.get(), &Autosave::saved);
    desk.type(QStringLiteral("Жаңа тақырып"));
    CHECK(desk.autosave->status().state == SaveState::Typing);
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(saved.size() == 1);
    CHECK(desk.storedHeadline(id) == QStringLiteral("Жаңа тақырып"));
    CHECK(desk.stored(id).head == 1);
    REQUIRE(QTest::qWaitFor([&] { return desk.inJournal().isEmpty(); }));
}

TEST_CASE("the journal has the text within two seconds while typing goes on without a pause")
{
    Desk desk;
    newsroom::NewArticle fresh;
    desk.text = desk.autosave->showNew(fresh);
    QElapsedTimer since;
    since.start();
    int letters = 0;
    QList<newsroom::RecoveryEntry> entries;
    while (entries.isEmpty() && since.elapsed() < 2000) {
        desk.type(QString(++letters, u'қ'));
        QCoreApplication::processEvents();
        entries = desk.inJournal();
    }
    REQUIRE(entries.size() == 1);
    CHECK(entries.at(0).article == fresh.id);
    CHECK(entries.at(0).neverSaved);
    CHECK(entries.at(0).content.headline.size() > 10);
}

TEST_CASE("a new article is created by the first text, once, and never by an empty page")
{
    Desk desk;
    newsroom::NewArticle fresh;
    desk.text = desk.autosave->showNew(fresh);
    desk.type(QString());
    desk.autosave->saveNow(); // as after a quiet moment
    desk.idle();
    CHECK(desk.room.library().articles().list({})->isEmpty());
    CHECK(desk.autosave->status().state == SaveState::Nothing);

    desk.type(QStringLiteral("Алғашқы"));
    REQUIRE(desk.reaches(SaveState::Saved));
    desk.type(QStringLiteral("Алғашқы сөз"));
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.room.library().articles().list({})->size() == 1);
    CHECK(desk.storedHeadline(fresh.id) == QStringLiteral("Алғашқы сөз"));
}

TEST_CASE("Ctrl+S makes a version and says so")
{
    Desk desk;
    const newsroom::ArticleId id = desk.room.newArticle(desk.room.journalist);
    desk.keep(id);
    QSignalSpy saved(desk.autosave.get(), &Autosave::saved);
    desk.type(QStringLiteral("Екінші нұсқа"));
    desk.autosave->saveVersion();
    REQUIRE(saved.wait());
    CHECK(saved.at(0).at(1).toBool());
    CHECK(desk.stored(id).head == 2);
    CHECK(desk.room.library().articles().version(id, 2)->content.headline ==
          QStringLiteral("Екінші нұсқа"));
}

TEST_CASE("settle answers with the article once all that was typed is stored")
{
    Desk desk;
    newsroom::NewArticle fresh;
    desk.text = desk.autosave->showNew(fresh);
    const auto nothing = desk.autosave->settle();
    REQUIRE(nothing.isFinished());
    CHECK(nothing.result().error().code == ErrorCode::NotFound);

    desk.type(QStringLiteral("Сөз"));
    const auto settled = desk.autosave->settle();
    test::waitFor(settled);
    REQUIRE(settled.result());
    CHECK(settled.result()->id == fresh.id);
    CHECK(desk.autosave->isAllSaved());
}

TEST_CASE("what was typed comes back after the program died without saving")
{
    Desk desk;
    newsroom::NewArticle fresh;
    desk.text = desk.autosave->showNew(fresh);
    desk.type(QStringLiteral("Сақталмаған"));
    REQUIRE(QTest::qWaitFor([&] { return !desk.inJournal().isEmpty(); }, 2000));
    desk.autosave.reset();
    desk.journal.reset();

    Journal next(desk.recovery);
    const auto entries = next.entries();
    test::waitFor(entries);
    REQUIRE(entries.result());
    REQUIRE(entries.result()->size() == 1);
    CHECK(entries.result()->at(0).content.headline == QStringLiteral("Сақталмаған"));
    CHECK(entries.result()->at(0).by == desk.room.journalist.id);
}

TEST_CASE("a library removed while open costs nothing typed, says so, and takes it when it is back")
{
    Desk desk;
    const newsroom::ArticleId id = desk.room.newArticle(desk.room.journalist);
    desk.keep(id);
    QSignalSpy failed(desk.autosave.get(), &Autosave::saveFailed);
    const QString file = desk.libraryFile();
    const QString hidden = desk.room.path(QStringLiteral("hidden"));
    REQUIRE(QFile::rename(file, hidden));

    desk.type(QStringLiteral("Кітапхана жоқ"));
    REQUIRE(failed.wait());
    CHECK(failed.at(0).at(1).value<Error>().code == ErrorCode::Missing);
    CHECK(desk.autosave->status().state == SaveState::InRecovery);
    REQUIRE(QTest::qWaitFor([&] { return desk.inJournal().size() == 1; }));
    CHECK(desk.inJournal().at(0).content.headline == QStringLiteral("Кітапхана жоқ"));
    CHECK_FALSE(desk.autosave->isAllSaved());

    REQUIRE(QFile::rename(hidden, file));
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(failed.size() == 1);
    CHECK(desk.storedHeadline(id) == QStringLiteral("Кітапхана жоқ"));
}

TEST_CASE("where neither library nor journal can be written the text stays in memory, and says so")
{
    Desk desk;
    const newsroom::ArticleId id = desk.room.newArticle(desk.room.journalist);
    desk.keep(id);
    QFile blocker(desk.room.path(QStringLiteral("recovery")));
    REQUIRE(blocker.open(QIODevice::WriteOnly)); // a file where the journal's folder should be
    blocker.close();
    REQUIRE(QFile::rename(desk.libraryFile(), desk.room.path(QStringLiteral("hidden"))));
    desk.type(QStringLiteral("Тек жадта"));
    REQUIRE(desk.reaches(SaveState::InMemory));
    CHECK_FALSE(desk.autosave->writeJournalNow(500));
    REQUIRE(blocker.remove());
    CHECK(desk.autosave->writeJournalNow(500));
}

TEST_CASE("someone else's save is never overwritten; keeping mine leaves theirs in the history")
{
    Desk desk;
    const newsroom::ArticleId id = desk.room.newArticle(desk.room.journalist);
    desk.keep(id);
    newsroom::Content theirs = desk.text;
    theirs.headline = QStringLiteral("Олардікі");
    REQUIRE(desk.room.desk().keepWorkingCopy(id, desk.stored(id).revision, theirs,
                                             desk.room.journalist.id));

    desk.type(QStringLiteral("Менікі"));
    REQUIRE(desk.reaches(SaveState::Conflict));
    CHECK(desk.storedHeadline(id) == QStringLiteral("Олардікі"));
    REQUIRE(QTest::qWaitFor([&] { return desk.inJournal().size() == 1; }));

    desk.autosave->resolve(Resolution::KeepMine);
    REQUIRE(desk.reaches(SaveState::Saved));
    CHECK(desk.storedHeadline(id) == QStringLiteral("Менікі"));
    CHECK(desk.room.library().articles().version(id, 2)->content.headline ==
          QStringLiteral("Олардікі"));
}

TEST_CASE("going to another article saves the one that is left, and its text can be had back")
{
    Desk desk;
    const newsroom::ArticleId first = desk.room.newArticle(desk.room.journalist);
    const newsroom::ArticleId second = desk.room.newArticle(desk.room.journalist);
    desk.keep(first);
    desk.type(QStringLiteral("Бірінші"));
    desk.keep(second);
    CHECK(desk.text.headline == desk.room.content().headline);
    desk.text.headline = QStringLiteral("Екінші");
    desk.keep(first);
    CHECK(desk.text.headline == QStringLiteral("Бірінші"));
    desk.keep(second);
    REQUIRE(QTest::qWaitFor([&] { return desk.autosave->isAllSaved(); }));
    CHECK(desk.storedHeadline(first) == QStringLiteral("Бірінші"));
    CHECK(desk.storedHeadline(second) == desk.room.content().headline);
}

TEST_CASE("an article that may not be edited refuses the text, which stays in the journal")
{
    Desk desk;
    const newsroom::ArticleId id = desk.room.published();
    desk.keep(id);
    QSignalSpy failed(desk.autosave.get(), &Autosave::saveFailed);
    desk.type(QStringLiteral("Жарияланғаннан кейін"));
    REQUIRE(failed.wait());
    CHECK(failed.at(0).at(1).value<Error>().code == ErrorCode::Refused);
    REQUIRE(QTest::qWaitFor([&] { return desk.inJournal().size() == 1; }));
    CHECK(desk.storedHeadline(id) == desk.room.content().headline);
}

TEST_CASE("text in conflict is shown again when its article is, and saved over nothing")
{
    Desk desk;
    const newsroom::ArticleId first = desk.room.newArticle(desk.room.journalist);
    const newsroom::ArticleId second = desk.room.newArticle(desk.room.journalist);
    desk.keep(first);
    newsroom::Content theirs = desk.text;
    theirs.headline = QStringLiteral("Олардікі");
    REQUIRE(desk.room.desk().keepWorkingCopy(first, desk.stored(first).revision, theirs,
                                             desk.room.journalist.id));
    desk.type(QStringLiteral("Менікі"));
    REQUIRE(desk.reaches(SaveState::Conflict));

    desk.keep(second);
    desk.keep(first);
    CHECK(desk.text.headline == QStringLiteral("Менікі"));
    CHECK(desk.autosave->status().state == SaveState::Conflict);
    const auto settled = desk.autosave->settle();
    test::waitFor(settled);
    CHECK(settled.result().error().code == ErrorCode::Conflict);
    CHECK(desk.storedHeadline(first) == QStringLiteral("Олардікі"));
    REQUIRE(QTest::qWaitFor([&] { return desk.inJournal().size() == 1; }));
    CHECK(desk.inJournal().at(0).content.headline == QStringLiteral("Менікі"));
}
