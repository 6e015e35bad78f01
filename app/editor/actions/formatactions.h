#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace tilshi::editor {

class TableActions;

/// Everything that can be done to the text, as actions for menu, toolbar and keyboard. The editor
/// connects, enables and checks them; the window puts them into its menus and gives them icons. All
/// shortcuts are on letters and keys, never on digits, which are letters on the Kazakh layout.
/// objectName of each is "format.<name>" after its member.
class FormatActions : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts work while the focus is in that widget or below it.
    explicit FormatActions(QWidget *widget);

    /// Sets the words anew after the language of the interface has changed.
    void retranslate();

    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *cut = nullptr;
    QAction *copy = nullptr;
    QAction *paste = nullptr;
    QAction *pastePlain = nullptr;
    QAction *selectAll = nullptr;

    QAction *bold = nullptr;
    QAction *italic = nullptr;
    QAction *underline = nullptr;
    QAction *strike = nullptr;
    QAction *superscript = nullptr;
    QAction *subscript = nullptr;
    QAction *keepScript = nullptr; ///< the selected name stays as it is in other scripts
    QAction *clearFormatting = nullptr;
    QAction *link = nullptr;

    // One of these is checked: the style of the paragraph at the caret.
    QAction *paragraph = nullptr;
    QAction *heading2 = nullptr;
    QAction *heading3 = nullptr;
    QAction *quote = nullptr;
    QAction *attribution = nullptr;
    QAction *note = nullptr;
    QAction *bulleted = nullptr;
    QAction *numbered = nullptr;

    QAction *indent = nullptr;
    QAction *outdent = nullptr;
    QAction *numbering = nullptr; ///< of the list at the caret; asks for kind and first number
    QAction *separator = nullptr;
    QAction *embed = nullptr;      ///< a link card; asks for the address
    QAction *image = nullptr;      ///< the window asks for the file
    QAction *imageTexts = nullptr; ///< of the image at the caret
    TableActions *table = nullptr;

    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomBack = nullptr;

    QAction *suggestions = nullptr;
    QAction *nextFinding = nullptr;
    QAction *previousFinding = nullptr;

    /// The paragraph styles in the order in which to offer them.
    QList<QAction *> styles() const;
    /// What a right click offers in any text, and in the body; null for a line between.
    QList<QAction *> textMenu() const;
    QList<QAction *> bodyMenu() const;

private:
    void makeEditing();
    void makeMarks();
    void makeStyles();
    void makeSpelling();
    QAction *make(const char *name, const char *shortcut = "", bool checkable = false);

    QWidget *m_widget;
};

} // namespace tilshi::editor
