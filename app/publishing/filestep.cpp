#include "publishing/filestep.h"

#include "base/safefile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tilshi::publishing {

namespace {

constexpr QStringView freshPrefix = u".tilshi-new-";
constexpr QStringView oldPrefix = u".tilshi-old-";

QString beside(const QString &path, QStringView prefix)
{
    const QFileInfo info(path);
    return info.path() + u'/' + prefix + info.fileName();
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    if (const auto parent = makeFolder(QFileInfo(folder).path()); !parent) {
        return parent;
    }
    if (::mkdir(encoded(folder).constData(), 0755) != 0 && errno != EEXIST) {
        return fail(systemError(errno, folder));
    }
    return {};
}

/// 0, or the errno of what went wrong.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote < 0 && errno != EINTR) {
            return errno;
        }
        done += std::max<ssize_t>(wrote, 0);
    }
    return 0;
}

/// A second name for the old content, so that the first is never without a file; on file systems
/// without hard links the first name itself moves.
bool setAside(const QByteArray &path, const QByteArray &old)
{
    ::unlink(old.constData());
    return ::link(path.constData(), old.constData()) == 0 ||
           ::rename(path.constData(), old.constData()) == 0;
}

} // namespace

FileStep FileStep::replacing(const QString &path, const QByteArray &bytes)
{
    return FileStep(path, bytes, false);
}

FileStep FileStep::removing(const QString &path)
{
    return FileStep(path, {}, true);
}

FileStep::FileStep(const QString &path, const QByteArray &bytes, bool removes)
    : m_path(path)
    , m_bytes(bytes)
    , m_fresh(beside(path, freshPrefix))
    , m_old(beside(path, oldPrefix))
    , m_removes(removes)
{
}

Result<void> FileStep::prepare() const
{
    if (m_removes) {
        return {};
    }
    if (const auto folder = makeFolder(QFileInfo(m_path).path()); !folder) {
        return folder;
    }
    const int file =
        ::open(encoded(m_fresh).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0) {
        return fail(systemError(errno, m_path));
    }
    int failure = writeAll(file, m_bytes);
    if (::close(file) != 0 && failure == 0) {
        failure = errno;
    }
    return failure == 0 ? Result<void>() : fail(systemError(failure, m_path));
}

Result<void> FileStep::show()
{
    m_hadOld = QFileInfo::exists(m_path);
    if (m_hadOld && !setAside(encoded(m_path), encoded(m_old))) {
        m_hadOld = false;
        return fail(systemError(errno, m_path));
    }
    m_shown = true;
    const int failed = m_removes
                           ? ::unlink(encoded(m_path).constData())
                           : ::rename(encoded(m_fresh).constData(), encoded(m_path).constData());
    const bool gone = m_removes && errno == ENOENT;
    return failed == 0 || gone ? Result<void>() : fail(systemError(errno, m_path));
}

Result<void> FileStep::verify() const
{
    if (m_removes) {
        return QFileInfo::exists(m_path) ? fail(ErrorCode::Unverified, m_path) : Result<void>();
    }
    const auto bytes = readFile(m_path, m_bytes.size() + 1);
    return bytes && *bytes == m_bytes ? Result<void>() : fail(ErrorCode::Unverified, m_path);
}

void FileStep::takeBack()
{
    ::unlink(encoded(m_fresh).constData());
    if (m_shown && m_hadOld) {
        ::rename(encoded(m_old).constData(), encoded(m_path).constData());
    } else if (m_shown && !m_removes) {
        ::unlink(encoded(m_path).constData());
    }
    // If both names are the old file's, renaming one upon the other leaves both.
    ::unlink(encoded(m_old).constData());
    m_shown = false;
}

void FileStep::dropOld() const
{
    ::unlink(encoded(m_old).constData());
}

void FileStep::clearLeftovers(const QString &folder)
{
    const QStringList names{QString(freshPrefix + u'*'), QString(oldPrefix + u'*')};
    QDirIterator files(folder, names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile::remove(files.next());
    }
}

} // namespace tilshi::publishing
