#pragma once

#include "newsroom/desk.h"
#include "ui/editor/savestatus.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace tilshi::ui {

class ArticleEditor;
class ArticleWords;
class CurrentArticle;
class Journal;
class SaveKeeper;
class Session;

/// The open article between editor, keeper and library: what is typed is kept, what is done to the
/// article waits until it is, and what comes of it is shown.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    Workspace(Session &session, CurrentArticle &article, ArticleEditor &editor, Journal &journal,
              QObject *parent = nullptr);
    ~Workspace() override;

    SaveKeeper &keeper() const { return *m_keeper; }
    ArticleWords *words() const { return m_words; }

    void open(newsroom::ArticleId id);
    /// An empty article, headline focused; in that section if one is given.
    void startNew(std::optional<newsroom::SectionId> section);
    /// Does it once everything typed is in the library.
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
    void connectKeeper();
    void show();
    void refreshEditable();
    void adoptStored(const QFuture<Result<newsroom::Article>> &storing);
    void withStored(std::function<void(const newsroom::Article &)> then);
    void createStored(std::function<void(const newsroom::Article &)> then);
    newsroom::NewArticle newArticle() const;

    Session &m_session;
    CurrentArticle &m_article;
    ArticleEditor &m_editor;
    SaveKeeper *m_keeper;
    ArticleWords *m_words;
    bool m_acting = false;
    bool m_focusHeadline = false;
};

} // namespace tilshi::ui
