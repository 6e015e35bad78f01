#include "storage/filerecovery.h"
#include "storage/support.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

namespace {

RecoveryEntry entryFor(const QString &library, const QString &headline)
{
    RecoveryEntry entry;
    entry.article = ArticleId::create();
    entry.neverSaved = true;
    entry.revision = 7;
    entry.libraryFolder = library;
    entry.by = chief().id;
    entry.at = moment().addMSecs(5);
    entry.content = content(headline, QStringLiteral("мәтін"));
    return entry;
}

} // namespace

TEST_CASE("unsaved text comes back as it was, newest first, the last written only")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("a/b"));
    FileRecovery recovery(place);
    CHECK(recovery.entries()->isEmpty());
    RecoveryEntry first = entryFor(QStringLiteral("/x"), QStringLiteral("Бір"));
    RecoveryEntry other = entryFor(QStringLiteral("/y"), QStringLiteral("Екі"));
    other.at = first.at.addSecs(1);
    other.libraryId = QStringLiteral("a library");
    REQUIRE(recovery.write(first));
    REQUIRE(recovery.write(other));
    first.content = content(QStringLiteral("Бір жарым"));
    first.revision = 8;
    REQUIRE(recovery.write(first));
    CHECK(*FileRecovery(place).entries() == QList<RecoveryEntry>{other, first});

    REQUIRE(recovery.discard(first.article));
    REQUIRE(recovery.discard(first.article));
    CHECK(*recovery.entries() == QList<RecoveryEntry>{other});
}

TEST_CASE("damaged recovery files are skipped and left where they are")
{
    const QTemporaryDir folder;
    FileRecovery recovery(folder.path());
    const RecoveryEntry whole = entryFor(QStringLiteral("/x"), QStringLiteral("Бір"));
    REQUIRE(recovery.write(whole));
    const QList<QByteArray> damaged{
        "", "{", "[]", "{\"v\":1}", "{\"v\":99,\"article\":\"x\"}", "\xff\xfe"};
    for (qsizetype i = 0; i < damaged.size(); ++i) {
        QFile file(folder.filePath(QString::number(i) + QStringLiteral(".json")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(damaged.at(i));
    }
    CHECK(*recovery.entries() == QList<RecoveryEntry>{whole});
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == damaged.size() + 1);
}

TEST_CASE("a recovery folder that can't be made is told")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    FileRecovery recovery(file.fileName() + QStringLiteral("/in"));
    CHECK_FALSE(recovery.write(entryFor(QStringLiteral("/x"), QStringLiteral("Бір"))));
    CHECK(recovery.discard(ArticleId::create()).has_value());
}

TEST_CASE("programs that share a recovery folder leave each other's text alone")
{
    const QTemporaryDir folder;
    FileRecovery mine(folder.path());
    auto theirs = std::make_unique<FileRecovery>(folder.path());
    const RecoveryEntry first = entryFor(QStringLiteral("/x"), QStringLiteral("Менікі"));
    RecoveryEntry second = first;
    second.content = content(QStringLiteral("Олардікі"));
    second.at = first.at.addSecs(1);
    REQUIRE(mine.write(first));
    REQUIRE(theirs->write(second));
    CHECK(*mine.entries() == QList<RecoveryEntry>{second, first});
    CHECK(*mine.leftBehind() == QList<RecoveryEntry>{first});
    REQUIRE(mine.discardLeft(second)); // its program still looks after it
    REQUIRE(mine.discard(first.article));
    CHECK(*mine.entries() == QList<RecoveryEntry>{second});

    theirs.reset();
    CHECK(*mine.leftBehind() == QList<RecoveryEntry>{second});
    REQUIRE(mine.discardLeft(first));
    CHECK(*mine.leftBehind() == QList<RecoveryEntry>{second});
    REQUIRE(mine.discardLeft(second));
    CHECK(mine.entries()->isEmpty());
}
