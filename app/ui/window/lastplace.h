#pragma once

#include "newsroom/ids.h"
#include "session/session.h"
#include "ui/preferences/preferences.h"

#include <QObject>

#include <functional>

class QMainWindow;

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::session {
class CurrentArticle;
} // namespace tilshi::session

namespace tilshi::widgets {
class Panes;
} // namespace tilshi::widgets

namespace tilshi::ui {

class PreferenceStore;

/// What the next start comes back to: the window's size and panes, the size of the text, and for
/// each person of a library the article that was open.
class LastPlace : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    LastPlace(session::Session &session, session::CurrentArticle &article,
              editor::ArticleEditor &editor, PreferenceStore &preferences,
              QObject *parent = nullptr);

    /// A size that does not fit the screen is cut.
    void restoreLayout(QMainWindow &window, widgets::Panes &panes);
    void keepLayout(const QMainWindow &window, const widgets::Panes &panes) const;

    /// Calls open() if the library still has it and no other article is open by then.
    void findArticle(const std::function<void(newsroom::ArticleId)> &open);
    /// The open article is closed on purpose: the next start has none.
    void forgetArticle();

private:
    void keepArticle();
    AtWork atWork() const;

    session::Session &m_session;
    session::CurrentArticle &m_article;
    editor::ArticleEditor &m_editor;
    PreferenceStore &m_preferences;
    int m_restoredZoom = 0;
};

} // namespace tilshi::ui
