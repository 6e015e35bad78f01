#include "ui/article/acthindrance.h"

#include "base/await.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "widgets/formdialog.h"
#include "widgets/languages.h"
#include "wording/when.h"
#include "wording/wording.h"

namespace tilshi::ui {

ActHindrance::ActHindrance(session::Session &session, session::CurrentArticle &article,
                           const newsroom::Act &act, widgets::FormDialog *dialog)
    : QObject(dialog)
    , m_session(session)
    , m_article(article)
    , m_act(act)
    , m_dialog(dialog)
{
    for (const auto moved : {&session::CurrentArticle::opened, &session::CurrentArticle::changed}) {
        connect(&m_article, moved, this, &ActHindrance::check);
    }
}

void ActHindrance::check()
{
    if (!m_article.isOpen() || m_article.article().id != m_act.article) {
        return;
    }
    const std::optional<newsroom::Refusal> refusal = m_article.refusalOf(m_act.action);
    if (!refusal) {
        m_dialog->setHindrance({});
        return;
    }
    m_dialog->setHindrance(wording::sentence(*refusal));
    const auto work = [id = m_act.article](newsroom::Library &library) {
        return library.log().of(id);
    };
    await(m_session.desk().run(work), this, [this](const Result<QList<newsroom::LogEntry>> &acts) {
        const auto stands = m_article.refusalOf(m_act.action);
        if (stands && acts && !acts->isEmpty()) {
            m_dialog->setHindrance(wording::sentence(*stands) + u' ' + told(acts->constLast()));
        }
    });
}

QString ActHindrance::told(const newsroom::LogEntry &last) const
{
    const QString who =
        last.who.isNull() ? tr("Tilshi, by schedule") : m_session.personName(last.who);
    return tr("Meanwhile: %1 · %2 · %3. What you typed stays here.")
        .arg(wording::done(last), who,
             wording::when(last.at, m_session.settings().zone, m_session.clock().now(),
                           widgets::interfaceLanguage()));
}

} // namespace tilshi::ui
