#include "base/placement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace tilshi {

namespace {

struct NetworkType
{
    quint64 magic;
    const char *name;
};

// From statfs(2) and linux/magic.h.
constexpr std::array<NetworkType, 10> networkTypes{{
    {0x6969, "NFS"},
    {0x517b, "SMB"},
    {0xff534d42, "SMB"},
    {0xfe534d42, "SMB"},
    {0x564c, "NetWare"},
    {0x5346414f, "AFS"},
    {0x73757245, "Coda"},
    {0x00c36400, "Ceph"},
    {0x01021997, "9P"},
    {0x786f4256, "VirtualBox"},
}};

struct NamedType
{
    const char *start; ///< of the name in mountinfo
    const char *name;
};

/// FUSE is one type for all; these of its kinds lead to other computers.
constexpr std::array<NamedType, 10> namedTypes{{
    {"fuse.sshfs", "SSHFS"},
    {"fuse.smb", "SMB"},
    {"fuse.gvfs", "GVfs"},
    {"fuse.kio", "KIO"},
    {"fuse.rclone", "rclone"},
    {"fuse.davfs", "WebDAV"},
    {"fuse.glusterfs", "GlusterFS"},
    {"fuse.google-drive", "Google Drive"},
    {"fuse.onedriver", "OneDrive"},
    {"fuse.s3fs", "S3"},
}};

struct SyncProgram
{
    const char *name;
    std::initializer_list<const char *> folders; ///< beginnings of its folder's name
    std::initializer_list<const char *> marks;   ///< what it leaves in its folder
};

const std::array<SyncProgram, 9> &syncPrograms()
{
    static const std::array<SyncProgram, 9> programs{{
        {"Dropbox", {"Dropbox"}, {".dropbox", ".dropbox.cache"}},
        {"OneDrive", {"OneDrive"}, {".849C9593-D756-4E56-8D6E-42412F2A707B"}},
        {"Nextcloud", {"Nextcloud"}, {".nextcloudsync.log", ".sync_*.db"}},
        {"ownCloud", {"ownCloud"}, {".owncloudsync.log", "._sync_*.db"}},
        {"Yandex.Disk",
         {"Yandex.Disk", "YandexDisk", "Яндекс.Диск", "Яндекс Диск"},
         {".yandex.disk", ".sync/core.log"}},
        {"Google Drive", {"Google Drive", "GoogleDrive", "Google Диск"}, {".tmp.drivedownload"}},
        {"Облако Mail.ru", {"Облако Mail.ru", "Mail.Ru Cloud"}, {".mail.ru_cloud"}},
        {"MEGA", {"MEGAsync", "MEGA"}, {".megaignore"}},
        {"Syncthing", {}, {".stfolder"}},
    }};
    return programs;
}

/// "OneDrive", "OneDrive - Редакция" and "Dropbox (Редакция)", but not "OneDriver".
bool isCalled(const QString &folder, const char *name)
{
    const QString start = QString::fromUtf8(name);
    return folder.compare(start, Qt::CaseInsensitive) == 0 ||
           folder.startsWith(start + u" -", Qt::CaseInsensitive) ||
           folder.startsWith(start + u" (", Qt::CaseInsensitive);
}

bool hasMark(const QDir &folder, const char *mark)
{
    const QString pattern = QString::fromUtf8(mark);
    return pattern.contains(u'*')
               ? !folder.entryList({pattern}, QDir::Files | QDir::Hidden).isEmpty()
               : folder.exists(pattern);
}

/// The program that copies this very folder.
std::optional<QString> syncedBy(const QDir &folder)
{
    for (const SyncProgram &program : syncPrograms()) {
        const bool is = std::any_of(program.folders.begin(), program.folders.end(),
                                    [&](auto name) { return isCalled(folder.dirName(), name); }) ||
                        std::any_of(program.marks.begin(), program.marks.end(),
                                    [&](auto mark) { return hasMark(folder, mark); });
        if (is) {
            return QString::fromUtf8(program.name);
        }
    }
    return std::nullopt;
}

std::optional<QString> networkOf(const FileSystem &system)
{
    for (const NetworkType &type : networkTypes) {
        if (type.magic == system.magic) {
            return QString::fromLatin1(type.name);
        }
    }
    for (const NamedType &type : namedTypes) {
        if (system.name.startsWith(QLatin1String(type.start))) {
            return QString::fromLatin1(type.name);
        }
    }
    return std::nullopt;
}

/// The file system's name in the mount of that device: "36 35 98:0 /mnt1 /mnt2 rw - ext3
/// /dev/root".
QString nameInMountInfo(dev_t device)
{
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray number =
        QByteArray::number(major(device)) + ':' + QByteArray::number(minor(device));
    const QList<QByteArray> lines = mounts.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const qsizetype dash = words.indexOf("-");
        if (words.value(2) == number && dash > 0) {
            return QString::fromUtf8(words.value(dash + 1));
        }
    }
    return {};
}

} // namespace

FileSystem systemFileSystem(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct statfs system = {};
    struct stat status = {};
    if (::statfs(name.constData(), &system) != 0 || ::stat(name.constData(), &status) != 0) {
        return {};
    }
    constexpr quint64 word = 0xffffffff; // the constants are of 32 bits
    return {static_cast<quint64>(system.f_type) & word, nameInMountInfo(status.st_dev)};
}

Placement placementOf(const QString &folder,
                      const std::function<FileSystem(const QString &)> &fileSystem)
{
    if (const auto network = networkOf(fileSystem(folder))) {
        return {Sharing::Network, *network};
    }
    const QString whole = QFileInfo(folder).canonicalFilePath();
    QDir place(whole.isEmpty() ? folder : whole);
    do {
        if (const auto program = syncedBy(place)) {
            return {Sharing::Synced, *program};
        }
    } while (!place.isRoot() && place.cdUp());
    return {};
}

} // namespace tilshi
