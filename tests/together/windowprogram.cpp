#include "together/windowprogram.h"

#include "base/background.h"
#include "spelling/spellingworker.h"
#include "storage/filerecovery.h"
#include "storage/storagethread.h"
#include "support/threads.h"
#include "support/warnings.h"
#include "together/moment.h"
#include "together/windowinput.h"
#include "ui/window/mainwindow.h"
#include "widgets/look/style.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace tilshi::test {
namespace {

constexpr int lookMs = 5;

std::unique_ptr<newsroom::Gateway> openThread(const QString &folder)
{
    return std::make_unique<storage::StorageThread>(
        [folder] { return storage::openLibrary(folder); });
}

QString recoveryFolder()
{
    return qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/tilshi/recovery");
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

WindowProgram::WindowProgram(const QString &library)
    : m_library(library)
    , m_languages(QString())
    , m_environment(environment())
    , m_commands(STDIN_FILENO, QSocketNotifier::Read)
{
    m_languages.use(QStringLiteral("en"));
    connect(&m_commands, &QSocketNotifier::activated, this, &WindowProgram::hear);
    connect(&m_looking, &QTimer::timeout, this, &WindowProgram::look);
    m_looking.setInterval(lookMs);
}

WindowProgram::~WindowProgram() = default;

ui::Environment WindowProgram::environment()
{
    return {
        .clock = m_clock,
        .files = m_files,
        .browser = m_browser,
        .languages = m_languages,
        .preferences = m_preferences,
        .usualLibrary = m_library,
        .openLibrary = openThread,
        .createLibrary = {},
        .createSample = {},
        .looksLikeLibrary = storage::looksLikeLibrary,
        .openRecovery = [] { return std::make_unique<storage::FileRecovery>(recoveryFolder()); },
        .startSpelling =
            [] {
                return std::make_unique<spelling::SpellingWorker>(
                    spelling::installedDictionaries());
            }};
}

void WindowProgram::hear()
{
    constexpr int most = 65'536;
    QByteArray bytes(most, Qt::Uninitialized);
    const auto count = ::read(STDIN_FILENO, bytes.data(), most);
    if (count <= 0) {
        m_commands.setEnabled(false);
        QCoreApplication::exit(0); // nobody tells it anything any more
        return;
    }
    m_heard += bytes.first(count);
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        m_waiting.append(QJsonDocument::fromJson(m_heard.first(end)).object());
        m_heard.remove(0, end + 1);
    }
    obeyNext();
}

void WindowProgram::obeyNext()
{
    while (!m_busy && !m_waiting.isEmpty()) {
        const QJsonObject command = m_waiting.takeFirst();
        if (command.contains(u"await")) {
            m_awaited.append(command);
            m_looking.start();
            continue;
        }
        m_busy = true;
        const QJsonObject answer = obey(command);
        m_busy = false;
        tell(answer, command);
    }
}

QJsonObject WindowProgram::obey(const QJsonObject &command)
{
    if (command.contains(u"enter")) {
        return enter(command);
    }
    if (command.contains(u"leave")) {
        return leave();
    }
    if (!m_doing) {
        giveUp(QStringLiteral("there is no window yet"));
    }
    if (command.contains(u"show")) {
        return show(command[u"show"].toString());
    }
    const Outcome outcome = m_doing->perform(command[u"do"].toString(), command);
    return {{QStringLiteral("whyNot"), outcome.whyNot}, {QStringLiteral("at"), outcome.at}};
}

/// Starts the program for that person, with nothing remembered of another time.
QJsonObject WindowProgram::enter(const QJsonObject &command)
{
    leave();
    m_preferences.change([](ui::Preferences &all) { all = {}; });
    ui::StartOptions options;
    options.library = m_library;
    options.login = command[u"enter"].toString();
    m_shell = std::make_unique<ui::Shell>(m_environment, options);
    m_shell->start();
    if (!soon([this] { return m_shell->window() && m_shell->window()->isVisible(); })) {
        giveUp(QStringLiteral("the window does not come"));
    }
    m_doing = std::make_unique<Performer>(*m_shell->window());
    return {};
}

/// Ends it as when it is told to end.
QJsonObject WindowProgram::leave()
{
    m_awaited.clear();
    m_doing.reset();
    if (m_shell) {
        m_shell->leaveAtOnce();
        m_shell.reset();
    }
    return {};
}

QJsonObject WindowProgram::show(const QString &part)
{
    const Shown shown(*m_shell->window());
    return {{QStringLiteral("shown"), part == u"screen" ? shown.screen() : shown.part(part)}};
}

void WindowProgram::look()
{
    for (const QJsonObject &awaited : QList(m_awaited)) {
        if (m_shell && isThere(awaited)) {
            m_awaited.removeOne(awaited);
            tell({{QStringLiteral("at"), momentNow()}}, awaited);
        }
    }
    if (m_awaited.isEmpty()) {
        m_looking.stop();
    }
}

bool WindowProgram::isThere(const QJsonObject &awaited) const
{
    const QByteArray shown = compact(Shown(*m_shell->window()).part(awaited[u"await"].toString()));
    const bool has = awaited.contains(u"has");
    return shown.contains(awaited[has ? u"has" : u"lacks"].toString().toUtf8()) == has;
}

void WindowProgram::tell(QJsonObject answer, const QJsonObject &command)
{
    answer.insert(QStringLiteral("number"), command[u"number"]);
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace tilshi::test

namespace {

int runWindow(int argc, char **argv)
{
    using namespace tilshi::test;
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("tilshi"));
    QApplication::setApplicationName(QStringLiteral("tilshi"));
    QApplication::setQuitOnLastWindowClosed(false); // another may enter
    watchWarnings();
    QDir::setSearchPaths(QStringLiteral("icons"),
                         {QStringLiteral(TILSHI_SOURCE_DIR "/resources/icons")});
    QApplication::setStyle(new tilshi::widgets::Style);
    {
        WindowProgram program(QApplication::arguments().at(1));
        QApplication::exec();
    }
    tilshi::backgroundThreads().waitForDone();
    return unexpectedWarnings() > 0 ? 1 : 0;
}

} // namespace

// LIBRARY
int main(int argc, char **argv)
{
    const int code = runWindow(argc, argv);
    tilshi::test::letThreadsEnd();
    return code;
}
