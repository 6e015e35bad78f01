#include "ui/window/lasttime.h"

#include "base/await.h"
#include "editor/articleeditor.h"
#include "session/currentarticle.h"
#include "ui/window/panes.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace tilshi::ui {
namespace {

constexpr QSize frame(10, 40); // at most, of any desktop's

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString panesKey()
{
    return QStringLiteral("window/panes");
}

QString zoomKey()
{
    return QStringLiteral("page/zoom");
}

} // namespace

LastTime::LastTime(session::Session &session, session::CurrentArticle &article,
                   editor::ArticleEditor &editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_editor(editor)
{
    connect(&m_article, &session::CurrentArticle::opened, this, &LastTime::keepArticle);
    connect(&m_article, &session::CurrentArticle::changed, this, &LastTime::keepArticle);
}

void LastTime::restoreLayout(QMainWindow &window, Panes &panes) const
{
    const QSettings settings;
    window.restoreGeometry(settings.value(geometryKey()).toByteArray());
    if (!window.isMaximized()) {
        const QSize room = window.screen()->availableSize() - frame;
        window.resize(window.size().boundedTo(room));
    }
    panes.restore(settings.value(panesKey()).toByteArray());
    m_editor.zoom(settings.value(zoomKey()).toInt());
}

void LastTime::keepLayout(const QMainWindow &window, const Panes &panes) const
{
    QSettings settings;
    settings.setValue(geometryKey(), window.saveGeometry());
    settings.setValue(panesKey(), panes.saveState());
    settings.setValue(zoomKey(), m_editor.zoomSteps());
}

void LastTime::findArticle(std::function<void(newsroom::ArticleId)> open)
{
    const auto id = newsroom::ArticleId::fromString(QSettings().value(articleKey()).toString());
    if (!id) {
        return;
    }
    await(
        m_session.desk().run(
            [id = *id](newsroom::Library &library) { return library.articles().load(id); }),
        this,
        [this, open](const newsroom::Article &article) {
            if (!m_article.isOpen()) {
                open(article.id);
            }
        },
        [](const Error &) {}); // gone since: there is nothing to come back to
}

void LastTime::forgetArticle()
{
    QSettings().remove(articleKey());
}

/// What was never typed into is in no library to come back from.
void LastTime::keepArticle()
{
    const QString id = m_article.article().id.toString();
    QSettings settings;
    if (!m_article.isNew() && settings.value(articleKey()).toString() != id) {
        settings.setValue(articleKey(), id);
    }
}

QString LastTime::articleKey() const
{
    return u"articles/" + m_session.libraryId() + u'/' + m_session.person().login;
}

} // namespace tilshi::ui
