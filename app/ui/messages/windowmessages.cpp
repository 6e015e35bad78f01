#include "ui/messages/windowmessages.h"

#include "base/await.h"
#include "language/zonetext.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/messages/libraryconcerns.h"
#include "ui/settings/settingsvisit.h"
#include "wording/libraryerrors.h"
#include "wording/wording.h"

namespace tilshi::ui {

using Kind = widgets::MessageBar::Kind;

WindowMessages::WindowMessages(session::Session &session, const session::CurrentArticle &article,
                               widgets::MessageBar &articleBar, const SettingsVisit &settings,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_article(article)
    , m_articleBar(articleBar)
    , m_settings(settings)
{
    connect(&session, &session::Session::failed, this, &WindowMessages::tellError);
    connect(&session, &session::Session::waitingChanged, this, &WindowMessages::tellWaiting);
}

widgets::MessageBar &WindowMessages::bar() const
{
    return m_settings.isOpen() ? *m_settings.messages() : m_articleBar;
}

void WindowMessages::tell(Kind kind, const QString &sentence)
{
    bar().tell(kind, sentence);
}

void WindowMessages::tellError(const Error &error)
{
    tell(Kind::Error, wording::workingTrouble(error, m_session.libraryFolder()));
}

/// Those that one may read in a message; of more than that the first ones.
void WindowMessages::tellMissing(const QList<Error> &missing)
{
    constexpr qsizetype most = 5;
    QStringList names;
    for (const Error &picture : missing.first(std::min(most, missing.size()))) {
        names.append(picture.subject);
    }
    if (missing.size() > most) {
        names.append(QStringLiteral("…"));
    }
    if (!names.isEmpty()) {
        tell(Kind::Warning,
             tr("Pages were written without pictures that are lost or damaged in the library: %1. "
                "Restore them from a backup, or take them out of the articles.")
                 .arg(names.join(QStringLiteral(" · "))));
    }
}

void WindowMessages::tellConcerns()
{
    await(
        libraryConcerns(m_session), this,
        [this](const QList<newsroom::Concern> &concerns) {
            ui::tellConcerns(m_articleBar, concerns);
        },
        [this](const Error &error) { tellError(error); });
    if (m_session.isReadOnly()) {
        tellReadOnly();
    } else if (m_session.settings().zone == "Asia/Almaty" && !language::knowsKazakhTime()) {
        m_articleBar.tell(
            Kind::Warning,
            tr("This computer does not know yet that Kazakhstan has one time zone, UTC+5. "
               "Scheduled articles would be published an hour off: update its time zone data."));
    }
}

void WindowMessages::tellReadOnly()
{
    m_articleBar.tell(
        Kind::Warning,
        tr("The newsroom can only be read: its folder cannot be written. Nothing in it is "
           "changed. Articles can be looked at, copied and exported; to write, allow writing "
           "to the folder and open the newsroom again."));
}

void WindowMessages::tellPublishError()
{
    m_articleBar.withdraw(std::exchange(m_publishMessage, 0));
    const QString error = m_article.isOpen() ? m_article.article().publishError : QString();
    if (!error.isEmpty()) {
        m_publishMessage =
            m_articleBar.tell(Kind::Error, tr("Publishing this article failed.") + u' ' +
                                               wording::failureSentence(error));
    }
}

void WindowMessages::tellWaiting(bool waits)
{
    if (waits) {
        m_waitingBar = &bar();
        m_waitingMessage = m_waitingBar->hold(
            tr("Another program is writing to the newsroom. What is to be saved waits for it; "
               "meanwhile you can write and read on."));
    } else if (m_waitingBar) {
        m_waitingBar->withdraw(std::exchange(m_waitingMessage, 0));
    }
}

} // namespace tilshi::ui
