// The dialogs that the main window's commands open.
#include "base/await.h"
#include "editor/articleeditor.h"
#include "editor/images/imageinserter.h"
#include "editor/script/scriptpreview.h"
#include "session/currentarticle.h"
#include "session/saving/autosave.h"
#include "session/saving/journal.h"
#include "session/session.h"
#include "ui/article/articlewords.h"
#include "ui/article/workspace.h"
#include "ui/dialogs/signindialog.h"
#include "ui/dialogs/unsavedtexts.h"
#include "ui/messages/windowmessages.h"
#include "ui/preferences/preferencestore.h"
#include "ui/timer/timerdialog.h"
#include "ui/window/editorpane.h"
#include "ui/window/mainwindow.h"
#include "ui/words/wordsdialog.h"
#include "widgets/question.h"

namespace tilshi::ui {

void MainWindow::askTimer()
{
    if (m_environment.timer) {
        (new TimerDialog(*m_environment.timer, m_session.libraryFolder(), this))->open();
    }
}

void MainWindow::askSignIn()
{
    auto *dialog = new SignInDialog(m_session.people(), m_session.person().id, this);
    connect(dialog, &SignInDialog::chosen, this, [this](const newsroom::Person &person) {
        const auto signIn = [this, person] { m_session.signIn(person); };
        m_workspace->settle(signIn, [this, signIn] {
            if (m_workspace->autosave().writeJournalNow(session::journalPatienceMs)) {
                signIn(); // what is not saved stays its writer's
            }
        });
    });
    dialog->open();
}

void MainWindow::askWords()
{
    auto *dialog = new WordsDialog(m_session, m_environment.files, m_environment.preferences,
                                   m_words->article(), this);
    connect(dialog, &QDialog::accepted, m_words, &ArticleWords::load);
    dialog->open();
}

void MainWindow::showUnsavedTexts()
{
    await(
        m_journal.entries(), this,
        [this](const QList<newsroom::RecoveryEntry> &entries) {
            (new UnsavedTexts(entries, m_session.settings().zone, m_environment.files, this))
                ->open();
        },
        [this](const Error &error) { m_messages->tellError(error); });
}

void MainWindow::showOtherScript()
{
    if (m_article->isOpen()) {
        editor::ArticleEditor *editor = m_editorPane->editor();
        auto *preview = new editor::ScriptPreview(
            editor->content(), m_article->article().metadata.language,
            m_environment.preferences.now().script, editor->images().mediaStore(), this);
        connect(preview, &editor::ScriptPreview::chosen, this,
                [this](const language::Transliteration &how) {
                    m_environment.preferences.set(&Preferences::script, how);
                });
        preview->show(); // beside the editor, which goes on
    }
}

void MainWindow::tellAbout()
{
    auto *box = new widgets::Notice(tr("About Tilshi"),
                                    tr("Tilshi %1").arg(QStringLiteral(TILSHI_VERSION)), this);
    box->setInformativeText(
        tr("An editorial desk for newsrooms that write in Kazakh. Free software "
           "under the Mozilla Public License 2.0."));
    box->open();
}

} // namespace tilshi::ui
