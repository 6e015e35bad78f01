#include "session/timer/timerunits.h"

#include "base/safefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace tilshi::session {
namespace {

/// As one argument in a unit's command line, see systemd.service(5), "Command lines", and
/// systemd.syntax(7), "Quoting".
QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'"', QStringLiteral("\\\""));
    text.replace(u'%', QStringLiteral("%%"));
    text.replace(u'$', QStringLiteral("$$"));
    text.replace(u'\n', QStringLiteral("\\n"));
    return u'"' + text + u'"';
}

/// As the value of a unit's line.
QString plain(QString text)
{
    return text.replace(u'%', QStringLiteral("%%")).replace(u'\n', u' ');
}

bool isPlainCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || character == ':' || character == '_' ||
           character == '.';
}

/// As `systemd-escape --path` does.
QString escapedPath(const QString &path)
{
    QByteArray bytes = QDir::cleanPath(path).toUtf8();
    if (bytes.startsWith('/') && bytes.size() > 1) {
        bytes.remove(0, 1);
    }
    QString escaped;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char character = bytes.at(i);
        if (character == '/') {
            escaped += u'-';
        } else if (isPlainCharacter(character) && !(i == 0 && character == '.')) {
            escaped += QLatin1Char(character);
        } else {
            escaped += u"\\x" + QString::number(quint8(character), 16).rightJustified(2, u'0');
        }
    }
    return escaped;
}

QString instanceName(const QString &library)
{
    return u"tilshi-publish-due@" + escapedPath(library);
}

/// The name that a timer set up by hand has too, unless the folder's is too long for it: each
/// Kazakh letter takes eight of systemd's characters.
QString nameFor(const QString &library)
{
    constexpr qsizetype longest = 255; // of a unit's name with its ending
    QString name = instanceName(library);
    if (name.size() + QStringView(u".service").size() <= longest) {
        return name;
    }
    constexpr qsizetype enough = 16;
    const QByteArray hash =
        QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"tilshi-publish-due-" + QString::fromLatin1(hash.first(enough));
}

Result<void> removeFile(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path)) {
        return fail(ErrorCode::ReadOnly, path);
    }
    return {};
}

} // namespace

QString TimerUnits::userUnitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/systemd/user");
}

QString TimerUnits::timerName() const
{
    return nameFor(library) + u".timer";
}

QString TimerUnits::serviceName() const
{
    return nameFor(library) + u".service";
}

QString TimerUnits::timerText() const
{
    return QStringLiteral("[Unit]\n"
                          "Description=Look every minute what is due in the newsroom %1\n"
                          "Documentation=man:tilshi-cli(1)\n\n"
                          "[Timer]\n"
                          "OnCalendar=minutely\n"
                          "AccuracySec=1s\n"
                          "Persistent=true\n\n"
                          "[Install]\n"
                          "WantedBy=timers.target\n")
        .arg(plain(library));
}

/// A folder that is not there, as on a disk that was taken out, is no failure.
QString TimerUnits::serviceText() const
{
    return QStringLiteral("[Unit]\n"
                          "Description=Publish what is due in the newsroom %1\n"
                          "Documentation=man:tilshi-cli(1)\n"
                          "ConditionPathExists=%1\n\n"
                          "[Service]\n"
                          "Type=oneshot\n"
                          "ExecStart=%2 --library %3 publish-due\n")
        .arg(plain(library), quoted(program), quoted(library));
}

Result<void> TimerUnits::write() const
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::ReadOnly, folder);
    }
    const Result<void> service =
        writeFileSafely(folder + u'/' + serviceName(), serviceText().toUtf8());
    return service ? writeFileSafely(folder + u'/' + timerName(), timerText().toUtf8()) : service;
}

Result<void> TimerUnits::remove() const
{
    const Result<void> timer = removeFile(folder + u'/' + timerName());
    return timer ? removeFile(folder + u'/' + serviceName()) : timer;
}

QStringList timersSetUp(const QString &library, const QString &unitFolder)
{
    const QString path = QDir(library).absolutePath();
    const QString wants = unitFolder + QStringLiteral("/timers.target.wants/");
    const QString name = nameFor(path) + u".timer";
    return QFileInfo(wants + name).isSymLink() ? QStringList{name} : QStringList();
}

bool timerIsSetUp(const QString &library, const QString &unitFolder)
{
    return !timersSetUp(library, unitFolder).isEmpty();
}

} // namespace tilshi::session
