#include "ui/article/articlewords.h"

#include "base/await.h"
#include "editor/articleeditor.h"
#include "session/currentarticle.h"
#include "session/inoffice.h"
#include "spelling/spellingworker.h"
#include "ui/preferences/preferencestore.h"

#include <utility>

namespace tilshi::ui {

ArticleWords::ArticleWords(session::Session &session, session::CurrentArticle &article,
                           editor::ArticleEditor &editor, const PreferenceStore &preferences,
                           QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_editor(editor)
{
    m_editor.setSpelling(m_session.spelling());
    connect(&m_editor, &editor::ArticleEditor::addWordRequested, this, &ArticleWords::add);
    connect(&m_editor, &editor::ArticleEditor::ignoreRequested, this, &ArticleWords::ignore);
    connect(&m_article, &session::CurrentArticle::opened, this, &ArticleWords::load);
    connect(&m_session, &session::Session::personChanged, this, &ArticleWords::load);
    connect(&preferences, &PreferenceStore::changed, this,
            [this](const Preferences &before, const Preferences &now) {
                if (before.rules != now.rules) {
                    applyRules(now.rules);
                }
            });
    applyRules(preferences.now().rules);
    load();
}

void ArticleWords::add(const QString &word, bool personal)
{
    if (!m_session.spelling()) {
        return;
    }
    await(m_session.spelling()->modelFor(word), this, [this, word, personal](const QString &model) {
        store({word, model}, personal);
    });
}

void ArticleWords::store(const language::HouseWord &word, bool personal)
{
    const auto list = personal ? newsroom::WordList::Own : newsroom::WordList::Newsroom;
    const auto work = [word, list](newsroom::Office &office, newsroom::PersonId by) {
        return office.addWord(list, word, by);
    };
    await(
        session::inOffice(m_session, work), this, [this] { load(); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ArticleWords::ignore(spelling::FindingKind kind, const QString &text, bool everywhere)
{
    const newsroom::IgnoredFinding finding{spelling::keyOf(kind), text,
                                           everywhere ? std::nullopt : article()};
    const auto work = [finding](newsroom::Office &office, newsroom::PersonId by) {
        return office.ignore(finding, by);
    };
    await(
        session::inOffice(m_session, work), this, [this] { load(); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ArticleWords::load()
{
    if (!m_session.spelling()) {
        return;
    }
    const auto work = [person = m_session.person().id,
                       article = article()](newsroom::Library &library) {
        return session::readAccepted(library, person, article);
    };
    await(
        m_session.desk().run(work), this,
        [this](const session::Accepted &accepted) {
            if (std::exchange(m_accepted, accepted) != accepted) {
                m_session.spelling()->setHouseWords(accepted.words);
                m_session.spelling()->setIgnored(accepted.ignored);
                m_editor.recheck();
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ArticleWords::applyRules(const spelling::Rules &rules)
{
    if (m_session.spelling()) {
        m_session.spelling()->setRules(rules);
        m_editor.recheck();
    }
}

std::optional<newsroom::ArticleId> ArticleWords::article() const
{
    return m_article.isOpen() ? std::optional(m_article.article().id) : std::nullopt;
}

} // namespace tilshi::ui
