#include "window/house.h"

#include "newsroom/defaults.h"
#include "support/printing.h"

#include <QCryptographicHash>
#include <QDirIterator>

namespace tilshi::test {

using namespace newsroom;

namespace {

Person journalist()
{
    return {PersonId::create(), QStringLiteral("aigul"), QStringLiteral("Айгүл Серікқызы"),
            Role::Chief, true};
}

ArticleId makeLibrary(const QString &folder, const Clock &clock)
{
    Settings settings;
    settings.name = QStringLiteral("Сынақ редакциясы");
    const Person person = journalist();
    const auto made = storage::createLibrary(folder, settings, person);
    REQUIRE(made);
    REQUIRE(addDefaults(*made->library, sectionsNamed({QStringLiteral("Сынақ")})));
    NewArticle fresh;
    fresh.content.headline = QStringLiteral("Ескі тақырып");
    fresh.content.body.blocks = {
        text::Paragraph{text::plainRuns(QStringLiteral("Кітапхана ашылды. ").repeated(300))}};
    const auto article = Desk(*made->library, clock).create(fresh, person.id);
    REQUIRE(article);
    return article->id;
}

std::unique_ptr<Gateway> openThread(const QString &folder)
{
    return std::make_unique<storage::StorageThread>(
        [folder] { return storage::openLibrary(folder); });
}

} // namespace

House::House(const QString &folder, const QString &recovery)
    : m_folder(folder)
    , m_recoveryFolder(recovery.isEmpty() ? m_place.filePath(QStringLiteral("recovery")) : recovery)
    , m_article(makeLibrary(folder, m_clock))
    , m_languages(QString())
    , m_preferences(std::in_place)
    , m_environment(environment())
{
    m_preferences->change([](ui::Preferences &all) { all = {}; });
    moveTo(folder);
}

House::~House()
{
    crash();
}

ui::Environment House::environment()
{
    return {.clock = m_clock,
            .files = m_files,
            .browser = m_browser,
            .languages = m_languages,
            .preferences = *m_preferences,
            .usualLibrary = m_place.filePath(QStringLiteral("usual")),
            .openLibrary = openThread,
            .createLibrary = {},
            .createSample = {},
            .looksLikeLibrary = storage::looksLikeLibrary,
            .openRecovery =
                [this] { return std::make_unique<storage::FileRecovery>(m_recoveryFolder); },
            .startSpelling = {}};
}

void House::start(const QStringList &files)
{
    ui::StartOptions options;
    options.files = files;
    options.login = journalist().login;
    m_shell = std::make_unique<ui::Shell>(m_environment, options);
    m_shell->start();
}

void House::startUnnamed()
{
    m_shell = std::make_unique<ui::Shell>(m_environment, ui::StartOptions());
    m_shell->start();
}

Hands House::startTyping()
{
    start();
    await([this] { return window() && window()->isVisible(); }, QStringLiteral("the main window"));
    window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window()));
    const Hands hands(window());
    hands.clickRow(QStringLiteral("navigation"), QStringLiteral("Drafts")); // not the queue
    hands.clickRow(QStringLiteral("articles"), QStringLiteral("Ескі тақырып"));
    hands.readsSoon(QStringLiteral("headline"), QStringLiteral("Ескі тақырып"));
    hands.click(QStringLiteral("headline"));
    hands.key(Qt::Key_End, Qt::ControlModifier);
    return hands;
}

void House::close()
{
    window()->close();
    await([this] { return !window()->isVisible(); }, QStringLiteral("the window closes"));
    end();
}

void House::crash()
{
    end();
}

void House::end()
{
    m_shell.reset();
    m_preferences.emplace();
}

QString House::file() const
{
    return m_folder + u'/' + storage::libraryFileName();
}

void House::moveTo(const QString &folder)
{
    m_folder = folder;
    m_preferences->set(&ui::Preferences::lastLibrary, folder);
}

QMap<QString, QByteArray> House::files() const
{
    QMap<QString, QByteArray> all;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QLatin1String("-shm"))) {
            continue;
        }
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.insert(file.fileName(),
                   QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    }
    return all;
}

QString House::headlineInLibrary() const
{
    const auto opened = storage::openLibrary(m_folder);
    REQUIRE(opened);
    return Desk(*opened->library, m_clock).open(m_article)->content.headline;
}

QStringList House::unsaved() const
{
    QStringList headlines;
    const auto entries = storage::FileRecovery(m_recoveryFolder).entries();
    for (const RecoveryEntry &entry : entries.value()) {
        headlines.append(entry.content.headline);
    }
    return headlines;
}

QString clearMessage(const Hands &hands, int sentences)
{
    const QString message = hands.read(QStringLiteral("message"));
    INFO(message.toStdString());
    for (const char *word : {"SQL", "sqlite", "library.tilshi", "errno", "No space", "I/O", "%1"}) {
        INFO(word);
        CHECK_FALSE(message.contains(QLatin1String(word), Qt::CaseInsensitive));
    }
    CHECK(message.endsWith(u'.'));
    CHECK(message.count(QStringLiteral(". ")) >= sentences - 1);
    return message;
}

} // namespace tilshi::test
