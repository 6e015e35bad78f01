#pragma once

#include "newsroom/desk.h"
#include "session/saving/backoff.h"
#include "session/saving/journalwriter.h"
#include "session/saving/savedelays.h"
#include "session/saving/savestatus.h"
#include "session/saving/storejob.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tilshi::session {

class Session;

/// One article's typed text on its way into the journal and the library. It is the only owner of
/// that text from the first key until the library has it, whether the article is shown or left.
///
///     state      the text is                     and goes on
///     Clean      in the library                  edited(): Typed
///     Typed      in the journal, or soon         a quiet moment, settle(), leave(): Saving
///     Saving     the same                        stored: Clean, or Typed if more was typed
///                                                not stored: Waiting, Refused or Conflict
///     Waiting    in the journal; what failed     the wait is over, retry(), shown again: Saving
///                may succeed later
///     Refused    in the journal; the article     retry(), shown again: Saving
///                may not be edited any more,     resolve(AsNewDraft): Saving
///                or the library is at fault
///     Conflict   in the journal; another text    retry(), shown again: Saving
///                was stored meanwhile            resolve(): Saving
///
/// Only the last three hold an error, and keep it while Saving is tried again. The journal's entry
/// is discarded in one place: where Saving has become Clean, that is, where the library has given
/// this very text back; and where an article that was never saved has been emptied by hand.
class ArticleSaver : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Clean,
        Typed,
        Saving,
        Waiting,
        Refused,
        Conflict
    };
    using Source = std::function<newsroom::Content()>;

    /// An article as it is shown: with the text that the source is about to have.
    ArticleSaver(Session &session, Journal &journal, const SaveDelays &delays,
                 const newsroom::Article &article, const newsroom::Content &shown, Source source);
    /// One that the library does not have; it is created by the first save that finds text in it.
    ArticleSaver(Session &session, Journal &journal, const SaveDelays &delays,
                 const newsroom::NewArticle &fresh, Source source);

    newsroom::ArticleId id() const { return m_id; }
    /// Set until the library has the article.
    const std::optional<newsroom::NewArticle> &fresh() const { return m_fresh; }
    State state() const { return m_state; }
    bool isUnsaved() const { return m_edits > m_inLibrary; }
    /// Whether that is the stored text that is typed upon.
    bool isUpon(const newsroom::Content &stored) const
    {
        return m_upon.sha256 == newsroom::sha256(stored);
    }
    /// Who typed the text; who is signed in, where nothing is unsaved.
    newsroom::PersonId writer() const;
    SaveStatus status() const;
    /// The text as it is to be saved: the source's, or what the source said when it was left.
    newsroom::Content text() const;

    void edited();
    void saveVersion();
    QFuture<Result<newsroom::Article>> settle();
    /// What a timer would do later.
    void save();
    /// Tries again, and tells again what fails.
    void retry();
    void resolve(Resolution resolution);
    /// The article was created by other means than a save, without text.
    void created(const newsroom::Article &article);
    void writeJournal() { m_journal.write(); }
    bool writeJournalNow(int milliseconds);

    /// The source is about to show another article: its text is taken now and saved at once.
    void leave();
    /// The source is about to show text() again.
    void showAgain(Source source);

Q_SIGNALS:
    void statusChanged();
    /// kept: see StoreOutcome.
    void saved(const newsroom::Article &article, bool asVersion,
               const std::optional<newsroom::View> &kept);
    /// Once for each kind of error in a row.
    void saveFailed(const Error &error);
    void resolved(Resolution resolution, newsroom::ArticleId draft);

private:
    using Waiter = std::shared_ptr<QPromise<Result<newsroom::Article>>>;

    ArticleSaver(Session &session, Journal &journal, const SaveDelays &delays,
                 newsroom::ArticleId id, Source source);
    void setUp();
    std::optional<newsroom::RecoveryEntry> entry() const;
    bool hasNothingToSave();
    StoreJob nextJob();
    void run(const StoreJob &job);
    void stored(quint64 edit, const StoreJob &job, const StoreOutcome &outcome);
    void succeeded(const StoreJob &job, const StoreOutcome &outcome);
    void failedWith(const StoreJob &job, const Error &error);
    void answerWaiters(const Result<newsroom::Article> &answer);

    Session &m_session;
    const SaveDelays m_delays;
    newsroom::ArticleId m_id;
    std::optional<newsroom::Article> m_article;  ///< as stored, as far as we know
    std::optional<newsroom::NewArticle> m_fresh; ///< set until it has been created
    TypedUpon m_upon;
    newsroom::PersonId m_writer;
    Source m_source; ///< none while the article is left
    newsroom::Content m_leftText;

    State m_state = State::Clean;
    quint64 m_edits = 0;     ///< counts every edit
    quint64 m_inLibrary = 0; ///< the library has the text up to this edit
    bool m_versionWanted = false;
    std::optional<Resolution> m_resolution;
    newsroom::ArticleId m_draft = newsroom::ArticleId::create();
    bool m_draftTried = false; ///< the library may have the draft, though its making failed
    QDateTime m_savedAt;
    std::optional<Error> m_error;
    Backoff m_backoff;
    std::vector<Waiter> m_waiters;

    JournalWriter m_journal;
    QTimer m_quietTimer;
    QTimer m_longTypingTimer;
    QTimer m_retryTimer;
};

} // namespace tilshi::session
