#include "base/safefile.h"
#include "publishing/sitewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <cstring>
#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tilshi;
using namespace tilshi::publishing;

namespace {

QList<OutputFile> files()
{
    return {{QStringLiteral("2026/03/a.html"), "a"},
            {QStringLiteral("index.html"), "one"},
            {QStringLiteral("media/p.png"), "png"}};
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

bool listen(const QString &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = encoded(path);
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool bound =
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(socket);
    return bound;
}

/// What somebody may put into the site's folder. False where this process may not make it.
struct Planted
{
    const char *name;
    QString detail; ///< of the refusal
    std::function<bool(const QString &path, const QString &outside)> put;
};

QList<Planted> planted()
{
    return {
        {"a link to a file", linkDetail,
         [](const QString &path, const QString &outside) {
             return QFile::link(outside + u"/file", path);
         }},
        {"a link to a folder", linkDetail,
         [](const QString &path, const QString &outside) { return QFile::link(outside, path); }},
        {"a link to nothing", linkDetail,
         [](const QString &path, const QString &outside) {
             return QFile::link(outside + u"/nothing", path);
         }},
        {"a link to itself", linkDetail,
         [](const QString &path, const QString &) { return QFile::link(path, path); }},
        {"a pipe", specialDetail,
         [](const QString &path, const QString &) {
             return ::mkfifo(encoded(path).constData(), 0644) == 0;
         }},
        {"a socket", specialDetail,
         [](const QString &path, const QString &) { return listen(path); }},
        {"a device", specialDetail, [](const QString &path, const QString &) {
             return ::mknod(encoded(path).constData(), S_IFCHR | 0666, makedev(1, 7)) == 0;
         }}};
}

/// The names under which the next writing would read or write.
const char *const places[] = {"index.html",
                              "2026",
                              "2026/03",
                              "media",
                              "media/p.png",
                              ".tilshi-site",
                              ".tilshi-plan",
                              ".tilshi-new-index.html",
                              ".tilshi-new-.tilshi-plan",
                              "2026/03/.tilshi-new-a.html"};

void makeFolderFor(const QString &path)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
}

void checkUntouched(const QString &outside)
{
    CHECK(readFile(outside + u"/file") == QByteArray("theirs"));
    CHECK(QDir(outside).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{QStringLiteral("file")});
}

} // namespace

TEST_CASE("What is planted in the site's folder leads nowhere and is refused by name")
{
    for (const Planted &thing : planted()) {
        for (const char *place : places) {
            INFO(thing.name << " at " << place);
            const QTemporaryDir outer;
            const QString outside = outer.filePath(QStringLiteral("outside"));
            REQUIRE(QDir().mkpath(outside));
            REQUIRE(writeFileSafely(outside + u"/file", "theirs"));
            const QString site = outer.filePath(QStringLiteral("site"));
            const QString path = site + u'/' + QString::fromLatin1(place);
            makeFolderFor(path);
            if (!thing.put(path, outside)) {
                WARN("skipped: this process may not make " << thing.name);
                break;
            }
            const auto refused = writeSite(site, files());
            checkUntouched(outside);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().subject == path);
            CHECK(refused.error().code == ErrorCode::Exists);
            const bool isFolder = std::strchr(place, '.') == nullptr;
            CHECK((refused.error().detail == thing.detail || isFolder));
            REQUIRE(QFile::remove(path));
            CHECK(writeSite(site, files()));
        }
    }
}

TEST_CASE("What is planted in place of a file that is to go is refused by name")
{
    for (const Planted &thing : planted()) {
        INFO(thing.name);
        const QTemporaryDir outer;
        const QString outside = outer.filePath(QStringLiteral("outside"));
        REQUIRE(QDir().mkpath(outside));
        REQUIRE(writeFileSafely(outside + u"/file", "theirs"));
        const QString site = outer.filePath(QStringLiteral("site"));
        REQUIRE(writeSite(site, files()));
        const QString path = site + u"/2026/03/a.html";
        REQUIRE(QFile::remove(path));
        if (!thing.put(path, outside)) {
            continue;
        }
        const auto refused = writeSite(site, files().mid(1));
        checkUntouched(outside);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().subject == path);
        CHECK(readFile(site + u"/index.html") == QByteArray("one"));
    }
}

TEST_CASE("The site's folder itself may be reached by a link")
{
    const QTemporaryDir outer;
    REQUIRE(QDir().mkpath(outer.filePath(QStringLiteral("disk/site"))));
    REQUIRE(QFile::link(outer.filePath(QStringLiteral("disk")),
                        outer.filePath(QStringLiteral("link"))));
    REQUIRE(writeSite(outer.filePath(QStringLiteral("link/site")), files()));
    CHECK(QFile::exists(outer.filePath(QStringLiteral("disk/site/index.html"))));
}

TEST_CASE("A folder where a file is to be is left alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("index.html"));
    REQUIRE(QDir().mkpath(path));
    const auto refused = writeSite(folder.path(), files());
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::Exists, path, folderDetail});
    CHECK(QDir(path).exists());
}
