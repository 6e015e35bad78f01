#include "base/clock.h"
#include "cli/commandline.h"
#include "main/installation.h"
#include "main/samplelibrary.h"
#include "main/standardstreams.h"
#include "storage/library.h"

#include <QCoreApplication>
#include <QDir>

using namespace tilshi;

namespace {

cli::Surroundings::OneLibrary inUse(Result<storage::OpenedLibrary> opened)
{
    if (!opened) {
        return fail(opened.error());
    }
    return cli::LibraryInUse{std::move(opened->library), std::move(opened->atLeisure)};
}

cli::Surroundings surroundings(const Clock &clock, StandardStreams &streams)
{
    const ComputerUser user = computerUser();
    return {
        .clock = clock,
        .currentFolder = QDir::currentPath(),
        .usualLibrary = usualLibraryFolder(),
        .userLogin = user.login,
        .userName = user.name,
        .dictionaries = spelling::installedDictionaries(),
        .looksLikeLibrary = storage::looksLikeLibrary,
        .openLibrary = [](const QString &folder) { return inUse(storage::openLibrary(folder)); },
        .createLibrary =
            [](const QString &folder, const newsroom::Settings &settings,
               const newsroom::Person &owner) {
                return inUse(storage::createLibrary(folder, settings, owner));
            },
        .createSampleLibrary =
            [&clock](const QString &folder) { return createSampleLibrary(folder, clock); },
        .readInput = [&streams] { return streams.readInput(); },
        .readLine = [&streams] { return streams.readLine(); },
        .out = [&streams](const QString &text) { streams.write(text); },
        .flush = [&streams] { streams.flush(); },
        .err = [&streams](const QString &line) { streams.writeError(line); }};
}

} // namespace

int main(int argc, char **argv)
{
    StandardStreams streams;
    const QString language = languageOfEnvironment(QStringLiteral("en"));
    useUtf8Locale();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tilshi-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TILSHI_VERSION));
    installTranslation(language);

    const SystemClock clock;
    const int code = cli::run(QCoreApplication::arguments().mid(1), surroundings(clock, streams));
    return streams.finish(code);
}
