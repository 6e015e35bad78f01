#pragma once

#include "newsroom/desk.h"
#include "ui/editor/savedelays.h"
#include "ui/editor/storejob.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace tilshi::ui {

class Autosave;
class CurrentArticle;
class Journal;
class Session;
class TextPage;

/// The open article between page, autosave and library: what is typed is kept, what is done to the
/// article waits until it is, and what comes of it is shown. Knows no widget.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Workspace(Session &session, CurrentArticle &article, TextPage &page, Journal &journal,
              QObject *parent = nullptr, const SaveDelays &delays = {});
    ~Workspace() override;

    Autosave &autosave() const { return *m_autosave; }
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
    /// Does it once everything typed is in the library; or without what the article can't take in
    /// its state, since the act may be what lets it.
    void act(const newsroom::Act &act);
    /// Ctrl+S.
    void saveVersion();
    void saveDetails(const newsroom::Details &details);
    void changeOwner(newsroom::PersonId owner);
    /// Calls then() when everything typed is in the library; otherwise(), where given, after
    /// notSaved() has told why it is not.
    void settle(std::function<void()> then, std::function<void()> otherwise = {});
    /// Puts an article into the library, opens it and calls then(); otherwise() says why it can't.
    void create(const newsroom::NewArticle &article, std::function<void()> then,
                std::function<void(const Error &error)> otherwise);

Q_SIGNALS:
    /// Lists and counts are to be read again.
    void libraryChanged();
    void failed(const Error &error);
    /// What was to be done waits for the typed text, and the library does not take that.
    void notSaved(const Error &error);

private:
    void connectAutosave();
    void show();
    QString pageKey() const;
    void beginAsOther();
    void saveFailed(newsroom::ArticleId id, const Error &error);
    void resolved(newsroom::ArticleId id, Resolution resolution, newsroom::ArticleId draft);
    bool isCurrent(newsroom::ArticleId id) const;
    void refreshEditable();
    void adoptStored(const QFuture<Result<newsroom::Article>> &storing);
    void withStored(std::function<void(const newsroom::Article &)> then);
    void createStored(const newsroom::NewArticle &fresh,
                      std::function<void(const newsroom::Article &)> then);
    newsroom::NewArticle newArticle() const;

    Session &m_session;
    CurrentArticle &m_article;
    TextPage &m_page;
    Autosave *m_autosave;
    bool m_acting = false;
    bool m_focusHeadline = false;
};

} // namespace tilshi::ui
