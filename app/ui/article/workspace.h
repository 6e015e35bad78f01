#pragma once

#include "newsroom/desk.h"
#include "session/saving/savedelays.h"
#include "session/saving/storejob.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tilshi::editor {
class TextPage;
} // namespace tilshi::editor

namespace tilshi::session {
class Autosave;
class CurrentArticle;
class Journal;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// The open article between page, autosave and library: what is typed is kept, what is done to the
/// article waits until it is, and what comes of it is shown. Knows no widget.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Workspace(session::Session &session, session::CurrentArticle &article, editor::TextPage &page,
              session::Journal &journal, QObject *parent = nullptr,
              const session::SaveDelays &delays = {});
    ~Workspace() override;

    session::Autosave &autosave() const { return *m_autosave; }
    /// Whether the page takes what is typed at this moment.
    bool isEditable() const;

    void open(newsroom::ArticleId id);
    /// An empty article, headline focused; in that section if one is given.
    void startNew(std::optional<newsroom::SectionId> section);
    /// Shows what others have done to the open article. Its text too, unless something was typed
    /// that is not saved: then saving says that there are two.
    void catchUp();
    /// To be called for every change of the text on the page.
    void edited();
    /// Does it once everything typed is in the library, details too; or without the text that the
    /// article can't take in its state, since the act may be what lets it.
    void act(const newsroom::Act &act);
    /// Ctrl+S.
    void saveVersion();
    void saveDetails(const newsroom::Details &details);
    void changeOwner(newsroom::PersonId owner);
    /// Calls then() when everything typed is in the library; otherwise(), where given, after
    /// notSaved() or failed() has told why it is not.
    void settle(const std::function<void()> &then, const std::function<void()> &otherwise = {});
    /// Puts an article into the library, opens it and calls then(); otherwise() says why it can't.
    void create(const newsroom::NewArticle &article, const std::function<void()> &then,
                const std::function<void(const Error &error)> &otherwise);

Q_SIGNALS:
    /// What is typed into fields beside the text is wanted now, by saveDetails().
    void detailsWanted();
    /// What saveDetails() was given for the open article is in the library.
    void detailsSaved(const newsroom::Details &details);
    /// It is not; failed() or notSaved() has said why.
    void detailsNotSaved(const newsroom::Details &details);
    /// The article's lines and what counts it are to be read again.
    void libraryChanged(newsroom::ArticleId article);
    /// The library has other text of the article; nothing else there has changed.
    void textKept(newsroom::ArticleId article);
    /// The page shows what another has made of the open article's text, in place of before.
    void followed(const newsroom::Content &before);
    void failed(const Error &error);
    /// What was to be done waits for the typed text, and the library does not take that.
    void notSaved(const Error &error);

private:
    void connectAutosave();
    void show();
    QString pageKey() const;
    void beginAsOther();
    void adoptSaved(const newsroom::Article &article, const std::optional<newsroom::View> &kept);
    void saveFailed(newsroom::ArticleId id, const Error &error);
    void resolved(newsroom::ArticleId id, session::Resolution resolution,
                  newsroom::ArticleId draft);
    bool isCurrent(newsroom::ArticleId id) const;
    void refreshEditable();
    void changeStored(const std::function<Result<newsroom::Article>(newsroom::Desk &,
                                                                    newsroom::ArticleId)> &change,
                      const std::function<void(bool done)> &ended);
    void adoptStored(const newsroom::Article &stored);
    void endChange(bool done);
    void afterChanges(std::function<void()> then, std::function<void()> otherwise);
    void actOnStored(const newsroom::Act &act);
    void settleText(const std::function<void()> &then, const std::function<void()> &otherwise);
    void stopActing();
    /// What is to be done to the stored article: with the typed text in it, or beside that.
    enum class Needs
    {
        Text,
        Article
    };
    void withStored(Needs needs, const std::function<void(const newsroom::Article &)> &then,
                    const std::function<void()> &otherwise);
    void createStored(const newsroom::NewArticle &fresh,
                      const std::function<void(const newsroom::Article &)> &then,
                      const std::function<void()> &otherwise);
    newsroom::NewArticle newArticle() const;

    session::Session &m_session;
    session::CurrentArticle &m_article;
    editor::TextPage &m_page;
    session::Autosave *m_autosave;
    /// What waits for the changes beside the text that are under way.
    struct AfterChanges
    {
        std::function<void()> then;
        std::function<void()> otherwise;
    };
    int m_changes = 0; ///< those under way
    bool m_changeFailed = false;
    std::vector<AfterChanges> m_afterChanges;
    bool m_acting = false;
    bool m_focusHeadline = false;
    std::optional<newsroom::Content> m_before; ///< on the page, while it is about to follow
};

} // namespace tilshi::ui
