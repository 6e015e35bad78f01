#include "ui/article/otherstext.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/saving/autosave.h"
#include "session/saving/otherwriter.h"
#include "session/session.h"
#include "ui/article/workspace.h"
#include "ui/dialogs/versiontext.h"
#include "widgets/languages.h"
#include "widgets/messagebar.h"
#include "wording/when.h"

#include <utility>

namespace tilshi::ui {

OthersText::OthersText(session::Session &session, session::CurrentArticle &article,
                       Workspace &workspace, widgets::MessageBar &bar, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_article(article)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_window(window)
{
    connect(&workspace, &Workspace::followed, this, &OthersText::follow);
    connect(&workspace.autosave(), &session::Autosave::articleSaved, this, &OthersText::noteSaved);
    connect(&m_article, &session::CurrentArticle::opened, this, &OthersText::noteShown);
    connect(&m_article, &session::CurrentArticle::closed, this, &OthersText::beginAnew);
    connect(&m_session, &session::Session::personChanged, this, &OthersText::beginAnew);
}

void OthersText::noteSaved(const newsroom::Article &article)
{
    if (m_article.isOpen() && m_article.article().id == article.id) {
        beginAnew();
        m_savedAt = article.modifiedAt;
    }
}

void OthersText::noteShown()
{
    if (std::exchange(m_shown, m_article.article().id) != m_shown) {
        beginAnew();
    }
}

void OthersText::follow(const newsroom::Content &before)
{
    const newsroom::ArticleId id = m_article.article().id;
    const auto work = [id](newsroom::Desk &desk, newsroom::Library &library) {
        return desk.open(id).map([&library](newsroom::OpenArticle open) {
            open.writer = session::writerOf(library, open);
            return open;
        });
    };
    await(
        m_session.onDesk(work), this,
        [this, id, before](const newsroom::OpenArticle &now) {
            const bool isShown = m_article.isOpen() && m_article.article().id == id;
            if (isShown && m_article.content() == now.content) { // or more has happened since
                tell(now.writer, before);
            }
        },
        [](const Error &) {});
}

void OthersText::tell(newsroom::PersonId writer, const newsroom::Content &before)
{
    const bool isAsBefore = !m_told.isNull() && m_article.content() == m_before.content;
    if (isAsBefore || writer == m_session.person().id) {
        const QDateTime savedAt = isAsBefore ? m_savedAt : m_article.article().modifiedAt;
        beginAnew();
        m_savedAt = savedAt;
        return;
    }
    if (m_told.isNull()) {
        m_before.article = m_article.article().id;
        m_before.by = m_session.person().id;
        m_before.at = m_savedAt;
        m_before.content = before;
    }
    if (std::exchange(m_told, writer) != writer) {
        tellWriter(m_session.personName(writer));
    }
}

void OthersText::tellWriter(const QString &who)
{
    constexpr auto kind = widgets::MessageBar::Kind::Information;
    m_bar.withdraw(m_message);
    if (m_savedAt.isValid()) {
        m_message = m_bar.tell(kind, tr("%1 has changed the text after you.").arg(who),
                               tr("Your text…"), [this, mine = m_before] { show(mine); });
        m_bar.bindToArticle();
    } else {
        m_message = m_bar.tell(kind, tr("%1 has changed the text that you have open.").arg(who));
    }
}

void OthersText::show(const newsroom::Version &saved)
{
    auto *dialog = new VersionText(
        saved, m_session.personName(saved.by),
        wording::dateAndTime(saved.at, m_session.settings().zone, widgets::interfaceLanguage()),
        m_workspace.isEditable(), m_window);
    connect(dialog, &VersionText::takeAsked, this, &OthersText::takeAsked);
    connect(dialog, &QDialog::rejected, this, [this] { // the line went when its button was pressed
        if (!m_told.isNull()) {
            tellWriter(m_session.personName(m_told));
        }
    });
    dialog->open();
}

void OthersText::beginAnew()
{
    m_bar.withdraw(std::exchange(m_message, 0));
    m_told = {};
    m_before = {};
    m_savedAt = {};
}

} // namespace tilshi::ui
