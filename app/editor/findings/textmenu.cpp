#include "editor/findings/textmenu.h"

#include "editor/findings/suggestionrows.h"

namespace tilshi::editor {

TextMenu::TextMenu(QWidget *text)
    : QMenu(text)
{
    setObjectName(QStringLiteral("textMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSeparatorsCollapsible(true);
}

void TextMenu::addFinding(const spelling::Finding &finding, spelling::SpellingWorker &worker)
{
    const auto put = [this](const QString &fix) { Q_EMIT replacementChosen(fix); };
    if (finding.fixes.isEmpty()) {
        addSuggestionRows(this, worker, finding.text, finding.language, put);
    } else {
        addFixRows(this, finding, put);
    }
    addSeparator();
    addAcceptance(finding);
    addSeparator();
}

void TextMenu::addAcceptance(const spelling::Finding &finding)
{
    if (isOfUnknownWord(finding.kind())) {
        const auto add = [this, word = finding.text](bool personal) {
            Q_EMIT addWordRequested(word, personal);
        };
        addChoice(tr("Add to newsroom words"), "addToHouse", [add] { add(false); });
        addChoice(tr("Add to my words"), "addToOwn", [add] { add(true); });
    }
    const auto ignore = [this, kind = finding.kind(), text = finding.text](bool everywhere) {
        Q_EMIT ignoreRequested(kind, text, everywhere);
    };
    addChoice(tr("Ignore"), "ignore", [ignore] { ignore(false); });
    addChoice(tr("Ignore everywhere"), "ignoreEverywhere", [ignore] { ignore(true); });
}

void TextMenu::addChoice(const QString &text, const char *name, std::function<void()> chosen)
{
    QAction *action = addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, std::move(chosen));
}

void TextMenu::addPlaceActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action) {
            addSeparator();
        } else if (!action->menu() || action->isEnabled()) {
            addAction(action);
        }
    }
}

} // namespace tilshi::editor
