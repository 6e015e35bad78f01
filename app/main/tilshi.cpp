#include "base/clock.h"
#include "help/help.h"
#include "main/endsignals.h"
#include "main/filehandover.h"
#include "main/installation.h"
#include "main/samplelibrary.h"
#include "newsroom/defaults.h"
#include "session/timer/publishingtimer.h"
#include "spelling/spellingworker.h"
#include "storage/filerecovery.h"
#include "storage/library.h"
#include "storage/storagethread.h"
#include "ui/commands/windowactions.h"
#include "ui/preferences/preferencestore.h"
#include "ui/window/shell.h"
#include "widgets/desktop/browser.h"
#include "widgets/desktop/systemfilechooser.h"
#include "widgets/languages.h"
#include "widgets/look/icons.h"
#include "widgets/look/interfacefont.h"
#include "widgets/look/style.h"
#include "widgets/look/theme.h"
#include "widgets/look/themefollower.h"
#include "widgets/steadycaret.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace tilshi;

namespace {

constexpr int failed = 1;
constexpr int ended = 128; ///< plus the signal, as shells have it
constexpr int wrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Whether the program is only asked about itself, for which it needs no display.
bool asksAboutProgram(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1String word(argument);
        return word == QLatin1String("--help") || word == QLatin1String("-h") ||
               word == QLatin1String("--version") || word == QLatin1String("-v");
    });
}

QString translationsFolder()
{
    return shareFolder() + QStringLiteral("/translations");
}

int tellAboutProgram(int argc, char **argv, const QString &language)
{
    QCoreApplication app(argc, argv);
    widgets::Languages languages(translationsFolder());
    languages.use(widgets::Languages::firstOf(
        {ui::PreferenceStore().now().language, language, QStringLiteral("en")}));
    const Result<ui::StartOptions> options = ui::readStartOptions(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error().subject + u'\n');
        return wrongUsage;
    }
    print(stdout,
          options->wantsHelp ? ui::startHelp() : QStringLiteral("tilshi " TILSHI_VERSION "\n"));
    return 0;
}

std::unique_ptr<newsroom::Gateway> openThread(const QString &folder)
{
    return std::make_unique<storage::StorageThread>(
        [folder] { return storage::openLibrary(folder); });
}

Result<void> createLibrary(const QString &folder, const newsroom::Settings &settings,
                           const newsroom::Person &owner, const QList<newsroom::Section> &sections)
{
    const Result<storage::OpenedLibrary> made = storage::createLibrary(folder, settings, owner);
    return made ? newsroom::addDefaults(*made->library, sections) : fail(made.error());
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/tilshi/recovery");
}

ui::Environment environment(const SystemClock &clock, widgets::FileChooser &files,
                            widgets::Browser &browser, widgets::Languages &languages,
                            ui::PreferenceStore &preferences, help::Help &help,
                            session::PublishingTimer &timer)
{
    return {
        .clock = clock,
        .files = files,
        .browser = browser,
        .languages = languages,
        .preferences = preferences,
        .usualLibrary = usualLibraryFolder(),
        .openLibrary = openThread,
        .createLibrary = createLibrary,
        .createSample = // may go on while the program ends: it has a clock of its own
        [clock](const QString &folder) { return createSampleLibrary(folder, clock); },
        .looksLikeLibrary = storage::looksLikeLibrary,
        .openRecovery = [] { return std::make_unique<storage::FileRecovery>(recoveryFolder()); },
        .startSpelling =
            [] {
                return std::make_unique<spelling::SpellingWorker>(
                    spelling::installedDictionaries());
            },
        .help = &help,
        .timer = &timer};
}

/// Adds the fonts that we bring along where the system has none of that family: reading them takes
/// a tenth of the time to start.
void addFonts()
{
    const QDir folder(shareFolder() + QStringLiteral("/fonts"));
    const QStringList installed =
        QFontDatabase::families(); // hasFamily() asks fontconfig each time
    const std::pair<const char *, const char *> fonts[] = {
        {"Inter", "Inter-*"}, {"PT Serif", "PTF*"}, {"Noto Naskh Arabic", "NotoNaskhArabic-*.ttf"}};
    for (const auto &[family, files] : fonts) {
        if (!installed.contains(QLatin1String(family))) {
            for (const QString &file : folder.entryList({QLatin1String(files)}, QDir::Files)) {
                QFontDatabase::addApplicationFont(folder.filePath(file));
            }
        }
    }
}

