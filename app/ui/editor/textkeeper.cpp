#include "ui/editor/textkeeper.h"

#include "text/counts.h"
#include "ui/await.h"
#include "ui/editor/journal.h"
#include "ui/session.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>

#include <algorithm>

namespace tilshi::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto journalDelay =
    1000ms; ///< text is in the journal at most two seconds after it was typed
constexpr auto journalRetry = 5000ms;
constexpr auto quietMoment = 1200ms;
constexpr auto longTyping = 8000ms; ///< who types without a pause is saved all the same
constexpr auto firstRetry = 2000ms;
constexpr auto rarestRetry = 60000ms;

/// What was taken into keeping and what the library has: for whoever looks for a lost word.
Q_LOGGING_CATEGORY(saves, "tilshi.saves", QtWarningMsg)

void logSaved(const newsroom::Article &article, const StoreJob &job)
{
    if (saves().isInfoEnabled()) {
        const int signs = job.content ? text::count(job.content->body).signs : 0;
        qCInfo(saves).noquote() << "saved" << article.id.toString() << "version" << article.head
                                << "signs" << signs;
    }
}

/// Whether the same save may succeed later without anyone deciding anything.
bool passesWithTime(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Missing:
    case ErrorCode::Io:
        return true;
    default:
        return false;
    }
}

} // namespace

TextKeeper::TextKeeper(Session &session, Journal &journal, const newsroom::Article &article,
                       Source source)
    : m_session(session)
    , m_journal(journal)
    , m_id(article.id)
    , m_article(article)
    , m_source(std::move(source))
    , m_savedAt(article.modifiedAt)
{
    setUp();
}

TextKeeper::TextKeeper(Session &session, Journal &journal, const newsroom::NewArticle &fresh,
                       Source source)
    : m_session(session)
    , m_journal(journal)
    , m_id(fresh.id)
    , m_fresh(fresh)
    , m_source(std::move(source))
{
    setUp();
}

void TextKeeper::setUp()
{
    qCInfo(saves).noquote() << "keeping" << m_id.toString();
    m_patience = firstRetry;
    const std::pair<QTimer *, void (TextKeeper::*)()> timers[] = {
        {&m_journalTimer, &TextKeeper::writeJournal},
        {&m_quietTimer, &TextKeeper::save},
        {&m_longTypingTimer, &TextKeeper::save},
        {&m_retryTimer, &TextKeeper::save},
    };
    for (const auto &[timer, slot] : timers) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, slot);
    }
}

SaveStatus TextKeeper::status() const
{
    if (m_error && m_error->code == ErrorCode::Conflict) {
        return {SaveState::Conflict, m_savedAt, m_error};
    }
    if (m_error) {
        return {m_journalError ? SaveState::InMemory : SaveState::InRecovery, m_savedAt, m_error};
    }
    if (m_saving) {
        return {SaveState::Saving, m_savedAt, {}};
    }
    if (isUnsaved()) {
        return {SaveState::Typing, m_savedAt, {}};
    }
    return {m_article ? SaveState::Saved : SaveState::Nothing, m_savedAt, {}};
}

newsroom::Content TextKeeper::text() const
{
    return m_source ? m_source() : m_lastText;
}

void TextKeeper::edited()
{
    ++m_edits;
    if (!m_journalTimer.isActive() && !m_journalling) {
        m_journalTimer.start(journalDelay);
    }
    if (!m_error) {
        m_quietTimer.start(quietMoment);
        if (!m_longTypingTimer.isActive()) {
            m_longTypingTimer.start(longTyping);
        }
    }
    Q_EMIT statusChanged();
}

newsroom::RecoveryEntry TextKeeper::entry() const
{
    return {m_id,
            m_fresh.has_value(),
            m_article ? m_article->revision : 0,
            m_session.libraryFolder(),
            m_session.person().id,
            m_session.clock().now(),
            text()};
}

void TextKeeper::writeJournal()
{
    if (m_journalling || !isUnsaved() || m_inJournal == m_edits) {
        return;
    }
    m_journalling = true;
    await(m_journal.write(entry()), this,
          [this, edit = m_edits](const Result<void> &result) { journalWritten(edit, result); });
}

void TextKeeper::journalWritten(quint64 edit, const Result<void> &result)
{
    m_journalling = false;
    if (result) {
        m_inJournal = std::max(m_inJournal, edit);
        m_journalError.reset();
    } else {
        const bool news = !m_journalError;
        m_journalError = result.error();
        if (news) {
            Q_EMIT saveFailed(result.error());
        }
    }
    if (m_edits > m_inJournal) {
        m_journalTimer.start(result ? journalDelay : journalRetry);
    }
    Q_EMIT statusChanged();
}

void TextKeeper::discardJournal()
{
    m_journalTimer.stop();
    m_journalError.reset();
    m_journal.discard(m_id);
}

