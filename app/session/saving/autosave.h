#pragma once

#include "newsroom/desk.h"
#include "session/saving/savedelays.h"
#include "session/saving/savestatus.h"
#include "session/saving/storejob.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tilshi::session {

class ArticleSaver;
class Journal;
class Session;

/// How long a program that ends waits for the journal, ms for each article.
inline constexpr int journalPatienceMs = 2000;

/// Keeps what is typed, of the article on the page and of every one that was left before the
/// library had its text. Every second of typing goes into the recovery journal; after a quiet
/// moment the text becomes the article's working copy in the library; Ctrl+S makes a version of it.
/// What the library does not take stays in the journal and here, is tried again, ever more rarely,
/// and is on the page again whenever the article is. Nothing here blocks; ArticleSaver says how it
/// goes for one article.
class Autosave : public QObject
{
    Q_OBJECT

public:
    /// Asked for the text on the page whenever it is to be kept; called on the GUI thread.
    using Source = std::function<newsroom::Content()>;

    /// Session and journal outlive it. Destroying it does not save: see settle(),
    /// writeJournalNow().
    Autosave(Session &session, Journal &journal, Source source, const SaveDelays &delays = {},
             QObject *parent = nullptr);
    ~Autosave() override;

    /// The article goes onto the page. Returns the text to show there, before anything else is
    /// done: the stored one, or what was typed upon the article and the library has not taken. The
    /// text of the article before is taken from the source now, and kept on. Where the page has the
    /// article with such a text already, it may stay as it is.
    [[nodiscard]] newsroom::Content show(const newsroom::Article &article,
                                         const newsroom::Content &stored);
    /// The same for an article that the library does not have: it is created at the first save that
    /// finds text in it.
    [[nodiscard]] newsroom::Content showNew(const newsroom::NewArticle &article);
    /// Nothing is on the page, and nothing is kept until the next show().
    void leave();

    /// The article on the page was created by other means than a save.
    void created(const newsroom::Article &article);

    /// To be called for every change of the text.
    void edited();
    /// Ctrl+S: makes a version. saved() or saveFailed() follows.
    void saveVersion();
    /// Saves what is typed into the library, if it is not there. The article as stored then; for
    /// actions that need it, and before the window closes. NotFound where nothing was ever typed
    /// into a new article.
    QFuture<Result<newsroom::Article>> settle();
    /// Does at once what timers would do later: everything unsaved, of every article, goes into
    /// journal and library.
    void saveNow();
    /// The same, and what fails is told again.
    void retry();
    /// What is to become of the unsaved text on the page: see Resolution. resolved() follows, or
    /// saveFailed().
    void resolve(Resolution resolution);

    /// Writes what is typed into the journal and waits for it, at most so many milliseconds for
    /// each article. True if all of it is there, or in the library. For the moment before the
    /// program ends.
    bool writeJournalNow(int milliseconds);

    SaveStatus status() const;
    /// Null before show() or showNew().
    newsroom::ArticleId articleId() const;
    /// Whether who is signed in may type on: not where the page has another person's text that is
    /// not in the library yet, since it must go there under that person's name.
    bool isWritersOwn() const;
    /// Who typed the text on the page that is not in the library.
    newsroom::PersonId writer() const;
    /// What was typed upon the article and is not in the library, whether it is shown or not.
    std::optional<newsroom::Content> unsavedText(newsroom::ArticleId id) const;
    /// The same of an article that the library does not have yet, so that it can't be read there.
    std::optional<newsroom::NewArticle> unsavedArticle(newsroom::ArticleId id) const;
    /// All that was typed, in whatever article, and is not in the library.
    QList<newsroom::Content> unsavedTexts() const;
    /// Whether the page shows another text than this, which the library has of its article, though
    /// nothing was typed there that is not saved.
    bool isOutdated(const newsroom::Content &stored) const;
    /// Whether all that was typed, in whatever article, is in the library.
    bool isAllSaved() const;

Q_SIGNALS:
    /// Of the article on the page; also when that is another one now.
    void statusChanged(const SaveStatus &status);
    /// The text on the page is in the library: as working copy, or as a version where one was asked
    /// for.
    void saved(const QDateTime &at, bool asVersion);
    /// The stored article after a save of ours, whether it is on the page or not. kept: set where
    /// nothing else of it than its text was changed, or made a version; how it is before its writer
    /// now.
    void articleSaved(const newsroom::Article &article, const std::optional<newsroom::View> &kept);
    /// A save failed; the text is in the journal (or only in memory, see status()). Conflict:
    /// another text was stored meanwhile. Once for each kind of error in a row.
    void saveFailed(newsroom::ArticleId id, const Error &error);
    /// draft: the article that AsNewDraft has made; else null. The article is to be opened again.
    void resolved(newsroom::ArticleId id, Resolution resolution, newsroom::ArticleId draft);

private:
    std::optional<newsroom::Content> showUnsaved(newsroom::ArticleId id);
    void begin(std::unique_ptr<ArticleSaver> saver);
    void listenTo(ArticleSaver *saver);
    void forgetSaved();
    ArticleSaver *find(newsroom::ArticleId id) const;

    Session &m_session;
    Journal &m_journal;
    Source m_source;
    SaveDelays m_delays;
    std::vector<std::unique_ptr<ArticleSaver>> m_savers; ///< at most one for each article
    ArticleSaver *m_shown = nullptr;                     ///< one of them: the one on the page
};

} // namespace tilshi::session
