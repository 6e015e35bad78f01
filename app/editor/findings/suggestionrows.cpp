#include "editor/findings/suggestionrows.h"

#include "base/await.h"
#include "spelling/finding.h"
#include "spelling/spellingworker.h"
#include "wording/findings.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace tilshi::editor {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

QAction *makeRow(QMenu *menu, const QString &text, const QString &suggestion,
                 const std::function<void(const QString &)> &chosen)
{
    // An ampersand in a word is no mnemonic.
    auto *row = new QAction(wording::shown(text).replace(u'&', QStringLiteral("&&")), menu);
    QFont font = menu->font();
    font.setBold(true);
    row->setFont(font);
    QObject::connect(row, &QAction::triggered, menu, [suggestion, chosen] { chosen(suggestion); });
    return row;
}

} // namespace

void addFixRows(QMenu *menu, const spelling::Finding &finding,
                const std::function<void(const QString &)> &chosen)
{
    const QString rest = finding.partner ? u'…' + finding.partner->fix : QString();
    for (const QString &fix : finding.fixes) {
        menu->addAction(makeRow(menu, fix + rest, fix, chosen));
    }
    menu->setActiveAction(menu->actions().constFirst());
}

void addSuggestionRows(QMenu *menu, spelling::SpellingWorker &worker, const QString &word,
                       const QString &language, std::function<void(const QString &)> chosen)
{
    auto *waiting = menu->addAction(Words::tr("Loading…"));
    waiting->setEnabled(false);
    waiting->setObjectName(QStringLiteral("suggestions.waiting"));
    await(worker.suggestions(word, language), menu,
          [menu, waiting, chosen = std::move(chosen)](const QStringList &suggestions) {
              if (suggestions.isEmpty()) {
                  waiting->setText(Words::tr("No suggestions"));
                  return;
              }
              for (const QString &suggestion : suggestions) {
                  menu->insertAction(waiting, makeRow(menu, suggestion, suggestion, chosen));
              }
              if (!menu->activeAction()) {
                  menu->setActiveAction(menu->actions().constFirst());
              }
              menu->removeAction(waiting);
          });
}

} // namespace tilshi::editor