bool TextKeeper::writeJournalNow(int milliseconds)
{
    if (!isUnsaved()) {
        return true;
    }
    const QFuture<Result<void>> written = m_journal.write(entry());
    QElapsedTimer waited;
    waited.start();
    while (!written.isFinished() && waited.elapsed() < milliseconds) {
        QThread::msleep(2);
    }
    return written.isFinished() && written.result().has_value();
}

void TextKeeper::saveVersion()
{
    m_versionWanted = true;
    m_error.reset(); // who asks again is told again
    save();
}

QFuture<Result<newsroom::Article>> TextKeeper::settle()
{
    auto waiter = std::make_shared<QPromise<Result<newsroom::Article>>>();
    waiter->start();
    m_waiters.push_back(waiter);
    save();
    return waiter->future();
}

void TextKeeper::retry()
{
    m_error.reset();
    writeJournal();
    save();
}

void TextKeeper::keepMine()
{
    m_overOthers = true;
    retry();
}

void TextKeeper::articleChanged(const newsroom::Article &article)
{
    m_article = article;
    m_fresh.reset();
    m_error.reset();
    if (isUnsaved()) {
        m_quietTimer.start(quietMoment);
    }
    Q_EMIT statusChanged();
}

void TextKeeper::letGo()
{
    m_lastText = m_source();
    m_source = nullptr;
    writeJournal();
    save();
}

void TextKeeper::takeBack(const newsroom::Article &article, Source source)
{
    m_source = std::move(source);
    articleChanged(article);
}

bool TextKeeper::hasNothingToSave()
{
    if (m_fresh && isUnsaved() && text().isEmpty()) {
        m_inLibrary = m_edits;
        m_versionWanted = false;
        discardJournal();
    }
    return !isUnsaved() && !(m_versionWanted && m_article);
}

void TextKeeper::save()
{
    if (m_saving) {
        return; // stored() looks whether there is more
    }
    m_quietTimer.stop();
    m_longTypingTimer.stop();
    m_retryTimer.stop();
    if (hasNothingToSave()) {
        answerWaiters(m_article ? Result<newsroom::Article>(*m_article)
                                : fail(ErrorCode::NotFound, m_id.toString()));
        return;
    }
    m_saving = true;
    const StoreJob job = nextJob();
    await(
        m_session.desk().run(
            [clock = &m_session.clock(), job](newsroom::Library &library) -> Result<StoreOutcome> {
                newsroom::Desk desk(library, *clock);
                const Result<void> there = library.stillThere();
                return there ? store(desk, job) : StoreOutcome{{}, there.error(), false, false};
            }),
        this, [this, edit = m_edits, job](const Result<StoreOutcome> &outcome) {
            stored(edit, job, outcome ? *outcome : StoreOutcome{{}, outcome.error(), false, false});
        });
    Q_EMIT statusChanged();
}

StoreJob TextKeeper::nextJob()
{
    StoreJob job;
    job.article = m_id;
    job.by = m_session.person().id;
    job.revision = m_article ? m_article->revision : 0;
    job.fresh = m_fresh;
    if (isUnsaved()) {
        job.content = text();
    }
    job.asVersion = std::exchange(m_versionWanted, false);
    job.overOthers = std::exchange(m_overOthers, false);
    return job;
}

void TextKeeper::stored(quint64 edit, const StoreJob &job, const StoreOutcome &outcome)
{
    m_saving = false;
    if (outcome.article && (!m_article || outcome.article->revision > m_article->revision)) {
        m_article = outcome.article;
        m_fresh.reset();
    }
    if (outcome.textStored) {
        m_inLibrary = edit;
    }
    if (outcome.error) {
        failedWith(job, *outcome.error);
    } else {
        succeeded(job, outcome);
    }
    Q_EMIT statusChanged();
}

void TextKeeper::succeeded(const StoreJob &job, const StoreOutcome &outcome)
{
    m_error.reset();
    m_patience = firstRetry;
    m_savedAt = m_session.clock().now();
    if (!isUnsaved()) {
        discardJournal();
    }
    logSaved(outcome.article.value_or(*m_article), job);
    Q_EMIT saved(outcome.article.value_or(*m_article), outcome.created, job.asVersion);
    if (!m_waiters.empty() || m_versionWanted) {
        save();
    } else if (isUnsaved()) {
        m_quietTimer.start(quietMoment);
    }
}

void TextKeeper::failedWith(const StoreJob &job, const Error &error)
{
    const bool news = !m_error || m_error->code != error.code;
    m_error = error;
    m_versionWanted = m_versionWanted || job.asVersion;
    if (passesWithTime(error.code)) {
        m_retryTimer.start(m_patience);
        m_patience = std::min<std::chrono::milliseconds>(2 * m_patience, rarestRetry);
    }
    writeJournal();
    answerWaiters(fail(error));
    if (news) {
        Q_EMIT saveFailed(error);
    }
}

void TextKeeper::answerWaiters(const Result<newsroom::Article> &answer)
{
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        waiter->addResult(answer);
        waiter->finish();
    }
}

} // namespace tilshi::ui
