#pragma once

#include "newsroom/desk.h"
#include "ui/editor/savestatus.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tilshi::ui {

class Journal;
class Session;
class TextKeeper;

/// Keeps what is typed. Every second of typing goes into the recovery journal; after a quiet moment
/// the text becomes the article's working copy in the library; Ctrl+S makes a version of it. What
/// the library does not take stays in the journal and is tried again, ever more rarely. Nothing
/// here blocks.
class SaveKeeper : public QObject
{
    Q_OBJECT

public:
    /// Asked for the text whenever it is to be kept; called on the GUI thread.
    using Source = std::function<newsroom::Content()>;

    /// Session and journal outlive it. Destroying it does not save: see settle(),
    /// writeJournalNow().
    SaveKeeper(Session &session, Journal &journal, Source source, QObject *parent = nullptr);
    ~SaveKeeper() override;

    /// From here on the source's text is this article's. The text of the one before, if it is not
    /// in the library yet, is taken from the source now and kept on: call this before showing the
    /// new one. Returns what is to be shown: the stored text, unless something was typed upon the
    /// article that the library has not taken.
    [[nodiscard]] newsroom::Content keep(const newsroom::Article &article,
                                         const newsroom::Content &stored);
    /// The same for an article that the library does not have: it is created at the first save that
    /// finds text in it.
    void keepNew(const newsroom::NewArticle &article);
    /// The same, and nothing is kept until keep() or keepNew().
    void release();

    /// The article on the screen was changed by something other than typing: an action, its
    /// details.
    void articleChanged(const newsroom::Article &article);

    /// To be called for every change of the text.
    void edited();
    /// Ctrl+S: makes a version. saved() or saveFailed() follows.
    void saveVersion();
    /// Saves what is typed into the library, if it is not there. The article as stored then; for
    /// actions that need it, and before the window closes. NotFound where nothing was ever typed
    /// into a new article.
    QFuture<Result<newsroom::Article>> settle();
    /// Tries again at once what has failed.
    void retry();
    /// After a conflict: the typed text is to be saved upon the revision now stored; both stay in
    /// the history, since what the other saved is made a version first.
    void keepMine();
    /// After a conflict: the typed text becomes a version in the history, and what the other saved
    /// stays the article's text. theirsTaken() follows, or saveFailed().
    void takeTheirs();

    /// Writes what is typed into the journal and waits for it, at most so many milliseconds. True
    /// if it is there, or in the library. For the moment before the program ends.
    bool writeJournalNow(int milliseconds);

    SaveStatus status() const;
    /// Null before keep() or keepNew().
    newsroom::ArticleId articleId() const;
    /// Whether all that was typed, here and in articles released before, is in the library.
    bool isAllSaved() const;

Q_SIGNALS:
    void statusChanged(const SaveStatus &status);
    /// The text is in the library: as working copy, or as a version where one was asked for.
    void saved(const QDateTime &at, bool asVersion);
    /// The stored article after a save of ours.
    void articleSaved(const newsroom::Article &article);
    /// The first save of a new article.
    void articleCreated(const newsroom::Article &article);
    /// A save failed; the text is in the journal (or only in memory, see status()), and will be
    /// tried again where that can help. Once for each kind of error in a row.
    void saveFailed(const Error &error);
    /// takeTheirs() is done: the article is to be shown again as the library has it.
    void theirsTaken(newsroom::ArticleId id);
    /// Someone else saved this article first.
    void conflict(newsroom::ArticleId id);

private:
    void begin(std::unique_ptr<TextKeeper> keeper);
    void listenTo(TextKeeper *keeper);
    void forgetSettled();
    std::unique_ptr<TextKeeper> takeLeaving(newsroom::ArticleId id);

    Session &m_session;
    Journal &m_journal;
    Source m_source;
    std::unique_ptr<TextKeeper> m_current;
    std::vector<std::unique_ptr<TextKeeper>> m_leaving;
};

} // namespace tilshi::ui
