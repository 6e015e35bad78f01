#include "ui/window/lastplace.h"

#include "base/await.h"
#include "editor/articleeditor.h"
#include "session/currentarticle.h"
#include "ui/preferences/preferencestore.h"
#include "widgets/panes.h"

#include <QMainWindow>
#include <QScreen>

namespace tilshi::ui {
namespace {

constexpr QSize frame(10, 40); // at most, of any desktop's

} // namespace

LastPlace::LastPlace(session::Session &session, session::CurrentArticle &article,
                     editor::ArticleEditor &editor, PreferenceStore &preferences, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_editor(editor)
    , m_preferences(preferences)
{
    connect(&m_article, &session::CurrentArticle::opened, this, &LastPlace::keepArticle);
    connect(&m_article, &session::CurrentArticle::changed, this, &LastPlace::keepArticle);
}

void LastPlace::restoreLayout(QMainWindow &window, widgets::Panes &panes)
{
    const WindowLayout layout = m_preferences.now().layout;
    window.restoreGeometry(layout.geometry);
    if (!window.isMaximized()) {
        const QSize room = window.screen()->availableSize() - frame;
        window.resize(window.size().boundedTo(room));
    }
    panes.restore(layout.panes);
    m_editor.zoom(layout.zoom);
    m_restoredZoom = m_editor.zoomSteps();
}

void LastPlace::keepLayout(const QMainWindow &window, const widgets::Panes &panes) const
{
    m_preferences.change([&](Preferences &all) {
        all.layout.geometry = window.saveGeometry();
        all.layout.panes = panes.saveState();
        if (m_editor.zoomSteps() != m_restoredZoom) { // else another window's choice stays
            all.layout.zoom = m_editor.zoomSteps();
        }
    });
}

void LastPlace::findArticle(const std::function<void(newsroom::ArticleId)> &open)
{
    const newsroom::ArticleId id = m_preferences.now().lastArticles.value(atWork());
    if (id.isNull()) {
        return;
    }
    await(
        m_session.desk().run(
            [id](newsroom::Library &library) { return library.articles().load(id); }),
        this,
        [this, open](const newsroom::Article &article) {
            if (!m_article.isOpen()) {
                open(article.id);
            }
        },
        [](const Error &) {}); // gone since: there is nothing to come back to
}

void LastPlace::forgetArticle()
{
    m_preferences.change([this](Preferences &all) { all.lastArticles.remove(atWork()); });
}

/// What was never typed into is in no library to come back from.
void LastPlace::keepArticle()
{
    if (!m_article.isNew()) {
        m_preferences.change(
            [this](Preferences &all) { all.lastArticles[atWork()] = m_article.article().id; });
    }
}

AtWork LastPlace::atWork() const
{
    return {m_session.libraryId(), m_session.person().login};
}

} // namespace tilshi::ui
