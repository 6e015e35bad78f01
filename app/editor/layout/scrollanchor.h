#pragma once

#include <QObject>

class QTextEdit;

namespace tilshi::editor {

class LazyLayout;
class BlockLayout;

/// Keeps what is on the screen where it is while heights above it become known: a paragraph that
/// was to be seen before is held, and the scroll bar moves with it. The widget calls in before it
/// paints and when it has scrolled.
class ScrollAnchor : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ScrollAnchor(QTextEdit *edit, LazyLayout *layout, QObject *parent);

    /// Lays out what is to be seen now.
    void settle();
    /// The bar has moved: by hand, or to show the caret.
    void scrolled();
    /// Whether the bar is being moved along with the text, so that nothing moves on the screen.
    bool isCorrecting() const { return m_correcting; }

private:
    void correct();
    void choose();
    void hold(int row);
    bool isInView(int row) const;

    QTextEdit *m_edit;
    BlockLayout &m_blockLayout;
    int m_offset = 0; ///< of the held paragraph from the upper edge of the screen
    bool m_correcting = false;
};

} // namespace tilshi::editor
