#pragma once

#include "editor/page/checkedtextedit.h"

#include <memory>

namespace tilshi::editor {

/// A field of one paragraph that wraps and grows with its text: headline, lead. Enter and the
/// arrows at its edges lead to the fields around it.
class TextField : public CheckedTextEdit
{
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);

    /// An empty document as a field has it.
    static std::unique_ptr<QTextDocument> newDocument();
    void setFieldFont(const QFont &font);
    /// Replaces the text; undo begins anew.
    void setText(const QString &text);
    /// The text as typed, no-break spaces and all.
    QString text() const;

Q_SIGNALS:
    void entered();      ///< Enter
    void leftForward();  ///< Down on the last line
    void leftBackward(); ///< Up on the first line

protected:
    void adopted() override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertText(const QMimeData &source) override;

private:
    void grow();
    bool isOnEdgeLine(QTextCursor::MoveOperation direction) const;
};

} // namespace tilshi::editor