QFont desktopFont()
{
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

/// The look: our style and palette, our icons, our fonts.
void dress(const ui::Preferences &preferences)
{
    QDir::setSearchPaths(QStringLiteral("icons"), {shareFolder() + QStringLiteral("/icons")});
    QDir::setSearchPaths(QStringLiteral("help"), {shareFolder() + QStringLiteral("/help")});
    addFonts();
    QApplication::setFont(widgets::interfaceFont(desktopFont()));
    QApplication::setWindowIcon(widgets::programIcon());
    QApplication::setStyle(new widgets::Style);
    widgets::applyTheme(preferences.theme);
    widgets::applyCaret(preferences.caretBlinks);
}

/// Whether a window that is open already has taken the files that this start was given.
bool givenToOpenWindow(const ui::StartOptions &options, const ui::PreferenceStore &preferences)
{
    const bool filesAlone = options.login.isEmpty() && !options.article && !options.files.isEmpty();
    return filesAlone &&
           handOver(options.library.isEmpty() ? preferences.now().lastLibrary : options.library,
                    options.files);
}

int runWindow(const ui::StartOptions &options, widgets::Languages &languages,
              ui::PreferenceStore &preferences)
{
    dress(preferences.now());
    const widgets::ThemeFollower following([&preferences] { return preferences.now().theme; },
                                           &widgets::systemIsDark, &desktopFont);
    const SystemClock clock;
    widgets::SystemFileChooser files;
    widgets::SystemBrowser browser;
    help::Help help(ui::shownProgram([&preferences] { return preferences.now().keys; }));
    session::PublishingTimer timer(QCoreApplication::applicationDirPath() + u"/tilshi-cli");
    const ui::Environment around =
        environment(clock, files, browser, languages, preferences, help, timer);
    ui::Shell shell(around, options);
    QObject::connect(&shell, &ui::Shell::refused, qApp, [](const QString &sentence) {
        print(stderr, sentence + u'\n');
        QCoreApplication::exit(failed);
    });
    FileHandover handover;
    QObject::connect(&shell, &ui::Shell::entered, &handover, &FileHandover::listen);
    QObject::connect(&handover, &FileHandover::received, &shell, &ui::Shell::takeFiles);
    // Not quit(), which a window may refuse: destroyed in order, the library is closed and whole.
    const EndSignals endSignals;
    QSocketNotifier told(endSignals.descriptor(), QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, &shell, [&shell, &told] {
        constexpr int mostMs = 500;
        told.setEnabled(false);
        QCoreApplication::processEvents(QEventLoop::AllEvents, mostMs); // keys pressed before it
        shell.leaveAtOnce();
        QCoreApplication::exit(ended + EndSignals::received());
    });
    shell.start();
    return QApplication::exec();
}

/// Where the desktop has no bus, libdbus would start one, and wait for ever for the answer of a
/// launcher that comes to nothing, as when the program before was killed: no window would be shown.
void startNoBus()
{
    const char *address = "DBUS_SESSION_BUS_ADDRESS";
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet(address) &&
        (folder.isEmpty() || !QFileInfo::exists(folder + u"/bus"))) {
        qputenv(address, "disabled:");
    }
}

} // namespace

int main(int argc, char **argv)
{
    startNoBus();
    const QString language = languageOfEnvironment({});
    useUtf8Locale();
    QCoreApplication::setOrganizationName(QStringLiteral("tilshi"));
    QCoreApplication::setApplicationName(QStringLiteral("tilshi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TILSHI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("kz.tilshi.Tilshi"));
    if (asksAboutProgram(argc, argv)) {
        return tellAboutProgram(argc, argv, language);
    }
    QApplication app(argc, argv);
    widgets::Languages languages(translationsFolder());
    ui::PreferenceStore preferences;
    languages.use(widgets::Languages::firstOf({preferences.now().language, language}));
    const Result<ui::StartOptions> options = ui::readStartOptions(QCoreApplication::arguments());
    if (!options) {
        print(stderr, options.error().subject + u'\n');
        return wrongUsage;
    }
    return givenToOpenWindow(*options, preferences) ? 0
                                                    : runWindow(*options, languages, preferences);
}
