#include "monkey/sandbox.h"

#include "base/background.h"
#include "main/installation.h"
#include "main/samplelibrary.h"
#include "newsroom/defaults.h"
#include "spelling/spellingworker.h"
#include "storage/filerecovery.h"
#include "widgets/look/style.h"
#include "widgets/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

namespace tilshi::test {

using namespace newsroom;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What is there to be opened: texts, pictures, and what is neither.
void fill(const QDir &folder)
{
    const QString text =
        QStringLiteral("Әкім жиын өткізді\n\nАлматы, 2 наурыз. Қала әкімі жиын откізді.\n\n")
            .repeated(40);
    write(folder.filePath(QStringLiteral("мақала.txt")), text.toUtf8());
    write(folder.filePath(QStringLiteral("page.html")),
          "<h1>Жаңалық</h1><p>Бір <b>екі</b></p><table><tr><td>1<td>2</table><ul><li>үш</ul>");
    write(folder.filePath(QStringLiteral("notes.md")), "# Тақырып\n\n* бір\n* екі\n\n> дәйексөз\n");
    write(folder.filePath(QStringLiteral("broken.docx")), "PK\x03\x04 no archive");
    write(folder.filePath(QStringLiteral("broken.png")), "\x89PNG\r\n\x1a\n");
    write(folder.filePath(QStringLiteral("empty.txt")), {});
    QImage(640, 480, QImage::Format_RGB32).save(folder.filePath(QStringLiteral("сурет.png")));
    folder.mkdir(QStringLiteral("бос"));
}

std::unique_ptr<Gateway> openThread(const QString &folder)
{
    return std::make_unique<storage::StorageThread>(
        [folder] { return storage::openLibrary(folder); });
}

QList<Person> peopleIn(const QString &folder)
{
    const auto opened = storage::openLibrary(folder);
    REQUIRE(opened);
    QList<Person> people = opened->library->people().all().value();
    people.removeIf([](const Person &person) { return !person.active; });
    return people;
}

} // namespace

int thrown(Dice &dice, int below)
{
    return int(dice() % std::uint_fast32_t(std::max(1, below)));
}

RandomFileChooser::RandomFileChooser(const QString &folder, Dice &dice)
    : m_folder(folder)
    , m_dice(dice)
{
    QDir().mkpath(folder);
    fill(QDir(folder));
}

void RandomFileChooser::openFiles(QWidget *parent, const QString &title, const QString &filter,
                                  Answers answer)
{
    openFile(parent, title, filter, [answer](const QString &path) { answer({path}); });
}

void RandomFileChooser::openFile(QWidget *parent, const QString &, const QString &, Answer answer)
{
    QStringList paths;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        paths.append(folder.filePath(name));
    }
    paths.append(folder.filePath(QStringLiteral("жоқ.txt")));
    answerWith(parent, paths, answer);
}

void RandomFileChooser::saveFile(QWidget *parent, const QString &, const QString &proposal,
                                 const QString &, Answer answer)
{
    const QDir folder(m_folder);
    answerWith(parent,
               {folder.filePath(u"шыққан-" + proposal), folder.filePath(u"бос/" + proposal),
                folder.filePath(u"жоқ/" + proposal), folder.filePath(QStringLiteral("бос"))},
               answer);
}

void RandomFileChooser::openFolder(QWidget *parent, const QString &, Answer answer)
{
    const QDir folder(m_folder);
    answerWith(parent,
               {folder.filePath(QStringLiteral("бос")), folder.filePath(QStringLiteral("жаңа")),
                folder.filePath(QStringLiteral("empty.txt")),
                folder.filePath(QStringLiteral(".."))},
               answer);
}

void RandomFileChooser::answerWith(QWidget *parent, const QStringList &paths, const Answer &answer)
{
    const QString path = QDir::cleanPath(oneOf(m_dice, paths));
    switch (thrown(m_dice, 5)) {
    case 0:
        return; // given up
    case 1:
        answer(path);
        return;
    default:
        QTimer::singleShot(thrown(m_dice, 80), parent, [path, answer] { answer(path); });
    }
}

Sandbox::Sandbox(const QString &folder, Dice &dice)
    : clock(QDateTime::currentDateTimeUtc())
    , files(folder + u"/files", dice)
    , m_folder(folder)
    , m_library(folder + u"/library")
    , m_dice(dice)
    , m_languages(shareFolder() + u"/translations")
    , m_environment(environment())
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder + u"/config");
    QDir::setSearchPaths(QStringLiteral("icons"), {shareFolder() + u"/icons"});
    QApplication::setStyle(new widgets::Style);
    choose();
}

Sandbox::~Sandbox() = default;

void Sandbox::choose()
{
    const Person person = oneOf(m_dice, peopleIn(m_library));
    const QString language = oneOf(m_dice, widgets::Languages::codes());
    const auto theme =
        oneOf(m_dice, QList<widgets::Theme>{widgets::Theme::Light, widgets::Theme::Dark,
                                            widgets::Theme::Sepia, widgets::Theme::System});
    m_login = person.login;
    m_languages.use(language);
    m_preferences.set(&ui::Preferences::theme, theme);
    widgets::applyTheme(theme);
    m_description =
        QStringList{person.login, keyOf(person.role), language, keyOf(theme)}.join(u' ');
}

void Sandbox::start()
{
    ui::StartOptions options;
    options.library = std::exchange(m_login, {}).isEmpty() ? QString() : m_library;
    if (!options.library.isEmpty()) {
        options.login = m_description.section(u' ', 0, 0);
    }
    m_shell = std::make_unique<ui::Shell>(m_environment, options);
    m_shell->start();
}

void Sandbox::crash()
{
    m_shell.reset();
    tilshi::backgroundThreads().waitForDone(); // as the program does at its end
}

QStringList Sandbox::libraries() const
{
    QStringList folders;
    QDirIterator found(m_folder, {storage::libraryFileName()}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (found.hasNext()) {
        folders.append(QFileInfo(found.next()).absolutePath());
    }
    return folders;
}

void Sandbox::holdPaths() const
{
    const QList<QWidget *> all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        auto *field = qobject_cast<QLineEdit *>(widget);
        const bool isPath = field && (field->objectName() == u"siteFolder" ||
                                      field->objectName() == u"createFolder");
        if (isPath && field->text().startsWith(u'/') &&
            !QDir::cleanPath(field->text()).startsWith(m_folder + u'/')) {
            field->setText(m_folder + u"/files/" + QDir(field->text()).dirName());
        }
    }
}

ui::Environment Sandbox::environment()
{
    return {.clock = clock,
            .files = files,
            .browser = browser,
            .languages = m_languages,
            .preferences = m_preferences,
            .usualLibrary = m_library,
            .openLibrary = openThread,
            .createLibrary =
                [](const QString &folder, const Settings &settings, const Person &owner,
                   const QList<Section> &sections) {
                    const auto made = storage::createLibrary(folder, settings, owner);
                    return made ? addDefaults(*made->library, sections) : fail(made.error());
                },
            .createSample =
                [this](const QString &folder) { return createSampleLibrary(folder, clock); },
            .looksLikeLibrary = storage::looksLikeLibrary,
            .openRecovery = [this] { return std::make_unique<storage::FileRecovery>(recovery()); },
            .startSpelling =
                [] {
                    return std::make_unique<spelling::SpellingWorker>(
                        spelling::installedDictionaries());
                }};
}

} // namespace tilshi::test
