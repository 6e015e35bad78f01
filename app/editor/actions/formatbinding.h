#pragma once

#include <QObject>

class QAction;

namespace tilshi::editor {

class BodyEdit;
class CheckedTextEdit;
class FormatActions;
class JointSteps;
class TableBinding;

/// Lets the actions work on the text that has the focus, and shows on them how it stands there.
class FormatBinding : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    FormatBinding(FormatActions &actions, BodyEdit &body, QObject *parent);

    /// Undo, clipboard and suggestions work on this text while it has the focus.
    void add(CheckedTextEdit *text);
    /// The text that had the focus last; the body before any had it.
    CheckedTextEdit *focused() const { return m_focused; }
    /// Something was done to that text from elsewhere: it is what is undone next.
    void workOn(CheckedTextEdit *text);
    void update();
    /// Held: the actions stay as somebody else has set them.
    void setHeld(bool held) { m_held = held; }
    /// What is undone in several texts at once.
    JointSteps &jointSteps() const { return *m_jointSteps; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindEditing();
    void bindMarks();
    void bindStyles();
    void updateEditing();
    void undo();
    void redo();
    void openLinkDialog();
    void openEmbedDialog();
    void openNumberingDialog();

    FormatActions &m_actions;
    BodyEdit &m_body;
    CheckedTextEdit *m_focused;
    JointSteps *m_jointSteps;
    TableBinding *m_table;
    bool m_held = false;
};

} // namespace tilshi::editor
