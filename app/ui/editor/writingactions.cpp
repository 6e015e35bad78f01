#include "ui/editor/writingactions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace tilshi::ui {

WritingActions::WritingActions(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    find = make("find", "Ctrl+F");
    replace = make("replace", "Ctrl+H");
    findNext = make("findNext", "F3");
    findPrevious = make("findPrevious", "Shift+F3");
    retranslate();
}

void WritingActions::retranslate()
{
    const std::pair<QAction *, QString> words[] = {
        {find, tr("Find…")},
        {replace, tr("Find and replace…")},
        {findNext, tr("Find next")},
        {findPrevious, tr("Find previous")},
    };
    for (const auto &[action, text] : words) {
        action->setText(text);
    }
}

QAction *WritingActions::make(const char *name, const char *shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("writing.") + QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_widget->addAction(action);
    return action;
}

} // namespace tilshi::ui
