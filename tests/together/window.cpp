#include "together/window.h"

#include "support/printing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace tilshi::test {
namespace {

constexpr int patienceMs = 60'000;
constexpr int oneStepMs = 20;

} // namespace

Window::Window(const QString &library, const QString &home)
    : m_home(home)
{
    QDir().mkpath(home);
    QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + u"/config");
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + u"/data");
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(TILSHI_WINDOW_PROGRAM), {library});
    REQUIRE(m_program.waitForStarted(patienceMs));
}

Window::~Window()
{
    m_program.closeWriteChannel();
    if (!m_program.waitForFinished(patienceMs)) {
        m_program.kill();
        m_program.waitForFinished();
    }
    INFO(m_name.toStdString());
    CHECK(m_program.exitStatus() == QProcess::NormalExit);
    CHECK(m_program.exitCode() == 0);
}

void Window::enter(const QString &login)
{
    m_name = login;
    answer(tell({{QStringLiteral("enter"), login}}));
}

QJsonObject Window::perform(const QString &what, QJsonObject with)
{
    with.insert(QStringLiteral("do"), what);
    return answer(tell(with));
}

QJsonValue Window::show(const QString &part)
{
    return answer(tell({{QStringLiteral("show"), part}}))[u"shown"];
}

int Window::tell(QJsonObject command)
{
    command.insert(QStringLiteral("number"), ++m_number);
    m_told = QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n';
    m_program.write(m_told);
    m_program.waitForBytesWritten(patienceMs);
    return m_number;
}

QJsonObject Window::answerOf(int number)
{
    read();
    return m_answers.take(number);
}

QJsonObject Window::answer(int number)
{
    const QJsonObject answer = answerWithin(number, patienceMs);
    INFO(m_name.toStdString() << " does not answer " << m_told.toStdString());
    REQUIRE(!answer.isEmpty());
    return answer;
}

QJsonObject Window::answerWithin(int number, int milliseconds)
{
    QElapsedTimer waiting;
    waiting.start();
    QJsonObject answer = answerOf(number);
    while (answer.isEmpty() && waiting.elapsed() < milliseconds &&
           m_program.state() == QProcess::Running) {
        m_program.waitForReadyRead(oneStepMs);
        answer = answerOf(number);
    }
    return answer;
}

void Window::read()
{
    m_program.waitForReadyRead(0);
    m_heard += m_program.readAllStandardOutput();
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(m_heard.first(end)).object();
        m_answers.insert(answer[u"number"].toInt(), answer);
        m_heard.remove(0, end + 1);
    }
}

qint64 Window::keptWaiting() const
{
    return test::keptWaiting(m_program.processId());
}

qint64 keptWaiting(qint64 process)
{
    constexpr qint64 perMs = 1'000'000;
    const QDir threads(QStringLiteral("/proc/%1/task").arg(process));
    qint64 sum = 0;
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(threads.filePath(thread) + QStringLiteral("/schedstat"));
        if (file.open(QIODevice::ReadOnly)) {
            sum += file.readAll().split(' ').value(1).toLongLong();
        }
    }
    return sum / perMs;
}

} // namespace tilshi::test
