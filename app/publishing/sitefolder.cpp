#include "publishing/sitefolder.h"

#include "base/safefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace tilshi::publishing {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

QByteArray encoded(const QString &name)
{
    return QFile::encodeName(name);
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

/// What stands where a file is wanted; empty for a file.
QString obstacle(mode_t mode)
{
    if (S_ISLNK(mode)) {
        return linkDetail;
    }
    if (S_ISDIR(mode)) {
        return folderDetail;
    }
    return S_ISREG(mode) ? QString() : specialDetail;
}

} // namespace

QString temporaryFor(const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    return path.left(name) + u".tilshi-new-" + path.mid(name);
}

Result<SiteFolder> SiteFolder::look(const QString &folder)
{
    Descriptor opened(::open(encoded(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.isOpen() ? Result<SiteFolder>(SiteFolder(std::move(opened), folder))
                           : fail(systemError(errno, folder));
}

Result<SiteFolder> SiteFolder::take(const QString &folder, std::chrono::milliseconds patience)
{
    if (!QDir().mkpath(folder)) {
        return fail(systemError(errno, folder));
    }
    auto opened = look(folder);
    const QDeadlineTimer deadline(patience);
    while (opened && ::flock(opened->m_folder.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            break;
        }
        if (deadline.hasExpired()) {
            return fail(ErrorCode::Busy, folder);
        }
        QThread::msleep(20); // the system tells nobody that a lock is free but who waits for ever
    }
    return opened;
}

SiteFolder::SiteFolder(Descriptor folder, const QString &path)
    : m_folder(std::move(folder))
    , m_path(path)
{
}

tl::unexpected<Error> SiteFolder::failed(int number, const QString &path) const
{
    switch (number) {
    case ELOOP:
        return fail(ErrorCode::Exists, full(path), linkDetail);
    case ENOTDIR:
    case EEXIST:
        return fail(ErrorCode::Exists, full(path));
    case EISDIR:
        return fail(ErrorCode::Exists, full(path), folderDetail);
    default:
        return fail(systemError(number, full(path)));
    }
}

/// One folder on the way to a file, by its whole path.
Result<Descriptor> SiteFolder::openStep(int above, const QString &folder, Making making) const
{
    const QByteArray name = encoded(folder.section(u'/', -1));
    Descriptor opened(::openat(above, name.constData(), folderFlags));
    if (!opened.isOpen() && errno == ENOENT && making == Making::Yes) {
        if (::mkdirat(above, name.constData(), 0755) != 0 && errno != EEXIST) {
            return failed(errno, folder);
        }
        opened = Descriptor(::openat(above, name.constData(), folderFlags));
    }
    if (opened.isOpen()) {
        return opened;
    }
    const int number = errno;
    struct stat found = {};
    const bool isLink = ::fstatat(above, name.constData(), &found, AT_SYMLINK_NOFOLLOW) == 0 &&
                        S_ISLNK(found.st_mode);
    return failed(isLink ? ELOOP : number, folder);
}

Result<SiteFolder::Parent> SiteFolder::parentOf(const QString &path, Making making) const
{
    const QString folder = folderOf(path);
    const QByteArray name = encoded(path.section(u'/', -1));
    if (folder.isEmpty()) {
        return Parent{m_folder.number(), name};
    }
    if (folder == m_lastName) {
        return Parent{m_last.number(), name};
    }
    Descriptor above;
    const int steps = static_cast<int>(folder.count(u'/')) + 1;
    for (int step = 0; step < steps; ++step) {
        const int from = above.isOpen() ? above.number() : m_folder.number();
        auto next = openStep(from, folder.section(u'/', 0, step), making);
        if (!next) {
            return fail(next.error());
        }
        above = *std::move(next);
    }
    m_last = std::move(above);
    m_lastName = folder;
    return Parent{m_last.number(), name};
}

Result<std::optional<qint64>> SiteFolder::sizeOf(const QString &path) const
{
    const auto parent = parentOf(path);
    if (!parent) {
        return parent.error().code == ErrorCode::Missing ? Result<std::optional<qint64>>()
                                                         : fail(parent.error());
    }
    struct stat found = {};
    if (::fstatat(parent->folder, parent->name.constData(), &found, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno == ENOENT ? Result<std::optional<qint64>>() : failed(errno, path);
    }
    const QString inTheWay = obstacle(found.st_mode);
    return inTheWay.isEmpty() ? Result<std::optional<qint64>>(found.st_size)
                              : fail(ErrorCode::Exists, full(path), inTheWay);
}

Result<QByteArray> SiteFolder::read(const QString &path, qint64 limit) const
{
    const auto size = sizeOf(path);
    if (!size || !*size) {
        return size ? fail(ErrorCode::NotFound, full(path)) : fail(size.error());
    }
    if (**size > limit) {
        return fail(ErrorCode::TooLarge, full(path));
    }
    const auto parent = parentOf(path);
    const Descriptor file(parent ? ::openat(parent->folder, parent->name.constData(),
                                            O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
                                 : -1);
    struct stat opened = {};
    if (!file.isOpen() || ::fstat(file.number(), &opened) != 0) {
        return failed(errno, path);
    }
    if (const QString inTheWay = obstacle(opened.st_mode); !inTheWay.isEmpty()) {
        return fail(ErrorCode::Exists, full(path), inTheWay);
    }
    QFile reader;
    if (!reader.open(file.number(), QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, full(path), reader.errorString());
    }
    // No more than there is: a buffer of so many bytes is made first.
    const QByteArray bytes = reader.read(std::min<qint64>(opened.st_size, limit) + 1);
    return reader.error() == QFileDevice::NoError
               ? Result<QByteArray>(bytes)
               : fail(ErrorCode::Io, full(path), reader.errorString());
}

Result<bool> SiteFolder::holds(const QString &path, const QByteArray &bytes) const
{
    const auto size = sizeOf(path);
    if (!size || !*size || **size != bytes.size()) {
        return size ? Result<bool>(false) : fail(size.error());
    }
    return read(path).map([&bytes](const QByteArray &stored) { return stored == bytes; });
}

Result<void> SiteFolder::write(const QString &path, const QByteArray &bytes) const
{
    const auto parent = parentOf(path, Making::Yes);
    if (!parent) {
        return fail(parent.error());
    }
    const Descriptor file(::openat(parent->folder, parent->name.constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    if (!file.isOpen()) {
        return failed(errno, path);
    }
    const int failure = writeAll(file.number(), bytes);
    return failure == 0 ? Result<void>() : failed(failure, path);
}

Result<void> SiteFolder::rename(const QString &from, const QString &to) const
{
    const auto parent = parentOf(from);
    if (!parent) {
        return fail(parent.error());
    }
    const QByteArray name = encoded(to.section(u'/', -1));
    const int failure =
        ::renameat(parent->folder, parent->name.constData(), parent->folder, name.constData());
    return failure == 0 ? Result<void>() : failed(errno, to);
}

Result<void> SiteFolder::renameNew(const QString &from, const QString &to) const
{
    const auto parent = parentOf(from);
    if (!parent) {
        return fail(parent.error());
    }
    const QByteArray name = encoded(to.section(u'/', -1));
    if (::renameat2(parent->folder, parent->name.constData(), parent->folder, name.constData(),
                    RENAME_NOREPLACE) == 0) {
        return {};
    }
    // File systems that can't promise it are asked first.
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return failed(errno, to);
    }
    const auto there = sizeOf(to);
    if (!there || *there) {
        return there ? fail(ErrorCode::Exists, full(to)) : fail(there.error());
    }
    return rename(from, to);
}

bool SiteFolder::link(const QString &path, const QString &second) const
{
    const auto parent = parentOf(path);
    const QByteArray name = encoded(second.section(u'/', -1));
    return parent && ::linkat(parent->folder, parent->name.constData(), parent->folder,
                              name.constData(), 0) == 0;
}

Result<void> SiteFolder::remove(const QString &path) const
{
    const auto size = sizeOf(path);
    if (!size || !*size) {
        return size ? Result<void>() : fail(size.error());
    }
    const auto parent = parentOf(path);
    const int failure = parent ? ::unlinkat(parent->folder, parent->name.constData(), 0) : -1;
    return failure == 0 || errno == ENOENT ? Result<void>() : failed(errno, path);
}

void SiteFolder::removeEmptyFolders(const QString &path) const
{
    m_lastName.clear();
    for (QString folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
        const auto parent = parentOf(folder);
        if (!parent || ::unlinkat(parent->folder, parent->name.constData(), AT_REMOVEDIR) != 0) {
            break;
        }
        m_lastName.clear();
    }
    m_lastName.clear();
}

Result<void> SiteFolder::replaceDurably(const QString &path, const QByteArray &bytes) const
{
    Q_ASSERT(!path.contains(u'/'));
    const QString temporary = temporaryFor(path);
    if (auto free = remove(temporary); !free) {
        return free;
    }
    auto named = write(temporary, bytes).and_then([this] { return sync(); }).and_then([&] {
        return rename(temporary, path);
    });
    if (!named) {
        (void)remove(temporary);
        return named;
    }
    return ::fsync(m_folder.number()) == 0 ? Result<void>() : failed(errno, path);
}

Result<void> SiteFolder::sync() const
{
    if (::syncfs(m_folder.number()) != 0) {
        return fail(systemError(errno, m_path));
    }
    return {};
}

} // namespace tilshi::publishing
