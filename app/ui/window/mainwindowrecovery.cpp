// What the main window shows of text that came back, or of earlier days.
#include "base/await.h"
#include "session/currentarticle.h"
#include "session/recovery/recovery.h"
#include "session/session.h"
#include "ui/article/workspace.h"
#include "ui/dialogs/recoveredtexts.h"
#include "ui/dialogs/versiontext.h"
#include "ui/messages/windowmessages.h"
#include "ui/review/reviewcommands.h"
#include "ui/window/editorpane.h"
#include "ui/window/mainwindow.h"
#include "widgets/languages.h"
#include "widgets/messagebar.h"
#include "wording/libraryerrors.h"
#include "wording/when.h"

namespace tilshi::ui {

void MainWindow::tellRecovered(const session::RecoveryOutcome &outcome)
{
    if (!outcome.texts.isEmpty()) {
        showRecovered(outcome.texts);
    }
    if (outcome.error) {
        m_editorPane->messages()->tell(
            widgets::MessageBar::Kind::Error,
            tr("Unsaved text was found but could not be put into the newsroom; it stays in File, "
               "Unsaved texts.") +
                u' ' + wording::workingTrouble(*outcome.error, m_session.libraryFolder()));
    }
}

/// It comes at the start, where nobody types yet, and over the article: the keys are its own until
/// it is closed or one of its articles opened. Beside the work all the same: it blocks nothing.
void MainWindow::showRecovered(const QList<session::RecoveredText> &texts)
{
    auto *dialog = new RecoveredTexts(texts, m_session.settings().zone, this);
    connect(dialog, &RecoveredTexts::openAsked, this, [this](newsroom::ArticleId article) {
        openArticle(article);
        activateWindow();
    });
    connect(dialog, &RecoveredTexts::earlierAsked, this, &MainWindow::takeEarlier);
    connect(dialog, &QDialog::finished, this, &QWidget::activateWindow);
    dialog->show();
    dialog->activateWindow();
}

void MainWindow::showVersion(int number)
{
    if (!m_article->isOpen()) {
        return;
    }
    const auto work = [id = m_article->article().id, number](newsroom::Library &library) {
        return library.articles().version(id, number);
    };
    await(
        m_session.desk().run(work), this,
        [this](const newsroom::Version &version) {
            auto *dialog =
                new VersionText(version, m_session.personName(version.by),
                                wording::dateAndTime(version.at, m_session.settings().zone,
                                                     widgets::interfaceLanguage()),
                                m_workspace->isEditable(), this);
            connect(dialog, &VersionText::takeAsked, this, &MainWindow::takeEarlier);
            connect(dialog, &VersionText::changesAsked, m_review, &ReviewCommands::showChanges);
            dialog->open();
        },
        [this](const Error &error) { m_messages->tellError(error); });
}

void MainWindow::takeEarlier(newsroom::ArticleId article, const newsroom::Content &before)
{
    m_workspace->settle([this, article, before] {
        const auto work = [article, before, by = m_session.person().id](newsroom::Desk &desk,
                                                                        newsroom::Library &) {
            return session::putEarlierBack(desk, article, before, by);
        };
        await(
            m_session.onDesk(work), this, [this, article] { m_workspace->open(article); },
            [this](const Error &error) { m_messages->tellError(error); });
    });
}

} // namespace tilshi::ui
