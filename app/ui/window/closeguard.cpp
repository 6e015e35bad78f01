#include "ui/window/closeguard.h"

#include "base/await.h"
#include "session/timer/timerunits.h"
#include "ui/navigation/place.h"
#include "widgets/languages.h"
#include "widgets/question.h"
#include "wording/articletext.h"
#include "wording/when.h"

#include <QClipboard>
#include <QGuiApplication>
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
void openThenGo(widgets::Question *box, const QPushButton *quit, std::function<void()> go)
{
    QObject::connect(box, &QDialog::finished, box, [box, quit, go = std::move(go)] {
        if (box->clickedButton() == quit) {
            go();
        }
    });
    box->open();
}

} // namespace

CloseGuard::CloseGuard(session::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_presence(session.libraryFolder())
{
}

void CloseGuard::ask(std::function<void()> go)
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
bool CloseGuard::isConcerned() const
{
    return m_session.person().isEditor() && !m_session.isReadOnly() && !m_presence.hasOthers() &&
           !session::timerIsSetUp(m_session.libraryFolder());
}

void CloseGuard::warnOfLoss(const QList<newsroom::Content> &texts, const std::function<void()> &go)
{
    auto *box = new widgets::Question(widgets::Question::Critical, tr("Quit"),
                                      tr("Your text is kept only in this window."), m_window);
    box->setObjectName(u"lossWarning");
    box->setInformativeText(tr("Neither the newsroom nor the recovery file took it. Copy the text "
                               "elsewhere, or free some space on the disk, before you quit."));
    QPushButton *quit =
        box->addButton(tr("Quit without the text"), widgets::Question::DestructiveRole);
    quit->setObjectName(u"quitWithoutText");
    offerToCopy(box, texts);
    openThenGo(box, quit, go);
}

/// The box stays: who has copied the text may then quit.
void CloseGuard::offerToCopy(widgets::Question *box, const QList<newsroom::Content> &texts)
{
    if (texts.isEmpty()) {
        return;
    }
    QPushButton *copy = box->addButton(tr("Copy the text"), widgets::Question::ActionRole);
    copy->setObjectName(u"copyText");
    disconnect(copy, &QPushButton::clicked, nullptr, nullptr); // which closes the box
    connect(copy, &QPushButton::clicked, box, [box, texts] {
        QStringList all;
        for (const newsroom::Content &text : texts) {
            all.append(wording::wholeText(text));
        }
        QGuiApplication::clipboard()->setText(all.join(QStringLiteral("\n\n")));
        box->setInformativeText(tr("The text is on the clipboard. Paste it elsewhere before you "
                                   "quit."));
    });
}

void CloseGuard::tell(const QList<newsroom::ArticleSummary> &waiting,
                      const std::function<void()> &go)
{
    auto *box = new widgets::Question(
        widgets::Question::Warning, tr("Quit"),
        tr("Articles that wait for their time: %1. While Tilshi is closed, nobody publishes them.")
            .arg(waiting.size()),
        m_window);
    box->setObjectName(u"closeGuard");
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        lines(waiting).join(u'\n') + QStringLiteral("\n\n") +
        tr("Whatever is at most %1 min late when Tilshi is opened again is published then; for the "
           "rest an editor decides.")
            .arg(m_session.settings().graceMinutes));
    QPushButton *quit = box->addButton(tr("Quit all the same"), widgets::Question::AcceptRole);
    quit->setObjectName(u"accept");
    openThenGo(box, quit, go);
}

/// The next ones, each with its time, and how many more there are.
QStringList CloseGuard::lines(const QList<newsroom::ArticleSummary> &waiting) const
{
    QStringList lines;
    for (const newsroom::ArticleSummary &article :
         waiting.first(std::min<qsizetype>(waiting.size(), mostTold))) {
        lines.append(wording::when(article.scheduledAt.value_or(QDateTime()),
                                   m_session.settings().zone, m_session.clock().now(),
                                   widgets::interfaceLanguage()) +
                     QStringLiteral(" – ") + article.headline);
    }
    if (waiting.size() > mostTold) {
        lines.append(tr("and more: %1").arg(waiting.size() - mostTold));
    }
    return lines;
}

} // namespace tilshi::ui
