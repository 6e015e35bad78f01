#include "base/placement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;

namespace {

Placement onType(quint64 magic, const char *name = "")
{
    return placementOf(QStringLiteral("/srv/redakcia"), [=](const QString &) {
        return FileSystem{magic, QString::fromLatin1(name)};
    });
}

Placement onLocalDisk(const QString &folder)
{
    return placementOf(folder, [](const QString &) {
        return FileSystem{0xef53, QStringLiteral("ext4")};
    });
}

} // namespace

TEST_CASE("a folder on another computer's disk is known by its file system")
{
    CHECK(onType(0x6969) == Placement{Sharing::Network, QStringLiteral("NFS")});
    for (const quint64 smb : {0x517bULL, 0xff534d42ULL, 0xfe534d42ULL}) {
        CHECK(onType(smb) == Placement{Sharing::Network, QStringLiteral("SMB")});
    }
    constexpr quint64 fuse = 0x65735546;
    CHECK(onType(fuse, "fuse.sshfs") == Placement{Sharing::Network, QStringLiteral("SSHFS")});
    CHECK(onType(fuse, "fuse.rclone").sharing == Sharing::Network);
    CHECK(onType(fuse, "fuseblk").sharing == Sharing::Local); // ntfs-3g
    CHECK(onType(0x2011bab0, "exfat").sharing == Sharing::Local);
    CHECK(onType(0xef53, "ext4").sharing == Sharing::Local);
    CHECK(onType(0).sharing == Sharing::Local);
}

TEST_CASE("a folder that a program copies is known by its name or by what the program leaves there")
{
    const QTemporaryDir home;
    const std::pair<const char *, const char *> folders[] = {
        {"Dropbox/redakcia", "Dropbox"},          {"Dropbox (Редакция)/a/b", "Dropbox"},
        {"OneDrive - Дала", "OneDrive"},          {"Nextcloud/library", "Nextcloud"},
        {"Yandex.Disk/library", "Yandex.Disk"},   {"Яндекс.Диск/library", "Yandex.Disk"},
        {"Google Drive/library", "Google Drive"},
    };
    for (const auto &[path, program] : folders) {
        const QString folder = home.filePath(QString::fromUtf8(path));
        REQUIRE(QDir().mkpath(folder));
        INFO(path);
        CHECK(onLocalDisk(folder) == Placement{Sharing::Synced, QString::fromUtf8(program)});
    }
    CHECK(onLocalDisk(home.path()).sharing == Sharing::Local);
    REQUIRE(QDir(home.path()).mkpath(QStringLiteral("a/b/library")));
    CHECK(onLocalDisk(home.filePath(QStringLiteral("a/b/library"))).sharing == Sharing::Local);
    REQUIRE(QDir(home.path()).mkpath(QStringLiteral("a/.stfolder")));
    CHECK(onLocalDisk(home.filePath(QStringLiteral("a/b/library"))) ==
          Placement{Sharing::Synced, QStringLiteral("Syncthing")});
    REQUIRE(QDir(home.path()).mkpath(QStringLiteral("c/library")));
    QFile mark(home.filePath(QStringLiteral("c/.sync_4f1a.db")));
    REQUIRE(mark.open(QIODevice::WriteOnly));
    CHECK(onLocalDisk(home.filePath(QStringLiteral("c/library"))).by == u"Nextcloud");
}

TEST_CASE("the computer tells its own file systems")
{
    const FileSystem own = systemFileSystem(QDir::rootPath());
    CHECK(own.magic != 0);
    CHECK_FALSE(own.name.isEmpty());
    CHECK(systemFileSystem(QStringLiteral("/no/such/folder")).magic == 0);
}
