#include "base/descriptor.h"
#include "base/process.h"
#include "base/renaming.h"
#include "base/safefile.h"
#include "newsroom/audit.h"
#include "storage/raw.h"
#include "storage/support.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>
#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

namespace {

/// What a file system answers to what it does not know; 0 where it does.
struct Answers
{
    int renameat2 = 0;
    int link = 0;
    int syncOfFolder = 0;
};
Answers answers;

template <class F>
F following(const char *name)
{
    return reinterpret_cast<F>(::dlsym(RTLD_NEXT, name));
}

int refusedWith(int number)
{
    errno = number;
    return -1;
}

} // namespace

// This program's own stand in for the C library's, for the program's code and for SQLite.
extern "C" {
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return answers.renameat2 != 0 ? refusedWith(answers.renameat2)
                                  : following<decltype(&renameat2)>("renameat2")(
                                        fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    return answers.link != 0 ? refusedWith(answers.link)
                             : following<decltype(&link)>("link")(from, to);
}

int fsync(int descriptor)
{
    struct stat status = {};
    const bool isFolder = ::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode);
    return isFolder && answers.syncOfFolder != 0 ? refusedWith(answers.syncOfFolder)
                                                 : following<decltype(&fsync)>("fsync")(descriptor);
}
}

namespace {

struct Restored
{
    ~Restored() { answers = {}; }
};

FileSystem onNfs(const QString &)
{
    return {0x6969, QStringLiteral("nfs4")};
}

QString journalOf(const QString &folder)
{
    // Byte 18 of an SQLite file: 1 for a rollback journal, 2 for a write-ahead log.
    return bytesOf(folder + u'/' + libraryFileName()).at(18) == 2 ? QStringLiteral("log")
                                                                  : QStringLiteral("journal");
}

QList<ConcernKind> kinds(Library &library)
{
    QList<ConcernKind> kinds;
    for (const Concern &concern : library.audit().concerns()) {
        kinds.append(concern.kind);
    }
    return kinds;
}

} // namespace

TEST_CASE("a newsroom is made where the file system can't rename without replacing")
{
    const Restored restored;
    const Answers poor[] = {{EINVAL, 0, EINVAL},     // NTFS
                            {EINVAL, EPERM, EINVAL}, // exFAT
                            {ENOSYS, EOPNOTSUPP, 0}, // an old kernel, SMB
                            {EOPNOTSUPP, ENOSYS, EBADF}};
    for (const Answers &one : poor) {
        answers = one;
        const QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("library"));
        {
            const auto made = createLibrary(folder, {}, chief());
            INFO(qPrintable(made ? QString() : made.error().detail));
            REQUIRE(made);
            put(*made->library, content(QStringLiteral("Бір")));
            CHECK(made->library->media().add("x", QStringLiteral("png")));
            CHECK(made->library->backup(folder + u"/backups/a.tilshi"));
            CHECK(made->library->verify()->problems == QStringList());
        }
        CHECK(createLibrary(folder, {}, chief()).error().code == ErrorCode::Exists);
        CHECK(QDir(folder)
                  .entryList({QStringLiteral("*.part"), QStringLiteral(".tilshi-*")},
                             QDir::Files | QDir::Hidden)
                  .isEmpty());
    }
}

TEST_CASE("a name that is taken is not taken again, whatever the file system can")
{
    const Restored restored;
    for (const Answers &one : {Answers{}, Answers{EINVAL, 0, 0}, Answers{EINVAL, EPERM, 0}}) {
        answers = one;
        const QTemporaryDir folder;
        for (const char *name : {"a", "b"}) {
            REQUIRE(writeFileSafely(folder.filePath(QLatin1String(name)), name));
        }
        const auto done = renameWithoutReplacing(folder.filePath(QStringLiteral("a")),
                                                 folder.filePath(QStringLiteral("b")));
        CHECK(done.error().code == ErrorCode::Exists);
        CHECK(bytesOf(folder.filePath(QStringLiteral("a"))) == "a");
        CHECK(bytesOf(folder.filePath(QStringLiteral("b"))) == "b");
    }
}

