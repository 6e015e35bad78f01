#pragma once

#include "newsroom/desk.h"
#include "ui/editor/journalwriter.h"
#include "ui/editor/savepatience.h"
#include "ui/editor/savestatus.h"
#include "ui/editor/storejob.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tilshi::ui {

class Session;

/// One article's typed text on its way into the journal and the library. Counts the edits, and
/// knows of each place up to which edit it has them.
class TextKeeper : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<newsroom::Content()>;

    TextKeeper(Session &session, Journal &journal, const newsroom::Article &article, Source source);
    TextKeeper(Session &session, Journal &journal, const newsroom::NewArticle &fresh,
               Source source);

    newsroom::ArticleId id() const { return m_id; }
    SaveStatus status() const;
    bool isUnsaved() const { return m_edits > m_inLibrary; }
    /// The text as it is to be saved: the source's, or what the source said when it was let go.
    newsroom::Content text() const;

    void edited();
    void saveVersion();
    QFuture<Result<newsroom::Article>> settle();
    void retry();
    /// After a conflict: saves as is asked.
    void resolve(Resolution resolution);
    void articleChanged(const newsroom::Article &article);
    bool writeJournalNow(int milliseconds);

    /// The source is about to show another article: its text is taken now and saved at once.
    void letGo();
    /// The source is about to show text() again. What it was typed upon stays, and with it a
    /// conflict: what the library has by now is not what the person saw.
    void takeBack(Source source);

Q_SIGNALS:
    void statusChanged();
    void saved(const newsroom::Article &article, bool created, bool asVersion);
    void saveFailed(const Error &error);
    void theirsTaken();

private:
    using Waiter = std::shared_ptr<QPromise<Result<newsroom::Article>>>;

    TextKeeper(Session &session, Journal &journal, newsroom::ArticleId id, Source source);
    void setUp();
    std::optional<newsroom::RecoveryEntry> entry() const;
    void save();
    bool hasNothingToSave();
    StoreJob nextJob();
    void stored(quint64 edit, const StoreJob &job, const StoreOutcome &outcome);
    void succeeded(const StoreJob &job, const StoreOutcome &outcome);
    void failedWith(const StoreJob &job, const Error &error);
    void answerWaiters(const Result<newsroom::Article> &answer);

    Session &m_session;
    newsroom::ArticleId m_id;
    std::optional<newsroom::Article> m_article;  ///< as stored, as far as we know
    std::optional<newsroom::NewArticle> m_fresh; ///< set until it has been created
    Source m_source;
    newsroom::Content m_lastText;

    quint64 m_edits = 0;     ///< counts every edit
    quint64 m_inLibrary = 0; ///< the library has the text up to this edit
    bool m_saving = false;
    bool m_versionWanted = false;
    std::optional<Resolution> m_resolution;
    QDateTime m_savedAt;
    std::optional<Error> m_error;
    SavePatience m_patience;
    std::vector<Waiter> m_waiters;

    JournalWriter m_journal;
    QTimer m_quietTimer;
    QTimer m_longTypingTimer;
    QTimer m_retryTimer;
};

} // namespace tilshi::ui
