#pragma once

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace tilshi::editor {

/// What a writer does to the text as a whole, beside its formats, as actions with keys that work
/// wherever the focus is in the editor. They do nothing by themselves. objectName of each:
/// "writing.<name>".
class WritingActions : public QObject
{
    Q_OBJECT

public:
    explicit WritingActions(QWidget *widget);

    void retranslate();

    QAction *find = nullptr;
    QAction *replace = nullptr;
    QAction *findNext = nullptr;
    QAction *findPrevious = nullptr;

    QAction *insert = nullptr; ///< the palette of what can be put in
    QAction *today = nullptr;
    QAction *outline = nullptr;
    QAction *duplicate = nullptr;
    QAction *moveUp = nullptr;
    QAction *moveDown = nullptr;
    QAction *join = nullptr;
    QAction *split = nullptr;

private:
    QAction *make(const char *name, const char *shortcut);

    QWidget *m_widget;
};

} // namespace tilshi::editor
