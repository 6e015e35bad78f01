#include "editor/actions/tableactions.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

namespace tilshi::editor {

TableActions::TableActions(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
    , m_menu(new QMenu(widget))
{
    insert = make("insert", "Ctrl+Shift+T");
    rowAbove = make("rowAbove", "Ctrl+Shift+Return");
    rowBelow = make("rowBelow", "Ctrl+Return");
    columnBefore = make("columnBefore", "Ctrl+L");
    columnBehind = make("columnBehind", "Ctrl+R");
    headed = make("headed", "Ctrl+Shift+R");
    headed->setCheckable(true);
    removeRow = make("removeRow", "Ctrl+Shift+Backspace");
    removeColumn = make("removeColumn", "Ctrl+Shift+Del");
    remove = make("remove", "Ctrl+Shift+D");
    fillMenu();
    retranslate();
}

QList<QAction *> TableActions::withinTable() const
{
    return {rowAbove, rowBelow,  columnBefore, columnBehind,
            headed,   removeRow, removeColumn, remove};
}

void TableActions::fillMenu()
{
    m_menu->setObjectName(QStringLiteral("tableMenu"));
    m_menu->addActions(withinTable());
    m_menu->insertSeparator(headed);
    m_menu->insertSeparator(removeRow);
}

void TableActions::retranslate()
{
    m_menu->setTitle(tr("Table"));
    const std::pair<QAction *, QString> words[] = {
        {insert, tr("Table")},
        {rowAbove, tr("Insert row above")},
        {rowBelow, tr("Insert row below")},
        {columnBefore, tr("Insert column before")},
        {columnBehind, tr("Insert column after")},
        {headed, tr("First row names the columns")},
        {removeRow, tr("Delete row")},
        {removeColumn, tr("Delete column")},
        {remove, tr("Delete table")},
    };
    for (const auto &[action, text] : words) {
        action->setText(text);
    }
}

QAction *TableActions::make(const char *name, const char *shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("table.") + QLatin1String(name));
    action->setShortcut(QKeySequence(QLatin1String(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_widget->addAction(action);
    return action;
}

} // namespace tilshi::editor
