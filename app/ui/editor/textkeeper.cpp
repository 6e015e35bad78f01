#include "ui/editor/textkeeper.h"

#include "text/counts.h"
#include "ui/await.h"
#include "ui/session.h"

#include <QLoggingCategory>

namespace tilshi::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto quietMoment = 1200ms;
constexpr auto longTyping = 8000ms; ///< who types without a pause is saved all the same

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

} // namespace

TextKeeper::TextKeeper(Session &session, Journal &journal, newsroom::ArticleId id, Source source)
    : m_session(session)
    , m_id(id)
    , m_source(std::move(source))
    , m_journal(journal, [this] { return entry(); })
{
    setUp();
}

TextKeeper::TextKeeper(Session &session, Journal &journal, const newsroom::Article &article,
                       Source source)
    : TextKeeper(session, journal, article.id, std::move(source))
{
    m_article = article;
    m_savedAt = article.modifiedAt;
}

TextKeeper::TextKeeper(Session &session, Journal &journal, const newsroom::NewArticle &fresh,
                       Source source)
    : TextKeeper(session, journal, fresh.id, std::move(source))
{
    m_fresh = fresh;
}

void TextKeeper::setUp()
{
    qCInfo(saves).noquote() << "keeping" << m_id.toString();
    const std::pair<QTimer *, void (TextKeeper::*)()> timers[] = {
        {&m_quietTimer, &TextKeeper::save},
        {&m_longTypingTimer, &TextKeeper::save},
        {&m_retryTimer, &TextKeeper::save},
    };
    for (const auto &[timer, slot] : timers) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, slot);
    }
    connect(&m_journal, &JournalWriter::failed, this, &TextKeeper::saveFailed);
    connect(&m_journal, &JournalWriter::ended, this, &TextKeeper::statusChanged);
}

SaveStatus TextKeeper::status() const
{
    if (m_error && m_error->code == ErrorCode::Conflict) {
        return {SaveState::Conflict, m_savedAt, m_error};
    }
    if (m_error) {
        return {m_journal.error() ? SaveState::InMemory : SaveState::InRecovery, m_savedAt,
                m_error};
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
    m_journal.edited();
    if (!m_error) {
        m_quietTimer.start(quietMoment);
        if (!m_longTypingTimer.isActive()) {
            m_longTypingTimer.start(longTyping);
        }
    }
    Q_EMIT statusChanged();
}

/// What belongs into the journal: nothing where the library has it all.
std::optional<newsroom::RecoveryEntry> TextKeeper::entry() const
{
    if (!isUnsaved()) {
        return std::nullopt;
    }
    return newsroom::RecoveryEntry{m_id,
                                   m_fresh.has_value(),
                                   m_article ? m_article->revision : 0,
                                   m_session.libraryFolder(),
                                   m_session.person().id,
                                   m_session.clock().now(),
                                   text(),
                                   m_session.libraryId()};
}

bool TextKeeper::writeJournalNow(int milliseconds)
{
    return m_journal.writeNow(milliseconds);
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
    m_journal.write();
    save();
}

void TextKeeper::resolve(Resolution resolution)
{
    m_resolution = resolution;
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
    m_journal.write();
    save();
}

void TextKeeper::takeBack(Source source)
{
    m_source = std::move(source);
}

bool TextKeeper::hasNothingToSave()
{
    if (m_fresh && isUnsaved() && text().isEmpty()) {
        m_inLibrary = m_edits;
        m_versionWanted = false;
        m_journal.discard(m_id);
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
    job.resolution = std::exchange(m_resolution, std::nullopt);
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
    m_patience.renew();
    m_savedAt = m_session.clock().now();
    if (!isUnsaved()) {
        m_journal.discard(m_id);
    }
    logSaved(outcome.article.value_or(*m_article), job);
    Q_EMIT saved(outcome.article.value_or(*m_article), outcome.created, job.asVersion);
    if (job.resolution == Resolution::TakeTheirs) {
        Q_EMIT theirsTaken();
    }
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
    if (const auto wait = m_patience.after(error.code)) {
        m_retryTimer.start(*wait);
    }
    m_journal.write();
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
