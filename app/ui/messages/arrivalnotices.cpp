#include "ui/messages/arrivalnotices.h"

#include "session/arrivals.h"
#include "ui/preferences/preferencestore.h"
#include "widgets/look/icons.h"
#include "widgets/messagebar.h"

#include <QMainWindow>
#include <QSystemTrayIcon>

namespace tilshi::ui {
namespace {

constexpr qsizetype mostNamed = 3;

QString headlines(const QList<newsroom::ArticleSummary> &articles)
{
    QStringList names;
    for (const newsroom::ArticleSummary &article :
         articles.first(std::min(mostNamed, articles.size()))) {
        names.append(u'«' + article.headline + u'»');
    }
    return articles.size() > mostNamed ? names.join(QStringLiteral(", ")) + u'…'
                                       : names.join(QStringLiteral(", "));
}

} // namespace

ArrivalNotices::ArrivalNotices(session::Session &session, widgets::MessageBar &messages,
                               PreferenceStore &preferences, QMainWindow &window)
    : QObject(&window)
    , m_arrivals(new session::Arrivals(session, this))
    , m_messages(messages)
    , m_preferences(preferences)
    , m_window(window)
{
    connect(m_arrivals, &session::Arrivals::returned, this, &ArrivalNotices::tellReturned);
    connect(m_arrivals, &session::Arrivals::submitted, this, &ArrivalNotices::tellSubmitted);
}

void ArrivalNotices::look(const QSet<newsroom::ArticleId> &changed)
{
    m_arrivals->look(changed);
}

void ArrivalNotices::tellReturned(const QList<newsroom::ArticleSummary> &articles)
{
    m_messages.tell(widgets::MessageBar::Kind::Information,
                    tr("Returned to you: %1").arg(headlines(articles)), tr("Open"),
                    [this, id = articles.first().id] { Q_EMIT articleAsked(id); });
    notify(tr("Returned to you"), articles);
}

void ArrivalNotices::tellSubmitted(const QList<newsroom::ArticleSummary> &articles)
{
    notify(tr("Waiting for review"), articles);
}

void ArrivalNotices::notify(const QString &title, const QList<newsroom::ArticleSummary> &articles)
{
    if (m_window.isActiveWindow() || !m_preferences.now().notices ||
        !QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(widgets::programIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &ArrivalNotices::openTold);
        connect(m_icon, &QSystemTrayIcon::activated, this, &ArrivalNotices::openTold);
    }
    m_told = articles.first().id;
    m_icon->show();
    m_icon->setToolTip(title);
    m_icon->showMessage(title, headlines(articles), widgets::programIcon());
}

void ArrivalNotices::openTold()
{
    m_icon->hide();
    m_window.raise();
    m_window.activateWindow();
    Q_EMIT articleAsked(m_told);
}

} // namespace tilshi::ui
