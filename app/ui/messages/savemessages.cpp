#include "ui/messages/savemessages.h"

#include "base/await.h"
#include "session/saving/autosave.h"
#include "session/saving/otherwriter.h"
#include "session/session.h"
#include "ui/dialogs/conflictdialog.h"
#include "widgets/messagebar.h"
#include "wording/libraryerrors.h"

#include <utility>

namespace tilshi::ui {

SaveMessages::SaveMessages(session::Session &session, session::Autosave &autosave,
                           widgets::MessageBar &bar, std::function<newsroom::Content()> mine,
                           QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_autosave(autosave)
    , m_bar(bar)
    , m_mine(std::move(mine))
    , m_window(window)
{
    connect(&m_autosave, &session::Autosave::saveFailed, this, &SaveMessages::hear);
    connect(&m_autosave, &session::Autosave::articleSaved, this, &SaveMessages::tellSavedAgain);
    connect(&m_autosave, &session::Autosave::statusChanged, this, &SaveMessages::follow);
}

void SaveMessages::tell(const Error &error)
{
    if (error.code == ErrorCode::Conflict) {
        tellConflict(session::otherWriter(error));
    } else if (error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound) {
        tellRefused(error);
    } else {
        tellFailure(error);
    }
}

/// Takes what was told of the article before away, and what does not hold any more; says again what
/// holds for this one.
void SaveMessages::follow()
{
    const newsroom::ArticleId before = std::exchange(m_article, m_autosave.articleId());
    const std::optional<Error> error = m_autosave.status().error;
    if (before != m_article || !error) {
        m_bar.withdraw(std::exchange(m_message, 0));
    }
    if (before != m_article && error) {
        tell(*error);
    }
}

void SaveMessages::hear(newsroom::ArticleId id, const Error &error)
{
    m_inTrouble = true;
    if (id == m_autosave.articleId()) {
        tell(error);
    } else {
        tellOfLeft(id, error);
    }
}

void SaveMessages::tellOfLeft(newsroom::ArticleId id, const Error &error)
{
    const std::optional<newsroom::Content> text = m_autosave.unsavedText(id);
    if (!text) {
        return;
    }
    const QString headline = text->headline.isEmpty() ? tr("No headline yet") : text->headline;
    const QString reason =
        error.code == ErrorCode::Conflict
            ? whoSaved(session::otherWriter(error))
            : (error.code == ErrorCode::Refused ? tr("It can't be edited any more.")
                                                : wording::savingReason(error));
    m_bar.tell(widgets::MessageBar::Kind::Warning,
               tr("Not in the newsroom yet: “%1”. %2 Your text is kept and is there when you open "
                  "the article.")
                   .arg(headline, reason),
               tr("Open the article"), [this, id] { Q_EMIT openAsked(id); });
}

void SaveMessages::tellFailure(const Error &error)
{
    const bool onlyHere = m_autosave.status().state == session::SaveState::InMemory;
    m_message = m_bar.tell(widgets::MessageBar::Kind::Error,
                           onlyHere ? wording::memoryTrouble(error) : wording::savingTrouble(error),
                           tr("Try again"), [this] { m_autosave.retry(); });
}

void SaveMessages::tellRefused(const Error &error)
{
    const QString reason =
        error.code == ErrorCode::Refused
            ? tr("The article was changed meanwhile, and you can't edit it any more.")
            : wording::savingReason(error);
    m_message = m_bar.tell(
        widgets::MessageBar::Kind::Warning,
        reason + u' ' +
            tr("What you typed last is not in it. It is kept on this computer, and goes in as soon "
               "as the article can be edited again."),
        tr("Make a new draft of it"),
        [this] { m_autosave.resolve(session::Resolution::AsNewDraft); });
}

void SaveMessages::tellSavedAgain()
{
    if (m_inTrouble && m_autosave.isAllSaved()) {
        m_inTrouble = false;
        m_bar.tell(widgets::MessageBar::Kind::Information,
                   tr("Everything you typed is saved again."));
    }
}

QString SaveMessages::whoSaved(newsroom::PersonId other) const
{
    if (other == m_autosave.writer()) {
        return tr("The article has been saved meanwhile in another window, under your name.");
    }
    const QString name = m_session.personName(other);
    return name.isEmpty() ? tr("Someone else has saved the article meanwhile.")
                          : tr("%1 has saved the article meanwhile.").arg(name);
}

void SaveMessages::tellConflict(newsroom::PersonId other)
{
    m_message =
        m_bar.tell(widgets::MessageBar::Kind::Warning,
                   whoSaved(other) + u' ' +
                       tr("Your text is kept. Look at both: whatever you choose, both are kept."),
                   tr("Show both texts"), [this] { readTheirs(); });
}

void SaveMessages::readTheirs()
{
    const auto work = [id = m_autosave.articleId()](newsroom::Desk &desk,
                                                    newsroom::Library &library) {
        return desk.open(id).map([&library](newsroom::OpenArticle theirs) {
            theirs.writer = session::writerOf(library, theirs);
            return theirs;
        });
    };
    await(
        m_session.onDesk(work), this,
        [this](const newsroom::OpenArticle &theirs) {
            if (theirs.article.id == m_autosave.articleId()) { // or another was opened meanwhile
                tellConflict(theirs.writer); // stays for whoever closes the view undecided
                showBoth(theirs);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void SaveMessages::showBoth(const newsroom::OpenArticle &theirs)
{
    auto *dialog =
        new ConflictDialog(theirs.content, m_session.personName(theirs.writer), m_mine(), m_window);
    const std::pair<void (ConflictDialog::*)(), session::Resolution> choices[] = {
        {&ConflictDialog::mineChosen, session::Resolution::KeepMine},
        {&ConflictDialog::theirsChosen, session::Resolution::TakeTheirs},
        {&ConflictDialog::draftChosen, session::Resolution::AsNewDraft},
    };
    for (const auto &[chosen, resolution] : choices) {
        connect(dialog, chosen, this, [this, id = m_autosave.articleId(), way = resolution] {
            if (id == m_autosave.articleId()) {
                m_autosave.resolve(way);
            }
        });
    }
    connect(dialog, &QDialog::accepted, this,
            [this] { m_bar.withdraw(std::exchange(m_message, 0)); });
    dialog->open();
}

} // namespace tilshi::ui
