#include "ui/farewell.h"

#include "ui/await.h"
#include "ui/languages.h"
#include "ui/navigation/place.h"
#include "ui/timer/timerunits.h"
#include "wording/when.h"

#include <QMessageBox>
#include <QPushButton>

namespace tilshi::ui {
namespace {

constexpr int mostTold = 5;

Result<QList<newsroom::ArticleSummary>> waitingArticles(newsroom::Library &library)
{
    const Place place{Place::Kind::Scheduled, {}};
    return library.articles()
        .list(queryOf(place, {}))
        .map([&place](const QList<newsroom::ArticleSummary> &waiting) {
            return inOrder(place, waiting);
        });
}

/// Goes only when the box is closed: a window does not leave from under its own question.
void openThenGo(QMessageBox *box, const QPushButton *quit, std::function<void()> go)
{
    QObject::connect(box, &QDialog::finished, box, [box, quit, go = std::move(go)] {
        if (box->clickedButton() == quit) {
            go();
        }
    });
    box->open();
}

} // namespace

Farewell::Farewell(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_presence(session.libraryFolder())
{
}

void Farewell::ask(std::function<void()> go)
{
    if (!isConcerned()) {
        QMetaObject::invokeMethod(this, std::move(go), Qt::QueuedConnection);
        return;
    }
    await(
        m_session.desk().run(&waitingArticles), this,
        [this, go](const QList<newsroom::ArticleSummary> &waiting) {
            if (waiting.isEmpty()) {
                go();
            } else {
                tell(waiting, go);
            }
        },
        [go](const Error &) { go(); });
}

/// A journalist can do nothing about it, and another window or the timer does it as this one would.
bool Farewell::isConcerned() const
{
    return m_session.person().isEditor() && !m_session.isReadOnly() && !m_presence.hasOthers() &&
           !timerIsSetUp(m_session.libraryFolder());
}

void Farewell::warnOfLoss(std::function<void()> go)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Quit"),
                                tr("Your text is kept only in this window."), QMessageBox::Cancel,
                                m_window);
    box->setObjectName(u"lossWarning");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Neither the newsroom nor the recovery file took it. Copy the text "
                               "elsewhere, or free some space on the disk, before you quit."));
    QPushButton *quit = box->addButton(tr("Quit without the text"), QMessageBox::DestructiveRole);
    quit->setObjectName(u"quitWithoutText");
    openThenGo(box, quit, go);
}

void Farewell::tell(const QList<newsroom::ArticleSummary> &waiting, std::function<void()> go)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Quit"),
        tr("Articles that wait for their time: %1. While Tilshi is closed, nobody publishes them.")
            .arg(waiting.size()),
        QMessageBox::Cancel, m_window);
    box->setObjectName(u"farewell");
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        lines(waiting).join(u'\n') + QStringLiteral("\n\n") +
        tr("Whatever is at most %1 min late when Tilshi is opened again is published then; for the "
           "rest an editor decides.")
            .arg(m_session.settings().graceMinutes));
    QPushButton *quit = box->addButton(tr("Quit all the same"), QMessageBox::AcceptRole);
    quit->setObjectName(u"accept");
    openThenGo(box, quit, go);
}

/// The next ones, each with its time, and how many more there are.
QStringList Farewell::lines(const QList<newsroom::ArticleSummary> &waiting) const
{
    QStringList lines;
    for (const newsroom::ArticleSummary &article :
         waiting.first(std::min<qsizetype>(waiting.size(), mostTold))) {
        lines.append(wording::when(article.scheduledAt.value_or(QDateTime()),
                                   m_session.settings().zone, m_session.clock().now(),
                                   interfaceLanguage()) +
                     QStringLiteral(" – ") + article.headline);
    }
    if (waiting.size() > mostTold) {
        lines.append(tr("and more: %1").arg(waiting.size() - mostTold));
    }
    return lines;
}

} // namespace tilshi::ui
