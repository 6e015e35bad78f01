#include "ui/saving/world.h"

#include "session/saving/autosave.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace tilshi::newsroom;

namespace tilshi::test {

namespace {

Person person(const char *login, const QString &name, Role role)
{
    return {PersonId::create(), QString::fromLatin1(login), name, role, true};
}

} // namespace

QSet<QString> sentencesOf(const Content &content)
{
    static const QRegularExpression sentence(QStringLiteral("сөйлем \\d+\\."));
    QSet<QString> found;
    auto matches = sentence.globalMatch(QString::fromUtf8(canonicalForm(content)));
    while (matches.hasNext()) {
        found.insert(matches.next().captured());
    }
    return found;
}

World::World(const SmallDisk *disk, unsigned seed)
    : m_disk(disk)
    , m_random(seed)
    , m_library((disk ? disk->path() : m_ownFolder.path()) + u"/library")
    , m_recovery(m_ownFolder.filePath(QStringLiteral("recovery")))
    , m_journalist(person("aigul", QStringLiteral("Айгүл"), Role::Journalist))
    , m_editor(person("nurlan", QStringLiteral("Нұрлан"), Role::Editor))
    , m_chief(person("saule", QStringLiteral("Сәуле"), Role::Chief))
    , m_section{SectionId::create(), QStringLiteral("Мәдениет"), QStringLiteral("madeniet"), 0,
                false}
    , m_clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC))
{
    makeLibrary();
    start(0);
    start(1);
}

World::~World()
{
    heal();
    m_programs = {};
    m_other.reset();
    QDir(m_library).removeRecursively();
}

void World::makeLibrary()
{
    Settings settings;
    settings.name = QStringLiteral("Сынақ редакциясы");
    auto opened = storage::createLibrary(m_library, settings, m_chief);
    REQUIRE(opened);
    m_other = std::move(opened->library);
    REQUIRE(m_other->people().save(m_journalist));
    REQUIRE(m_other->people().save(m_editor));
    REQUIRE(m_other->sections().save(m_section));
    for (int i = 0; i < 3; ++i) {
        NewArticle fresh;
        fresh.content.headline = QStringLiteral("Мақала %1").arg(i);
        fresh.metadata.section = m_section.id;
        m_articles.append(Desk(*m_other, m_clock).create(fresh, m_journalist.id)->id);
    }
}

void World::start(int which)
{
    for (Typed &typed : m_typed) {
        typed.program = typed.program == which ? -1 : typed.program;
    }
    const Person who = draw(4) == 0 ? m_editor : m_journalist;
    auto &program = m_programs.at(std::size_t(which));
    program = Program::start(m_library, m_recovery, m_clock, who);
    if (!program) {
        heal();
        program = Program::start(m_library, m_recovery, m_clock, who);
    }
    REQUIRE(program);
    if (!program->recovered->texts.isEmpty()) {
        m_met.insert(QStringLiteral("recovered"));
    }
}

ArticleId World::anyArticle()
{
    return m_articles.at(draw(int(m_articles.size())));
}

Person World::anyPerson()
{
    return draw(2) == 0 ? m_journalist : m_editor;
}

void World::heal()
{
    m_lock.reset();
    if (std::exchange(m_full, false)) {
        m_disk->free();
    }
    if (std::exchange(m_gone, false)) {
        const QString file = m_library + u'/' + storage::libraryFileName();
        REQUIRE(QFile::rename(file + u".away", file));
    }
}

void World::endAndComeBack()
{
    for (const auto &program : m_programs) {
        program->workspace.autosave().saveNow();
    }
    heal();
    m_programs = {};
    start(0);
    look();
}

void World::note(const QString &sentence, ArticleId article, PersonId by, int program)
{
    m_typed.insert(sentence, {article, by, program});
}

