#include "base/clock.h"
#include "cli/commandline.h"
#include "main/endsignals.h"
#include "main/installation.h"
#include "main/samplelibrary.h"
#include "main/standardstreams.h"
#include "storage/library.h"

#include <QCoreApplication>
#include <QDir>

#include <atomic>
#include <chrono>
#include <poll.h>
#include <thread>
#include <unistd.h>

using namespace tilshi;

namespace {

constexpr int ended = 128; ///< plus the signal, as shells have it
constexpr std::chrono::seconds patience(5);

std::atomic<bool> hasLibrary = false;

/// Whoever is told to end comes to its end where a library is open, so that it is closed as it
/// should be, but has not for ever.
void endWhenTold(int descriptor)
{
    pollfd told{descriptor, POLLIN, 0};
    while (::poll(&told, 1, -1) <= 0) {
    }
    if (hasLibrary) {
        std::this_thread::sleep_for(patience); // what is waited for ends this thread too
    }
    ::_exit(ended + EndSignals::received());
}

cli::Environment::OneLibrary inUse(Result<storage::OpenedLibrary> opened)
{
    if (!opened) {
        return fail(opened.error());
    }
    hasLibrary = true;
    return cli::LibraryInUse{std::move(opened->library), std::move(opened->idleWork)};
}

/// What only reads works on a full disk too.
cli::Environment::OneLibrary openLibrary(const QString &folder)
{
    auto opened = storage::openLibrary(folder);
    if (!opened && opened.error().code == ErrorCode::DiskFull) {
        auto toRead = storage::openLibrary(folder, storage::Access::ReadOnly);
        return inUse(toRead ? std::move(toRead) : std::move(opened));
    }
    return inUse(std::move(opened));
}

/// As https://no-color.org has it.
bool showsColours()
{
    return ::isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR") &&
           qgetenv("TERM") != "dumb";
}

cli::Environment environment(const Clock &clock, StandardStreams &streams)
{
    const ComputerUser user = computerUser();
    return {.clock = clock,
            .currentFolder = QDir::currentPath(),
            .usualLibrary = usualLibraryFolder(),
            .userLogin = user.login,
            .userName = user.name,
            .dictionaries = spelling::installedDictionaries(),
            .looksLikeLibrary = storage::looksLikeLibrary,
            .openLibrary = openLibrary,
            .createLibrary =
                [](const QString &folder, const newsroom::Settings &settings,
                   const newsroom::Person &owner) {
                    return inUse(storage::createLibrary(folder, settings, owner));
                },
            .createSampleLibrary =
                [&clock](const QString &folder) { return createSampleLibrary(folder, clock); },
            .coloured = showsColours(),
            .readInput = [&streams] { return streams.readInput(); },
            .readLine = [&streams] { return streams.readLine(); },
            .out = [&streams](const QString &text) { streams.write(text); },
            .flush = [&streams] { streams.flush(); },
            .err = [&streams](const QString &line) { streams.writeError(line); }};
}

} // namespace

int main(int argc, char **argv)
{
    const EndSignals endSignals;
    std::thread(endWhenTold, endSignals.descriptor()).detach();
    StandardStreams streams;
    const QString language = languageOfEnvironment(QStringLiteral("en"));
    useUtf8Locale();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tilshi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TILSHI_VERSION));
    installTranslation(language);

    const SystemClock clock;
    const int code = cli::run(QCoreApplication::arguments().mid(1), environment(clock, streams));
    const int finished = streams.finish(code);
    return EndSignals::received() != 0 ? ended + EndSignals::received() : finished;
}
