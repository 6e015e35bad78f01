#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

#include <utility>

namespace tilshi::editor {

class CheckedTextEdit;

/// A checked text as a screen reader reads it: its letters and lines, and for each stretch what is
/// wrong with it (invalid:spelling, invalid:grammar), the style of its paragraph and its marks, in
/// the words of IAccessible2's text attributes. Qt's own reading of a QTextEdit knows nothing of
/// what is painted over the letters. Positions are UTF-16 units from the text's beginning.
class AccessibleText : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface
{
public:
    explicit AccessibleText(CheckedTextEdit *edit);
    /// Makes it what every CheckedTextEdit is read by. May be called again.
    static void install();

    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(QAccessible::Text kind) const override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                             int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                         int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                            int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    using Stretch = std::pair<int, int>; ///< from the first position to behind the last

    Stretch stretchAt(int offset, QAccessible::TextBoundaryType boundary) const;
    QString told(Stretch stretch, int *start, int *end) const;

    CheckedTextEdit *m_edit;
};

} // namespace tilshi::editor