/// Looks where every sentence is in the library.
void World::look()
{
    m_inCopies.clear();
    for (const bool trashed : {false, true}) {
        ArticleQuery query;
        query.trashed = trashed;
        for (const ArticleSummary &line :
             m_other->articles().list(query).value_or(QList<ArticleSummary>())) {
            if (!m_articles.contains(line.id)) {
                m_articles.append(line.id);
            }
        }
    }
    for (const ArticleId id : std::as_const(m_articles)) {
        lookAtVersions(id);
        lookAtCopy(id);
    }
}

/// A copy that is seen for the first time has the name of whoever typed what is new in it.
void World::lookAtCopy(ArticleId id)
{
    const auto copy = m_other->articles().workingCopy(id);
    if (!copy || !*copy) {
        return;
    }
    const QSet<QString> sentences = sentencesOf((*copy)->content);
    for (const QString &sentence : sentences) {
        const bool isNew = !m_inVersions.contains(sentence) && !m_inCopies.contains(sentence);
        m_inCopies.insert(sentence);
        const auto typed = m_typed.constFind(sentence);
        if (isNew && typed != m_typed.cend() && typed->program >= 0 && typed->by != (*copy)->by &&
            !m_seenInCopies.contains(sentence)) {
            m_wrongs.append(sentence + QStringLiteral(" saved under another's name"));
        }
        m_seenInCopies.insert(sentence);
    }
}

void World::lookAtVersions(ArticleId id)
{
    const auto versions = m_other->articles().versions(id);
    if (!versions) {
        return;
    }
    for (const Version &version : *versions) {
        const auto whole = version.number > m_seen.value(id)
                               ? m_other->articles().version(id, version.number)
                               : Result<Version>(version);
        if (!whole) {
            return;
        }
        m_inVersions += sentencesOf(whole->content);
    }
    m_seen.insert(id, versions->isEmpty() ? 0 : versions->constFirst().number);
}

/// What was typed upon the article on a page and is not in the library stands there.
void World::lookAtPages()
{
    for (std::size_t i = 0; i < m_programs.size(); ++i) {
        const Program &program = *m_programs.at(i);
        if (!program.article.isOpen()) {
            continue;
        }
        noteMet(program);
        const QSet<QString> shown = sentencesOf(program.page.content());
        for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
            if (typed->program == int(i) && program.shows(typed->article) &&
                !m_inVersions.contains(typed.key()) && !m_inCopies.contains(typed.key()) &&
                !shown.contains(typed.key())) {
                m_wrongs.append(typed.key() + QStringLiteral(" is not on its page"));
            }
        }
    }
}

void World::noteMet(const Program &program)
{
    const session::Autosave &autosave = program.workspace.autosave();
    if (const auto error = autosave.status().error) {
        m_met.insert(QStringLiteral("error %1").arg(int(error->code)));
    }
    if (!autosave.isWritersOwn()) {
        m_met.insert(QStringLiteral("another's text"));
    }
}

QSet<QString> World::inJournal()
{
    QSet<QString> found;
    const auto entries = storage::FileRecovery(m_recovery).entries();
    for (const RecoveryEntry &entry : entries.value_or(QList<RecoveryEntry>())) {
        found += sentencesOf(entry.content);
    }
    return found;
}

QStringList World::lost()
{
    QSet<QString> kept = m_inVersions + m_inCopies;
    for (const auto &program : m_programs) {
        kept += sentencesOf(program->page.content());
    }
    QStringList lost;
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
        if (!kept.contains(typed.key())) {
            lost.append(typed.key());
        }
    }
    if (lost.isEmpty()) {
        return lost;
    }
    const QSet<QString> journal = inJournal();
    lost.removeIf([&journal](const QString &sentence) { return journal.contains(sentence); });
    return lost;
}

QStringList World::notInLibrary()
{
    QStringList missing;
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed) {
        if (!m_inVersions.contains(typed.key()) && !m_inCopies.contains(typed.key())) {
            missing.append(typed.key());
        }
    }
    return missing;
}

} // namespace tilshi::test
