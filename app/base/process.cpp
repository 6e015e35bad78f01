#include "base/process.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <unistd.h>

namespace tilshi {

namespace {

constexpr int parts = 5;

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed()
                                          : QString();
}

QString computer()
{
    const QString boot = firstLine(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return QSysInfo::machineHostName() + u'/' + boot + u'/' +
           QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1);
}

/// When the process began, in the system's ticks; empty if there is none of that number.
QString startOf(const QString &number)
{
    // The program's name stands in brackets and may have anything in it; start is the 20th behind.
    const QString line = firstLine(u"/proc/" + number + u"/stat");
    return line.mid(line.lastIndexOf(u')') + 1).section(u' ', 20, 20);
}

} // namespace

QString thisProcess()
{
    const QString number = QString::number(::getpid());
    return computer() + u'/' + number + u'/' + startOf(number);
}

Life lifeOf(const QString &process)
{
    const QStringList all = process.split(u'/');
    const QString own = computer();
    if (all.size() < parts) {
        return Life::Unknown;
    }
    const QString there = all.mid(0, 3).join(u'/');
    const bool hasRestarted =
        all[0] == own.section(u'/', 0, 0) && all[1] != own.section(u'/', 1, 1);
    if (there != own) {
        return hasRestarted ? Life::Ended : Life::Unknown;
    }
    const QString start = startOf(all[3]);
    return !start.isEmpty() && start == all[4] ? Life::Running : Life::Ended;
}

} // namespace tilshi
