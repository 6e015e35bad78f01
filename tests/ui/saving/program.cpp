#include "ui/saving/program.h"

#include "session/saving/autosave.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QThread>
#include <QVariant>

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace tilshi::test {

namespace {

constexpr int busyPatience = 10; // ms
constexpr int journalPatience = 10'000;

session::SaveDelays neverByItself()
{
    const session::SaveDelays::Wait never = std::chrono::hours(24);
    return {never, never, never, never, never, never};
}

/// Lets a busy library be told soon, instead of after five seconds.
Result<storage::OpenedLibrary> openImpatient(const QString &folder)
{
    const QStringList before = QSqlDatabase::connectionNames();
    auto opened = storage::openLibrary(folder);
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        if (!before.contains(name)) {
            const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
            sqlite3_busy_timeout(*static_cast<sqlite3 *const *>(handle.constData()), busyPatience);
        }
    }
    return opened;
}

template <class T>
void waitFor(const QFuture<T> &future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents();
        QThread::yieldCurrentThread();
    }
    QCoreApplication::processEvents();
}

} // namespace

void PlainPage::show(const newsroom::Content &content, bool editable)
{
    m_content = content;
    m_editable = editable;
}

Program::Program(const QString &library, const QString &recoveryFolder, const Clock &clock,
                 const newsroom::Person &person,
                 const std::shared_ptr<session::NewsroomFacts> &facts)
    : thread([library] { return openImpatient(library); })
    , recovery(recoveryFolder)
    , session({thread, thread, clock, recovery, nullptr}, *facts, person)
    , journal(recovery)
    , article(session)
    , workspace(session, article, page, journal, nullptr, neverByItself())
{
}

std::unique_ptr<Program> Program::start(const QString &library, const QString &recovery,
                                        const Clock &clock, const newsroom::Person &person)
{
    std::unique_ptr<Program> program(
        new Program(library, recovery, clock, person, std::make_shared<session::NewsroomFacts>()));
    const auto facts = program->thread.run(&session::readFacts);
    waitFor(facts);
    if (!facts.result()) {
        return nullptr;
    }
    program->session.setFacts(*facts.result());
    session::bringAllBack(
        program->session, program->journal,
        [&program](const session::RecoveryOutcome &outcome) { program->recovered = outcome; });
    while (!program->recovered) {
        QCoreApplication::processEvents();
        QThread::yieldCurrentThread();
    }
    program->becomeIdle();
    return program;
}

Program::~Program() = default;

void Program::becomeIdle()
{
    constexpr int rounds = 4; // an answer may ask for something more
    for (int i = 0; i < rounds; ++i) {
        waitFor(thread.run([](newsroom::Library &) { return Result<void>(); }));
        waitFor(journal.entries());
    }
}

bool Program::type(const QString &sentence)
{
    newsroom::Content content = page.content();
    content.body.blocks.append(text::Paragraph{text::plainRuns(sentence)});
    return change(content);
}

bool Program::change(const newsroom::Content &content)
{
    if (!article.isOpen() || !page.isEditable()) {
        return false;
    }
    page.setContent(content);
    workspace.edited();
    return true;
}

void Program::signIn(const newsroom::Person &person)
{
    workspace.settle([this, person] { session.signIn(person); },
                     [this, person] {
                         if (workspace.autosave().writeJournalNow(journalPatience)) {
                             session.signIn(person);
                         }
                     });
    becomeIdle();
}

bool Program::close()
{
    bool may = false;
    const auto keep = [this, &may] { may = workspace.autosave().writeJournalNow(journalPatience); };
    workspace.settle(keep, keep);
    becomeIdle();
    return may;
}

bool Program::shows(newsroom::ArticleId id) const
{
    return article.isOpen() && article.article().id == id;
}

} // namespace tilshi::test
