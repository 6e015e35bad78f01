#include "together/sharedlibrary.h"

#include "base/clock.h"
#include "newsroom/desk.h"
#include "storage/library.h"
#include "support/printing.h"

#include <QFile>

namespace tilshi::test {

using namespace newsroom;

namespace {

constexpr int patienceMs = 60'000;
constexpr int paragraphs = 60; // more than a page shows

Person person(const char *login, const QString &name, Role role)
{
    return {PersonId::create(), QString::fromLatin1(login), name, role, true};
}

Content content(const QString &headline)
{
    Content content;
    content.headline = headline;
    content.lead = QStringLiteral("Түркістанда үлкен кітапхана есігін ашты.");
    for (int i = 0; i < paragraphs; ++i) {
        content.body.blocks.append(text::Paragraph{text::plainRuns(
            QStringLiteral("Кітапханада мың оқырман орны бар, кітап саны %1 мыңға жетті.")
                .arg(i + 1))});
    }
    return content;
}

} // namespace

SharedLibrary::SharedLibrary(int drafts)
{
    const SystemClock clock;
    Settings settings;
    settings.name = QStringLiteral("Сынақ редакциясы");
    settings.baseUrl = QStringLiteral("https://synaq.example");
    const Person aigul = person("aigul", QStringLiteral("Айгүл Серікқызы"), Role::Journalist);
    const Person saule = person("saule", QStringLiteral("Сәуле Қасымова"), Role::Chief);
    const auto made = storage::createLibrary(folder(), settings, saule);
    REQUIRE(made);
    Library &library = *made->library;
    const Section culture{SectionId::create(), QStringLiteral("Мәдениет"),
                          QStringLiteral("madeniet"), 0, false};
    const Section society{SectionId::create(), QStringLiteral("Қоғам"), QStringLiteral("qogam"), 1,
                          false};
    REQUIRE(library.people().save(aigul));
    REQUIRE(library.people().save(person("nurlan", QStringLiteral("Нұрлан Әбенов"), Role::Editor)));
    REQUIRE(library.sections().save(culture));
    REQUIRE(library.sections().save(society));
    for (int i = 0; i < drafts; ++i) {
        NewArticle fresh;
        fresh.content = content(headlineOf(i));
        fresh.metadata.section = culture.id;
        fresh.metadata.authors = {aigul.name};
        const auto article = Desk(library, clock).create(fresh, aigul.id);
        REQUIRE(article);
        m_articles.append(article->id.toString());
    }
}

QString SharedLibrary::headlineOf(int draft)
{
    return QStringLiteral("%1-кітапхана ашылды").arg(draft + 1);
}

void SharedLibrary::start(QProcess &process, const QString &login,
                          const QStringList &arguments) const
{
    process.setWorkingDirectory(m_place.path());
    process.start(QStringLiteral(TILSHI_CLI), QStringList{QStringLiteral("--library"), folder(),
                                                          QStringLiteral("--as"), login} +
                                                  arguments);
    REQUIRE(process.waitForStarted(patienceMs));
    process.closeWriteChannel();
}

QString SharedLibrary::done(const QString &login, const QStringList &arguments)
{
    QProcess process;
    start(process, login, arguments);
    REQUIRE(process.waitForFinished(patienceMs));
    INFO(arguments.join(u' ').toStdString()
         << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString SharedLibrary::file(const QString &headline, const QString &text) const
{
    QFile file(path(headline + QStringLiteral(".txt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((headline + QStringLiteral("\n\n") + text + u'\n').toUtf8());
    return file.fileName();
}

} // namespace tilshi::test
