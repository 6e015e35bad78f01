#include "storage/tampering/newsroom.h"

#include "storage/raw.h"

#include <QFile>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace tilshi::test {

using namespace newsroom;
using namespace storage;

namespace {

int collect(void *lines, int, char **values, char **)
{
    static_cast<QList<QByteArray> *>(lines)->append(values[0]);
    return 0;
}

} // namespace

const Person &journalist()
{
    static const Person someone =
        person(QStringLiteral("marat"), QStringLiteral("Марат Ахмет"), Role::Journalist);
    return someone;
}

const Section &section()
{
    static const Section one{SectionId::create(), QStringLiteral("Қоғам"), QStringLiteral("qogam"),
                             0, false};
    return one;
}

Newsroom::Newsroom()
    : m_fixture(backends().front())
    , m_clock(moment())
    , m_desk(m_fixture.library(), m_clock)
{
    Library &library = m_fixture.library();
    REQUIRE(library.people().save(journalist()));
    REQUIRE(library.sections().save(section()));
    for (const QByteArray &headline : {draftOne, submitted, returned, approved, scheduled,
                                       published, revised, withdrawn, trashed}) {
        begin(headline);
    }
    act(Action::Claim, submitted, chief());
    act(Action::Return, returned, chief());
    for (const QByteArray &headline : {approved, scheduled, published, revised, withdrawn}) {
        act(Action::Approve, headline, chief());
    }
    act(Action::Schedule, scheduled, chief());
    for (const QByteArray &headline : {published, revised, withdrawn}) {
        publish(headline);
    }
    act(Action::Revise, revised, journalist());
    act(Action::Withdraw, withdrawn, chief());
    act(Action::Trash, trashed, journalist());
    REQUIRE(library.comments().save({CommentId::create(), m_ids.value(submitted), chief().id,
                                     moment(), QStringLiteral("Дереккөзі қайда?"), true}));
    REQUIRE(library.versionLabels().save(
        {m_ids.value(submitted), 1, QStringLiteral("Бірінші"), chief().id, moment()}));
    REQUIRE(library.verify()->problems == QStringList());
    m_fixture.close();
}

void Newsroom::begin(const QByteArray &headline)
{
    NewArticle fresh;
    fresh.content = content(QString::fromLatin1(headline),
                            QStringLiteral("мәтін ") + QString::fromLatin1(headline));
    fresh.metadata.section = section().id;
    fresh.metadata.authors = {QStringLiteral("Марат Ахмет")};
    const auto made = m_desk.create(fresh, journalist().id);
    REQUIRE(made);
    m_ids.insert(headline, made->id);
    if (headline != draftOne && headline != trashed) {
        act(Action::Submit, headline, journalist());
    }
}

void Newsroom::act(Action action, const QByteArray &headline, const Person &actor)
{
    m_clock.advance(60);
    const Act act{.action = action,
                  .article = m_ids.value(headline),
                  .actor = actor.id,
                  .reason = QStringLiteral("себебі"),
                  .at = *toWall(moment(86400), "Asia/Almaty"),
                  .kind = RevisionKind::Update,
                  .publicNote = QStringLiteral("не өзгерді")};
    const auto done = m_desk.act(act);
    INFO(qPrintable(done ? QString() : done.error().subject));
    REQUIRE(done);
}

void Newsroom::publish(const QByteArray &headline)
{
    m_clock.advance(60);
    const auto job =
        m_desk.beginPublishing(m_ids.value(headline), chief().id, QStringLiteral("press"));
    REQUIRE(job);
    REQUIRE(m_desk.finishPublishing(*job, chief().id, QStringLiteral("press")));
}

Copy::Copy(const QString &file, const QByteArray &sql)
{
    REQUIRE(QFile::copy(file, m_folder.filePath(libraryFileName())));
    tamper(m_folder.filePath(libraryFileName()), sql);
    auto opened = openLibrary(m_folder.path());
    if (opened) {
        m_opened = *std::move(opened);
    }
}

QList<QByteArray> lines(const QString &file, const QByteArray &sql)
{
    sqlite3 *connection = nullptr;
    QList<QByteArray> found;
    REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &connection) == SQLITE_OK);
    REQUIRE(sqlite3_exec(connection, sql.constData(), &collect, &found, nullptr) == SQLITE_OK);
    sqlite3_close(connection);
    return found;
}

void tamper(const QString &file, const QByteArray &sql)
{
    const QByteArray guards = " FROM sqlite_master WHERE type = 'trigger'"
                              " AND (name LIKE '%never%' OR name LIKE '%grows%')";
    const auto names = lines(file, "SELECT name" + guards);
    const auto texts = lines(file, "SELECT sql" + guards);
    QByteArray script;
    for (const QByteArray &name : names) {
        script += "DROP TRIGGER " + name + ";\n";
    }
    script += sql + ";\n";
    if (!sql.contains("TRIGGER")) {
        for (const QByteArray &text : texts) {
            script += text + ";\n";
        }
    }
    raw(file, script);
}
} // namespace tilshi::test
