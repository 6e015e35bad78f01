#include "main/filehandover.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace tilshi {
namespace {

constexpr qsizetype mostBytes = qsizetype(1024) * 1024; ///< of all paths together
constexpr int waiting = 8; ///< connections that the system keeps for us
constexpr int patienceSeconds = 3;
const QByteArray taken = "taken"; // NOLINT(cert-err58-cpp)

/// Empty where this user has no folder for sockets.
QString socketPath(const QString &library)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/tilshi";
    const QString real = QFileInfo(library).canonicalFilePath();
    if (real.isEmpty() || !QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return {};
    }
    constexpr qsizetype enough = 16;
    const QByteArray hash =
        QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u'/' + QString::fromLatin1(hash.first(enough)) + u".socket";
}

bool addressOf(const QString &path, sockaddr_un &address)
{
    const QByteArray name = QFile::encodeName(path);
    if (path.isEmpty() || name.size() >= qsizetype(sizeof address.sun_path)) {
        return false;
    }
    std::memset(&address, 0, sizeof address);
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    return true;
}

void setPatience(int socket)
{
    const timeval patience{patienceSeconds, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

/// A connected socket, or -1 where nobody listens.
int connected(const QString &path)
{
    sockaddr_un address{};
    if (!addressOf(path, address)) {
        return -1;
    }
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto *plain = reinterpret_cast<const sockaddr *>(&address);
    if (socket >= 0 && ::connect(socket, plain, sizeof address) == 0) {
        setPatience(socket);
        return socket;
    }
    ::close(socket);
    return -1;
}

/// A listening socket, or -1.
int listening(const QString &path)
{
    sockaddr_un address{};
    if (!addressOf(path, address)) {
        return -1;
    }
    ::unlink(address.sun_path); // of a program that was killed: nobody answered there
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const auto *plain = reinterpret_cast<const sockaddr *>(&address);
    if (socket >= 0 && ::bind(socket, plain, sizeof address) == 0 &&
        ::listen(socket, waiting) == 0) {
        return socket;
    }
    ::close(socket);
    return -1;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(socket, bytes.constData() + sent,
                                   std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0) {
            return false;
        }
        sent += now;
    }
    return true;
}

/// What comes until the other side has said all.
QByteArray receiveAll(int socket)
{
    QByteArray all;
    char part[4096];
    for (ssize_t now = 0; (now = ::recv(socket, part, sizeof part, 0)) > 0;) {
        all.append(part, now);
        if (all.size() > mostBytes) {
            return {};
        }
    }
    return all;
}

} // namespace

FileHandover::FileHandover(QObject *parent)
    : QObject(parent)
{
}

FileHandover::~FileHandover()
{
    stop();
}

void FileHandover::listen(const QString &library)
{
    stop();
    const QString path = socketPath(library);
    const int other = connected(path);
    if (other >= 0) {
        ::close(other);
        return;
    }
    m_socket = listening(path);
    if (m_socket >= 0) {
        m_path = path;
        m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &FileHandover::accept);
    }
}

void FileHandover::stop()
{
    if (m_socket >= 0) {
        m_notifier.reset();
        QFile::remove(m_path);
        ::close(std::exchange(m_socket, -1));
    }
}

void FileHandover::accept()
{
    const int connection = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection >= 0) {
        setPatience(connection);
        take(connection);
        ::close(connection);
    }
}

/// Paths end with a zero byte, which no path has. One who only looks whether somebody listens sends
/// none.
void FileHandover::take(int connection)
{
    QStringList files;
    for (const QByteArray &path : receiveAll(connection).split('\0')) {
        if (!path.isEmpty()) {
            files.append(QString::fromUtf8(path));
        }
    }
    if (!files.isEmpty() && sendAll(connection, taken)) {
        Q_EMIT received(files);
    }
}

bool handOver(const QString &library, const QStringList &files)
{
    const int socket = connected(socketPath(library));
    if (socket < 0) {
        return false;
    }
    QByteArray paths;
    for (const QString &file : files) {
        paths += file.toUtf8() + '\0';
    }
    const bool sent = sendAll(socket, paths) && ::shutdown(socket, SHUT_WR) == 0;
    const bool done = sent && receiveAll(socket) == taken;
    ::close(socket);
    return done;
}

} // namespace tilshi
