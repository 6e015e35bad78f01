#include "ui/farewell.h"

#include "ui/await.h"
#include "ui/languages.h"
#include "wording/when.h"

#include <QMessageBox>
#include <QPushButton>

namespace tilshi::ui {
namespace {

constexpr int mostTold = 5;

Result<QList<newsroom::OpenArticle>> waitingArticles(newsroom::Desk &desk,
                                                     newsroom::Library &library)
{
    const Result<QList<newsroom::Article>> scheduled = library.articles().scheduled(std::nullopt);
    if (!scheduled) {
        return fail(scheduled.error());
    }
    QList<newsroom::OpenArticle> waiting;
    for (const newsroom::Article &article : *scheduled) {
        if (const Result<newsroom::OpenArticle> open = desk.open(article.id)) {
            waiting.append(*open);
        }
    }
    return waiting;
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
{
}

void Farewell::ask(std::function<void()> go)
{
    await(
        m_session.onDesk(&waitingArticles), this,
        [this, go](const QList<newsroom::OpenArticle> &waiting) {
            if (waiting.isEmpty()) {
                go();
            } else {
                tell(waiting, go);
            }
        },
        [go](const Error &) { go(); });
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

void Farewell::tell(const QList<newsroom::OpenArticle> &waiting, std::function<void()> go)
{
    QStringList lines;
    for (const newsroom::OpenArticle &open :
         waiting.first(std::min<qsizetype>(waiting.size(), mostTold))) {
        lines.append(wording::dateAndTime(open.article.schedule->utc, m_session.settings().zone,
                                          interfaceLanguage()) +
                     QStringLiteral(" – ") + open.content.headline);
    }
    if (waiting.size() > mostTold) {
        lines.append(tr("and more: %1").arg(waiting.size() - mostTold));
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Quit"),
                                tr("Scheduled articles will not be published while Tilshi is "
                                   "closed."),
                                QMessageBox::Cancel, m_window);
    box->setObjectName(u"farewell");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        lines.join(u'\n') + QStringLiteral("\n\n") +
        tr("Without a window they are published by the systemd timer that comes with Tilshi, or "
           "by “tilshi-cli publish-due”."));
    QPushButton *quit = box->addButton(tr("Quit all the same"), QMessageBox::AcceptRole);
    quit->setObjectName(u"accept");
    openThenGo(box, quit, go);
}

} // namespace tilshi::ui