TEST_CASE("where other computers write, a library has a rollback journal, and says why")
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("library"));
    {
        const auto made = createLibrary(folder, {}, chief(), &onNfs);
        REQUIRE(made);
        put(*made->library, content(QStringLiteral("Бір")));
        CHECK(made->library->audit().concerns() ==
              QList<Concern>{{ConcernKind::NetworkFolder, QStringLiteral("NFS"), {}}});
        CHECK(journalOf(folder) == u"journal");
        const auto second = openLibrary(folder, Access::ReadWrite, &onNfs); // the publisher's
        REQUIRE(second);
        put(*second->library, content(QStringLiteral("Екі")));
        put(*made->library, content(QStringLiteral("Үш")));
    }
    {
        const auto local = openLibrary(folder);
        REQUIRE(local);
        CHECK(local->library->audit().concerns().isEmpty());
        put(*local->library, content(QStringLiteral("Төрт")));
        CHECK(journalOf(folder) == u"log");
        CHECK(openLibrary(folder, Access::ReadWrite, &onNfs).error().code == ErrorCode::Busy);
    }
    const auto back = openLibrary(folder, Access::ReadWrite, &onNfs);
    REQUIRE(back);
    CHECK(journalOf(folder) == u"journal");
    CHECK(back->library->articles().list({})->size() == 4);
    CHECK(back->library->verify()->problems == QStringList());
}

TEST_CASE("another copy of the library's file is named, its own files are not")
{
    Fixture fixture(backends().front());
    put(fixture.library(), content(QStringLiteral("Бір")));
    fixture.close();
    const auto name = [&](const char *file) -> QString {
        return fixture.folder() + u'/' + QString::fromUtf8(file);
    };
    for (const char *copy :
         {"library (conflicted copy 2026-11-29).tilshi", "library (қайшылық).tilshi",
          "library.sync-conflict-20261129-101500-ABC.tilshi", "library-REDAKCIA.tilshi",
          "library.tilshi.orig"}) {
        INFO(copy);
        REQUIRE(QFile::copy(fixture.file(), name(copy)));
        fixture.reopen();
        CHECK(fixture.library().audit().concerns() ==
              QList<Concern>{{ConcernKind::SecondCopy, name(copy), {}}});
        fixture.close();
        REQUIRE(QFile::remove(name(copy)));
    }
    fixture.reopen();
    put(fixture.library(), content(QStringLiteral("Екі"))); // its write-ahead log is there
    const auto second = openLibrary(fixture.folder());
    REQUIRE(second);
    CHECK(kinds(*second->library).isEmpty());
}

TEST_CASE("what killed programs left beside the library goes, what living ones work on stays")
{
    Fixture fixture(backends().front());
    fixture.close();
    const QStringList own = thisProcess().split(u'/');
    const QString ended = QStringList(own.mid(0, 3)).join(u'/') + u"/1/1";
    const QString elsewhere = u"another-computer/" + QStringList(own.mid(1)).join(u'/');
    const auto unfinished = [&](QChar mark, const QString &process) {
        const QString marks(32, mark);
        const QString file = fixture.file() + u'.' + marks + u".part";
        const QString note = fixture.folder() + u"/.tilshi-backup-" + marks;
        REQUIRE(writeFileSafely(file, "x"));
        REQUIRE(writeFileSafely(file + u"-journal", "x"));
        REQUIRE(writeFileSafely(note, (process + u'\n' + file).toUtf8()));
        return QStringList{file, file + u"-journal", note};
    };
    const QStringList left = unfinished(u'a', ended);
    const QStringList others = unfinished(u'b', thisProcess()) + unfinished(u'c', elsewhere);
    fixture.reopen();
    for (const QString &path : left) {
        CHECK_FALSE(QFile::exists(path));
    }
    for (const QString &path : others) {
        CHECK(QFile::exists(path));
    }
    CHECK(kinds(fixture.library()).isEmpty());
}

TEST_CASE("a picture that another computer is writing stays, one that nobody writes goes")
{
    Fixture fixture(backends().front());
    fixture.close();
    // Its number is no process here.
    const QString part = fixture.folder() + u"/media/.tilshi-4194305-%1f.part";
    const QString written = part.arg(1);
    const QString left = part.arg(2);
    REQUIRE(writeFileSafely(written, "x"));
    REQUIRE(writeFileSafely(left, "x"));
    const Descriptor writer(::open(QFile::encodeName(written).constData(), O_RDWR | O_CLOEXEC));
    REQUIRE(::flock(writer.number(), LOCK_EX | LOCK_NB) == 0);
    fixture.reopen();
    CHECK(QFile::exists(written));
    CHECK_FALSE(QFile::exists(left));
}

TEST_CASE("the library's own file is not read as anything else while it is open")
{
    Fixture fixture(backends().front());
    const QString other = fixture.folder() + u"/article.txt";
    REQUIRE(QFile::link(fixture.file(), other));
    for (const QString &path : {fixture.file(), other}) {
        CHECK(readFile(path).error().code == ErrorCode::Unsupported);
    }
    fixture.close();
    CHECK(readFile(fixture.file()));
}
