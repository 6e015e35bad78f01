#include "main/standardstreams.h"

#include "base/safefile.h"
#include "wording/errors.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tilshi {

namespace {

void openIfClosed(int number, int mode)
{
    if (::fcntl(number, F_GETFD) == -1) {
        // The lowest free number is taken, which is this one: those below have been seen to.
        [[maybe_unused]] const int opened = ::open("/dev/null", mode);
    }
}

} // namespace

StandardStreams::StandardStreams()
{
    openIfClosed(STDIN_FILENO, O_RDONLY);
    openIfClosed(STDOUT_FILENO, O_WRONLY);
    openIfClosed(STDERR_FILENO, O_WRONLY);
    std::signal(SIGPIPE, SIG_IGN);
}

Result<QByteArray> StandardStreams::readInput(qint64 limit) const
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, QStringLiteral("-"), input.errorString());
    }
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = input.read(qint64(64) * 1024);
        if (more.isEmpty()) {
            return bytes;
        }
        bytes += more;
    }
    return fail(ErrorCode::TooLarge, QStringLiteral("-"));
}

std::optional<QString> StandardStreams::readLine()
{
    if (!m_lines.isOpen() && !m_lines.open(stdin, QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray line = m_lines.readLine();
    if (line.isEmpty()) {
        return {};
    }
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

void StandardStreams::flush()
{
    if (m_failure == 0 && std::fflush(stdout) != 0) {
        m_failure = errno;
    }
}

void StandardStreams::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::size_t size = std::size_t(bytes.size());
    if (m_failure == 0 && std::fwrite(bytes.constData(), 1, size, stdout) != size) {
        m_failure = errno;
    }
}

void StandardStreams::writeError(const QString &line) const
{
    std::fflush(stdout);
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

int StandardStreams::finish(int code)
{
    flush();
    if (m_failure == 0 || m_failure == EPIPE) {
        return code;
    }
    const Error error = systemError(m_failure, QStringLiteral("/dev/stdout"));
    writeError(QCoreApplication::applicationName() + u": " + wording::sentence(error));
    return std::max(code, 1);
}

} // namespace tilshi
