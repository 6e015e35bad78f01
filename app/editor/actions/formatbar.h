#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;

namespace tilshi::editor {

class FormatActions;

/// The row above the page: the paragraph's style, and buttons for marks, lists and links. It keeps
/// out of the Tab order; the keyboard has the shortcuts and the menu.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    /// The actions outlive it.
    explicit FormatBar(const FormatActions &actions, QWidget *parent = nullptr);

    /// Where the window puts widgets of its own, at the bar's right end.
    void addAtEnd(QWidget *widget);
    void retranslate();

private:
    void addButton(QHBoxLayout *row, QAction *action);
    void showStyle();

    const FormatActions &m_actions;
    QComboBox *m_style;
};

} // namespace tilshi::editor
