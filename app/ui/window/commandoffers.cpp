#include "ui/window/commandoffers.h"

#include "editor/articleeditor.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/article/writingcommands.h"
#include "ui/commands/commands.h"
#include "ui/settings/settingsvisit.h"
#include "ui/window/topbar.h"
#include "widgets/actionstate.h"
#include "wording/wording.h"

#include <QAction>

namespace tilshi::ui {

CommandOffers::CommandOffers(const session::Session &session, Commands &commands,
                             session::CurrentArticle &article, const SettingsVisit &settings,
                             WritingCommands &writing, editor::ArticleEditor &editor,
                             TopBar &topBar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_commands(commands)
    , m_article(article)
    , m_settings(settings)
    , m_writing(writing)
    , m_editor(editor)
    , m_topBar(topBar)
{
    for (const auto moved : {&session::CurrentArticle::opened, &session::CurrentArticle::changed,
                             &session::CurrentArticle::closed}) {
        connect(&m_article, moved, this, &CommandOffers::updateNextStep);
    }
    connect(&m_session, &session::Session::factsChanged, this, &CommandOffers::update);
}

void CommandOffers::update()
{
    updateNextStep();
    updateOfArticle();
    const QString away = m_settings.isOpen() ? articleRefusal() : QString();
    for (QAction *action :
         {m_commands.search, m_commands.nextPane, m_commands.inspector, m_commands.words}) {
        widgets::refuse(action, away);
    }
    for (QAction *action : {m_commands.newArticle, m_commands.import, m_commands.lookAtImport}) {
        widgets::refuse(action, away.isEmpty() ? readOnlyRefusal() : away);
    }
    m_topBar.refuseActs(readOnlyRefusal());
}

void CommandOffers::updateOfArticle()
{
    const QString refusal = articleRefusal();
    const QList<QAction *> others{
        m_commands.save,           m_commands.print,       m_commands.copyHtml,
        m_commands.copyText,       m_commands.otherScript, m_commands.goal,
        m_commands.closeArticle,   m_commands.changes,     m_commands.nextChange,
        m_commands.previousChange, m_commands.comment,     m_commands.nextComment};
    for (QAction *action : m_commands.exports + others) {
        widgets::refuse(action, refusal);
    }
    for (QAction *action : {m_commands.save, m_commands.comment}) {
        widgets::refuse(action, refusal.isEmpty() ? readOnlyRefusal() : refusal);
    }
    widgets::refuse(m_commands.focusMode, m_writing.isFocusMode() ? QString() : refusal);
    m_editor.refuseActions(refusal);
    m_topBar.refuseMenu(refusal);
}

/// The same as the primary button, by a key.
void CommandOffers::updateNextStep()
{
    const std::optional<newsroom::Action> step = m_article.nextStep();
    const QString away = articleRefusal();
    if (!away.isEmpty() || m_session.isReadOnly()) {
        widgets::refuse(m_commands.nextStep, away.isEmpty() ? readOnlyRefusal() : away);
    } else if (!step) {
        widgets::refuse(m_commands.nextStep, tr("There is no next step for you here."));
    } else {
        const std::optional<newsroom::Refusal> refusal = m_article.refusalOf(*step);
        widgets::refuse(m_commands.nextStep, refusal ? wording::sentence(*refusal) : QString());
    }
}

/// Why nothing can be done to an article now; empty where one is open and seen.
QString CommandOffers::articleRefusal() const
{
    if (m_settings.isOpen()) {
        return tr("Go back to the articles first.");
    }
    return m_article.isOpen() ? QString() : tr("Open an article first.");
}

QString CommandOffers::readOnlyRefusal() const
{
    return m_session.isReadOnly() ? tr("The newsroom can only be read.") : QString();
}

} // namespace tilshi::ui
