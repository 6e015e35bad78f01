#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace tilshi::editor {

/// What can be done to a table, as actions and as the menu that all of them but the first stand in.
/// They do nothing by themselves. objectName of each is "table.<name>" after its member.
class TableActions : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work while the focus is in that widget or below it.
    explicit TableActions(QWidget *widget);

    void retranslate();

    QAction *insert = nullptr;
    QAction *rowAbove = nullptr;
    QAction *rowBelow = nullptr;
    QAction *columnBefore = nullptr;
    QAction *columnBehind = nullptr;
    QAction *headed = nullptr; ///< checkable
    QAction *removeRow = nullptr;
    QAction *removeColumn = nullptr;
    QAction *remove = nullptr;

    /// Those that need a table at the caret, in the order of the menu.
    QList<QAction *> withinTable() const;
    QMenu *menu() const { return m_menu; }

private:
    QAction *make(const char *name, const char *shortcut);
    void fillMenu();

    QWidget *m_widget;
    QMenu *m_menu;
};

} // namespace tilshi::editor
