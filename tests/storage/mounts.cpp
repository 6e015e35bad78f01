#include "storage/mounts.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sys/mount.h>
#include <utility>

namespace tilshi::test {

std::optional<SmallDisk> SmallDisk::mounted(const char *size)
{
    QByteArray folder = QFile::encodeName(QDir::tempPath() + QStringLiteral("/tilshi-disk-XXXXXX"));
    REQUIRE(::mkdtemp(folder.data()));
    const QByteArray options = QByteArray("size=") + size;
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, options.constData()) != 0) {
        WARN("skipped: this process may not mount a disk (" << std::strerror(errno) << ")");
        QDir().rmdir(QFile::decodeName(folder));
        return std::nullopt;
    }
    return SmallDisk(QFile::decodeName(folder));
}

SmallDisk SmallDisk::required(const char *size)
{
    auto disk = mounted(size);
    INFO("run this test as root, or in a namespace: unshare --map-root-user --mount");
    REQUIRE(disk);
    return *std::move(disk);
}

ReadOnlyFolder::ReadOnlyFolder(const QString &path)
    : m_path(path)
{
    const QByteArray folder = QFile::encodeName(path);
    INFO("run this test as root, or in a namespace: unshare --map-root-user --mount");
    REQUIRE(::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) == 0);
    const int made =
        ::mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr);
    INFO(std::strerror(errno));
    REQUIRE(made == 0);
}

ReadOnlyFolder::~ReadOnlyFolder()
{
    ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
}

SmallDisk::SmallDisk(SmallDisk &&other) noexcept
    : m_path(std::exchange(other.m_path, QString()))
{
}

SmallDisk::~SmallDisk()
{
    if (!m_path.isEmpty()) {
        ::umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
        QDir().rmdir(m_path);
    }
}

void SmallDisk::fill() const
{
    QFile ballast(m_path + QStringLiteral("/ballast"));
    REQUIRE(ballast.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    for (const int size : {65536, 4096, 1}) {
        const QByteArray block(size, 'x');
        while (ballast.write(block) == block.size()) {
        }
    }
}

void SmallDisk::free() const
{
    REQUIRE(QFile::remove(m_path + QStringLiteral("/ballast")));
}

void SmallDisk::makeReadOnly(bool readOnly) const
{
    unsigned long flags = MS_REMOUNT;
    if (readOnly) {
        flags |= MS_RDONLY;
    }
    REQUIRE(::mount("tmpfs", QFile::encodeName(m_path).constData(), nullptr, flags, nullptr) == 0);
}

} // namespace tilshi::test
