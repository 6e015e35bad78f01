#include "session/saving/articlesaver.h"

#include "base/await.h"
#include "session/session.h"
#include "text/counts.h"

#include <QLoggingCategory>

namespace tilshi::session {

namespace {

/// What was taken into keeping and what the library has: for whoever looks for a lost word.
Q_LOGGING_CATEGORY(saves, "tilshi.saves", QtWarningMsg)

void logSaved(const newsroom::Article &article, const StoreJob &job)
{
    if (saves().isInfoEnabled()) {
        const int characters = job.content ? text::count(job.content->body).characters : 0;
        qCInfo(saves).noquote() << "saved" << article.id.toString() << "version" << article.head
                                << "characters" << characters;
    }
}

ArticleSaver::State stateAfter(const Error &error)
{
    using State = ArticleSaver::State;
    if (error.code == ErrorCode::Conflict) {
        return State::Conflict;
    }
    return passesWithTime(error.code) ? State::Waiting : State::Refused;
}

} // namespace

ArticleSaver::ArticleSaver(Session &session, Journal &journal, const SaveDelays &delays,
                           newsroom::ArticleId id, Source source)
    : m_session(session)
    , m_delays(delays)
    , m_id(id)
    , m_source(std::move(source))
    , m_backoff(delays)
    , m_journal(journal, delays, [this] { return entry(); })
{
    setUp();
}

ArticleSaver::ArticleSaver(Session &session, Journal &journal, const SaveDelays &delays,
                           const newsroom::Article &article, const newsroom::Content &shown,
                           Source source)
    : ArticleSaver(session, journal, delays, article.id, std::move(source))
{
    m_article = article;
    m_savedAt = article.modifiedAt;
    m_upon = {article.revision, newsroom::sha256(shown)};
}

ArticleSaver::ArticleSaver(Session &session, Journal &journal, const SaveDelays &delays,
                           const newsroom::NewArticle &fresh, Source source)
    : ArticleSaver(session, journal, delays, fresh.id, std::move(source))
{
    m_fresh = fresh;
    m_upon = {0, newsroom::sha256(fresh.content)};
}

void ArticleSaver::setUp()
{
    qCInfo(saves).noquote() << "keeping" << m_id.toString();
    for (QTimer *timer : {&m_quietTimer, &m_longTypingTimer, &m_retryTimer}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &ArticleSaver::save);
    }
    connect(&m_journal, &JournalWriter::failed, this, &ArticleSaver::saveFailed);
    connect(&m_journal, &JournalWriter::ended, this, &ArticleSaver::statusChanged);
}

newsroom::PersonId ArticleSaver::writer() const
{
    return isUnsaved() ? m_writer : m_session.person().id;
}

SaveStatus ArticleSaver::status() const
{
    if (m_error && m_error->code == ErrorCode::Conflict) {
        return {SaveState::Conflict, m_savedAt, m_error};
    }
    if (m_error) {
        return {m_journal.error() ? SaveState::InMemory : SaveState::InRecovery, m_savedAt,
                m_error};
    }
    if (m_state == State::Saving) {
        return {SaveState::Saving, m_savedAt, {}};
    }
    if (isUnsaved()) {
        return {SaveState::Typing, m_savedAt, {}};
    }
    return {m_article ? SaveState::Saved : SaveState::Nothing, m_savedAt, {}};
}

newsroom::Content ArticleSaver::text() const
{
    return m_source ? m_source() : m_leftText;
}

void ArticleSaver::edited()
{
    if (!isUnsaved()) {
        m_writer = m_session.person().id;
    }
    ++m_edits;
    m_journal.edited();
    if (m_state == State::Clean) {
        m_state = State::Typed;
    }
    if (!m_error) {
        m_quietTimer.start(m_delays.quiet);
        if (!m_longTypingTimer.isActive()) {
            m_longTypingTimer.start(m_delays.longTyping);
        }
    }
    Q_EMIT statusChanged();
}

/// What belongs into the journal: nothing where the library has it all.
std::optional<newsroom::RecoveryEntry> ArticleSaver::entry() const
{
    if (!isUnsaved()) {
        return std::nullopt;
    }
    return newsroom::RecoveryEntry{.article = m_id,
                                   .neverSaved = m_fresh.has_value(),
                                   .revision = m_upon.revision,
                                   .libraryFolder = m_session.libraryFolder(),
                                   .by = m_writer,
                                   .at = m_session.clock().now(),
                                   .content = text(),
                                   .libraryId = m_session.libraryId()};
}

bool ArticleSaver::writeJournalNow(int milliseconds)
{
    return m_journal.writeNow(milliseconds);
}

void ArticleSaver::saveVersion()
{
    m_versionWanted = true;
    m_error.reset(); // who asks again is told again
    save();
}

QFuture<Result<newsroom::Article>> ArticleSaver::settle()
{
    auto waiter = std::make_shared<QPromise<Result<newsroom::Article>>>();
    waiter->start();
    m_waiters.push_back(waiter);
    save();
    return waiter->future();
}

void ArticleSaver::retry()
{
    m_error.reset();
    m_journal.write();
    save();
}

