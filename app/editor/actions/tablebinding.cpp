#include "editor/actions/tablebinding.h"

#include "editor/actions/tableactions.h"
#include "editor/commands/tablecommands.h"
#include "editor/layout/tablecells.h"
#include "editor/page/bodyedit.h"
#include "widgets/actionstate.h"

#include <QMenu>

namespace tilshi::editor {

TableBinding::TableBinding(TableActions &actions, BodyEdit &body, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_body(body)
{
    const auto bind = [&body](QAction *action, const BodyEdit::Command &change) {
        connect(action, &QAction::triggered, &body, [&body, change] {
            body.run(change);
            body.setFocus();
        });
    };
    bind(actions.insert, &insertNewTable);
    bind(actions.rowAbove, [](QTextCursor &cursor) { insertRow(cursor, Side::Before); });
    bind(actions.rowBelow, [](QTextCursor &cursor) { insertRow(cursor, Side::Behind); });
    bind(actions.columnBefore, [](QTextCursor &cursor) { insertColumn(cursor, Side::Before); });
    bind(actions.columnBehind, [](QTextCursor &cursor) { insertColumn(cursor, Side::Behind); });
    bind(actions.headed, [](QTextCursor &cursor) { setHeaded(cursor, !isHeaded(cursor)); });
    bind(actions.removeRow, &removeRows);
    bind(actions.removeColumn, &removeColumns);
    bind(actions.remove, qOverload<QTextCursor &>(&removeTable));
}

void TableBinding::update(const QString &refusal)
{
    const QTextCursor cursor = m_body.textCursor();
    const bool within = tableOf(cursor.block());
    const QString outside = within ? QString() : tr("The caret is in no table.");
    widgets::refuse(m_actions.insert, !refusal.isEmpty() ? refusal
                                      : within           ? tr("A table holds no other table.")
                                                         : QString());
    const QList<QAction *> actions = m_actions.withinTable();
    for (QAction *action : actions) {
        widgets::refuse(action, refusal.isEmpty() ? outside : refusal);
    }
    widgets::refuse(m_actions.menu()->menuAction(), refusal.isEmpty() ? outside : refusal);
    m_actions.headed->setChecked(isHeaded(cursor));
}

} // namespace tilshi::editor
