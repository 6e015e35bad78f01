#include "editor/actions/writingactions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace tilshi::editor {

WritingActions::WritingActions(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    find = make("find", "Ctrl+F");
    replace = make("replace", "Ctrl+H");
    findNext = make("findNext", "F3");
    findPrevious = make("findPrevious", "Shift+F3");
    insert = make("insert", "Ctrl+Shift+Y");
    today = make("today", "");
    outline = make("outline", "Ctrl+G");
    duplicate = make("duplicate", "Ctrl+D");
    moveUp = make("moveUp", "Alt+Up");
    moveDown = make("moveDown", "Alt+Down");
    join = make("join", "Ctrl+J");
    split = make("split", "");
    // Of the whole article: from the lists and the inspector too.
    for (QAction *action : {find, replace, findNext, findPrevious, outline}) {
        action->setShortcutContext(Qt::WindowShortcut);
    }
    retranslate();
}

void WritingActions::retranslate()
{
    const std::pair<QAction *, QString> words[] = {
        {find, tr("Find…")},
        {replace, tr("Find and replace…")},
        {findNext, tr("Find next")},
        {findPrevious, tr("Find previous")},
        {insert, tr("Insert…")},
        {today, tr("Today's date")},
        {outline, tr("Go to heading…")},
        {duplicate, tr("Duplicate paragraph")},
        {moveUp, tr("Move paragraph up")},
        {moveDown, tr("Move paragraph down")},
        {join, tr("Join with the next paragraph")},
        {split, tr("Split paragraph")},
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

} // namespace tilshi::editor