void ArticleSaver::resolve(Resolution resolution)
{
    m_resolution = resolution;
    retry();
}

void ArticleSaver::created(const newsroom::Article &article)
{
    m_article = article;
    m_savedAt = article.modifiedAt;
    m_fresh.reset();
    Q_EMIT statusChanged();
}

void ArticleSaver::leave()
{
    m_leftText = m_source();
    m_source = nullptr;
    m_journal.write();
    save();
}

void ArticleSaver::showAgain(Source source)
{
    save(); // what forbade it may be over; the source has another article's text at this moment
    m_source = std::move(source);
}

/// A new article that was emptied by hand is none.
bool ArticleSaver::hasNothingToSave()
{
    if (m_fresh && isUnsaved() && text().isEmpty()) {
        m_inLibrary = m_edits;
        m_versionWanted = false;
        m_journal.discard(m_id);
    }
    return !isUnsaved() && !(m_versionWanted && m_article);
}

void ArticleSaver::save()
{
    if (m_state == State::Saving) {
        return; // stored() looks whether there is more
    }
    m_quietTimer.stop();
    m_longTypingTimer.stop();
    m_retryTimer.stop();
    if (!hasNothingToSave()) {
        run(nextJob());
        return;
    }
    m_state = State::Clean;
    m_error.reset();
    m_resolution.reset();
    answerWaiters(m_article ? Result<newsroom::Article>(*m_article)
                            : fail(ErrorCode::NotFound, m_id.toString()));
    Q_EMIT statusChanged();
}

StoreJob ArticleSaver::nextJob()
{
    StoreJob job;
    job.article = m_id;
    job.by = writer();
    job.upon = m_upon;
    job.fresh = m_fresh;
    if (isUnsaved()) {
        job.content = text();
    }
    job.asVersion = std::exchange(m_versionWanted, false);
    job.resolution = std::exchange(m_resolution, std::nullopt);
    job.draft = m_draft;
    job.draftTried = m_draftTried;
    return job;
}

void ArticleSaver::run(const StoreJob &job)
{
    m_state = State::Saving;
    const auto work = [clock = &m_session.clock(),
                       job](newsroom::Library &library) -> Result<StoreOutcome> {
        const Result<void> there = library.stillThere();
        return there ? Result<StoreOutcome>(store(library, *clock, job)) : fail(there.error());
    };
    await(m_session.desk().run(work), this,
          [this, edit = m_edits, job](const Result<StoreOutcome> &outcome) {
              StoreOutcome none;
              none.error = outcome ? std::nullopt : std::optional(outcome.error());
              stored(edit, job, outcome.value_or(none));
          });
    Q_EMIT statusChanged();
}

void ArticleSaver::stored(quint64 edit, const StoreJob &job, const StoreOutcome &outcome)
{
    if (outcome.article && (!m_article || outcome.article->revision > m_article->revision)) {
        m_article = outcome.article;
        m_savedAt = m_article->modifiedAt;
        m_fresh.reset();
    }
    if (outcome.textStored) {
        m_inLibrary = edit;
        m_upon = outcome.draft ? m_upon : outcome.upon;
        m_draft = newsroom::ArticleId::create();
        m_draftTried = false;
    } else if (job.resolution == Resolution::AsNewDraft) {
        m_draftTried = true;
    }
    m_state = isUnsaved() ? State::Typed : State::Clean;
    if (m_state == State::Clean) {
        m_journal.discard(m_id);
    }
    if (outcome.error) {
        failedWith(job, *outcome.error);
    } else {
        succeeded(job, outcome);
    }
    Q_EMIT statusChanged();
}

void ArticleSaver::succeeded(const StoreJob &job, const StoreOutcome &outcome)
{
    m_error.reset();
    m_backoff.renew();
    m_savedAt = m_session.clock().now();
    const newsroom::Article article = outcome.draft     ? *outcome.draft
                                      : outcome.article ? *outcome.article
                                                        : *m_article;
    logSaved(article, job);
    Q_EMIT saved(article, job.asVersion, outcome.kept);
    if (job.resolution) {
        Q_EMIT resolved(*job.resolution, outcome.draft ? outcome.draft->id : newsroom::ArticleId());
    }
    if (!m_waiters.empty() || m_versionWanted) {
        save();
    } else if (isUnsaved()) {
        m_quietTimer.start(m_delays.quiet);
    }
}

void ArticleSaver::failedWith(const StoreJob &job, const Error &error)
{
    const bool news = !m_error || m_error->code != error.code;
    m_error = error;
    m_versionWanted = m_versionWanted || job.asVersion;
    if (isUnsaved()) {
        m_state = stateAfter(error);
    }
    if (const auto wait = m_backoff.after(error.code)) {
        m_retryTimer.start(*wait);
    }
    m_journal.write();
    answerWaiters(fail(error));
    if (m_resolution) {
        save(); // asked for while this was under way
    } else if (news) {
        Q_EMIT saveFailed(error);
    }
}

void ArticleSaver::answerWaiters(const Result<newsroom::Article> &answer)
{
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        waiter->addResult(answer);
        waiter->finish();
    }
}

} // namespace tilshi::session
