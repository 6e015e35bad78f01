#include "ui/savemessages.h"

#include "ui/await.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/editor/savekeeper.h"
#include "ui/librarytrouble.h"
#include "ui/messagebar.h"
#include "ui/session.h"

#include <utility>

namespace tilshi::ui {

SaveMessages::SaveMessages(Session &session, SaveKeeper &keeper, MessageBar &bar,
                           std::function<newsroom::Content()> mine, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_keeper(keeper)
    , m_bar(bar)
    , m_mine(std::move(mine))
    , m_window(window)
{
    connect(&m_keeper, &SaveKeeper::saveFailed, this, &SaveMessages::tellFailure);
    connect(&m_keeper, &SaveKeeper::saved, this, &SaveMessages::tellSavedAgain);
    connect(&m_keeper, &SaveKeeper::conflict, this, &SaveMessages::tellConflict);
    connect(&m_keeper, &SaveKeeper::statusChanged, this, &SaveMessages::followArticle);
}

/// Takes the message of the article before away, and says again what holds for this one.
void SaveMessages::followArticle()
{
    if (std::exchange(m_told, m_keeper.articleId()) == m_keeper.articleId()) {
        return;
    }
    m_bar.withdraw(m_message);
    if (const std::optional<Error> error = m_keeper.status().error) {
        tell(*error);
    }
}

void SaveMessages::tell(const Error &error)
{
    error.code == ErrorCode::Conflict ? tellConflict() : tellFailure(error);
}

void SaveMessages::tellFailure(const Error &error)
{
    m_inTrouble = true;
    const bool onlyHere = m_keeper.status().state == SaveState::InMemory;
    m_message =
        m_bar.tell(MessageBar::Kind::Error, onlyHere ? memoryTrouble(error) : savingTrouble(error),
                   tr("Try again"), [this] { m_keeper.retry(); });
}

void SaveMessages::tellSavedAgain()
{
    if (std::exchange(m_inTrouble, false)) {
        m_bar.tell(MessageBar::Kind::Information, tr("Everything you typed is saved again."));
    }
}

void SaveMessages::tellConflict()
{
    m_message = m_bar.tell(
        MessageBar::Kind::Warning,
        tr("Someone else has saved this article meanwhile. Your text is kept. Look at both: "
           "whatever you choose, both stay in the history."),
        tr("Show both texts"), [this] { readTheirs(); });
}

void SaveMessages::readTheirs()
{
    const auto work = [id = m_keeper.articleId()](newsroom::Desk &desk, newsroom::Library &) {
        return desk.open(id);
    };
    await(
        m_session.onDesk(work), this,
        [this](const newsroom::OpenArticle &theirs) {
            if (theirs.article.id == m_keeper.articleId()) { // or another was opened meanwhile
                tellConflict(); // stays for whoever closes the view undecided
                showBoth(theirs.content);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void SaveMessages::showBoth(const newsroom::Content &theirs)
{
    auto *dialog = new ConflictDialog(theirs, m_mine(), m_window);
    connect(dialog, &ConflictDialog::mineChosen, &m_keeper, &SaveKeeper::keepMine);
    connect(dialog, &ConflictDialog::theirsChosen, &m_keeper, &SaveKeeper::takeTheirs);
    connect(dialog, &QDialog::accepted, &m_bar, &QWidget::hide);
    dialog->open();
}

} // namespace tilshi::ui
