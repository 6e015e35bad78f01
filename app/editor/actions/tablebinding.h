#pragma once

#include <QObject>

namespace tilshi::editor {

class BodyEdit;
class TableActions;

/// Lets the table's actions work on the body.
class TableBinding : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TableBinding(TableActions &actions, BodyEdit &body, QObject *parent);

    /// Shows on the actions how it stands at the caret. refusal: why nothing can be done to the
    /// body now; empty if it can.
    void update(const QString &refusal);

private:
    TableActions &m_actions;
    BodyEdit &m_body;
};

} // namespace tilshi::editor
