#include "session/seenversion.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/inoffice.h"

namespace tilshi::session {

SeenVersion::SeenVersion(Session &session, CurrentArticle &article, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
{
    connect(&m_article, &CurrentArticle::opened, this, &SeenVersion::note);
    connect(&m_article, &CurrentArticle::changed, this, &SeenVersion::note);
    connect(&m_article, &CurrentArticle::closed, this, [this] { m_noted = {}; });
}

void SeenVersion::note()
{
    if (!m_article.isOpen() || m_article.isNew() || m_session.isReadOnly()) {
        return;
    }
    const newsroom::ArticleId id = m_article.article().id;
    const newsroom::PersonId person = m_session.person().id;
    const int version = m_article.article().head;
    if (id == m_noted && person == m_person && version == m_version) {
        return;
    }
    m_noted = id;
    m_person = person;
    m_version = version;
    const auto work = [id, version](newsroom::Office &office, newsroom::PersonId by) {
        return office.noteOpened(id, version, by);
    };
    await(
        inOffice(m_session, work), this,
        [this, id, version](const std::optional<int> &before) {
            if (before != version) {
                Q_EMIT seen(id, version, before.value_or(0));
            }
        },
        [](const Error &) {}); // it is new once more
}

} // namespace tilshi::session
