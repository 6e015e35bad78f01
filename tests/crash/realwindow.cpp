#include "crash/realwindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <unistd.h>
#include <utility>

namespace tilshi::test {

namespace {

const QString xdotool = QStringLiteral("xdotool");
const QStringList keysToPress{QStringLiteral("key"), QStringLiteral("--delay"),
                              QStringLiteral("5")};
constexpr int oneStep = 20; // ms

/// The window of recovered texts, as a first start names it.
const QString recovered = QStringLiteral("Қайтарылған мәтіндер");

QByteArray answerOf(const QStringList &question)
{
    QProcess asking;
    asking.start(xdotool, question);
    asking.waitForFinished();
    return asking.readAllStandardOutput().trimmed();
}

} // namespace

RealWindow::RealWindow(const QString &home, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("tilshi.saves.info=true"));
    // A desktop without a bus of its session.
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.start(QStringLiteral(TILSHI_PROGRAM), arguments);
}

RealWindow::~RealWindow()
{
    kill();
}

/// Gives up when the program has stood still for so long, or has worked three times as long: time
/// in which a busy computer lets others work does not count.
bool RealWindow::waitFor(const std::function<bool()> &condition, int milliseconds)
{
    const qint64 begin = workDone();
    qint64 last = begin;
    QElapsedTimer still;
    still.start();
    while (!condition()) {
        if (const qint64 now = workDone(); std::exchange(last, now) != now) {
            still.start();
        }
        if (still.elapsed() > milliseconds || last - begin > 3 * qint64(milliseconds) ||
            m_program.state() == QProcess::NotRunning) {
            return false;
        }
        m_program.waitForReadyRead(oneStep);
        readLog();
    }
    return true;
}

qint64 RealWindow::workDone() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_program.processId()));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    // Behind the name in brackets: the 12th and 13th fields are the ticks in user and system mode.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1000 /
           ::sysconf(_SC_CLK_TCK);
}

bool RealWindow::waitUntilShown(int milliseconds)
{
    return m_program.waitForStarted() &&
           waitFor([this] { return m_log.contains(u"tilshi.saves: keeping"); }, milliseconds) &&
           waitFor([this] { return keepsRecovered() && hasFocus(); }, milliseconds);
}

/// Presses Enter in the window of recovered texts; true once there is none. It is made before the
/// article is opened.
bool RealWindow::keepsRecovered()
{
    const QByteArray dialog =
        answerOf({QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--pid"),
                  QString::number(m_program.processId()), QStringLiteral("--name"), recovered});
    if (!dialog.isEmpty() && answerOf({QStringLiteral("getwindowfocus")}) == dialog) {
        press({QStringLiteral("Return")});
    }
    return dialog.isEmpty();
}

bool RealWindow::hasFocus() const
{
    return answerOf({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowpid")}) ==
           QByteArray::number(m_program.processId());
}

QString RealWindow::state() const
{
    const QByteArray focused =
        answerOf({QStringLiteral("getwindowfocus"), QStringLiteral("getwindowpid"),
                  QStringLiteral("getwindowname")});
    return QStringLiteral(
               "process %1, exit code %2, %3 ms of work; the focus is with «%4»; log:\n%5")
        .arg(m_program.state() == QProcess::Running ? QString::number(m_program.processId())
                                                    : QStringLiteral("ended"))
        .arg(m_program.exitCode())
        .arg(workDone())
        .arg(QString::fromUtf8(focused.simplified()), m_log);
}

void RealWindow::press(const QStringList &keys)
{
    QProcess::execute(xdotool, keysToPress + keys);
}

void RealWindow::typeInBackground(const QStringList &keys)
{
    m_background = keys;
    m_typist.start(xdotool, keysToPress + keys);
    m_typist.waitForStarted();
}

bool RealWindow::runsFor(int milliseconds)
{
    return !m_program.waitForFinished(milliseconds);
}

void RealWindow::kill()
{
    m_program.kill(); // SIGKILL
    m_program.waitForFinished();
    stopTyping();
    readLog();
}

int RealWindow::end()
{
    m_program.terminate();
    m_program.waitForFinished();
    stopTyping();
    readLog();
    return m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1;
}

/// A typist killed in the middle of a key leaves it down, and the next press of it unseen.
void RealWindow::stopTyping()
{
    if (m_background.isEmpty()) {
        return;
    }
    m_typist.kill();
    m_typist.waitForFinished();
    m_background.removeDuplicates();
    QProcess::execute(xdotool, QStringList{QStringLiteral("keyup")} + m_background);
    m_background.clear();
}

QList<Acknowledged> RealWindow::acknowledged()
{
    readLog();
    static const QRegularExpression line(
        QStringLiteral("tilshi\\.saves: saved \\S+ version (\\d+) characters (\\d+)\\n"));
    QList<Acknowledged> all;
    for (auto match = line.globalMatch(m_log); match.hasNext();) {
        const auto one = match.next();
        all.append({one.captured(1).toInt(), one.captured(2).toInt()});
    }
    return all;
}

void RealWindow::readLog()
{
    m_log += QString::fromUtf8(m_program.readAll());
}

} // namespace tilshi::test
