#pragma once

#include "publishing/exportformat.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace tilshi::editor {
class FormatActions;
class WritingActions;
} // namespace tilshi::editor

namespace tilshi::widgets {
class Languages;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// The window's commands as actions, and the menus they stand in. The window connects them.
/// objectName of each is "command.<name>" after its member.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar. articleMenu holds the workflow's actions; format and writing are the
    /// editor's.
    Commands(QMenuBar *bar, QMenu *articleMenu, editor::FormatActions &format,
             editor::WritingActions &writing, QObject *parent);

    /// Of exports, in their order.
    const QList<publishing::ExportFormat> &formats() const { return m_formats; }
    /// Sets the words anew after the language of the interface has changed.
    void retranslate();

    QAction *newArticle = nullptr;
    QAction *save = nullptr;
    QAction *closeArticle = nullptr;
    QAction *nextStep = nullptr; ///< of the open article, as the primary button
    QAction *import = nullptr;
    QAction *lookAtImport = nullptr;
    QList<QAction *> exports; ///< of the formats, in their order: exportHtml …
    QAction *print = nullptr;
    QAction *copyHtml = nullptr;
    QAction *copyText = nullptr;
    QAction *backup = nullptr;
    QAction *settings = nullptr;
    QAction *timer = nullptr;
    QAction *words = nullptr;
    QAction *unsavedTexts = nullptr;
    QAction *openLibrary = nullptr;
    QAction *signIn = nullptr;
    QAction *quit = nullptr;
    QAction *search = nullptr;
    QAction *comment = nullptr;     ///< on what is selected
    QAction *nextComment = nullptr; ///< that is not resolved
    QAction *nextPane = nullptr;
    QAction *inspector = nullptr; ///< checkable
    QAction *changes = nullptr;   ///< checkable
    QAction *nextChange = nullptr;
    QAction *previousChange = nullptr;
    QAction *otherScript = nullptr;
    QAction *commandPalette = nullptr;
    QAction *personal = nullptr;
    QAction *focusMode = nullptr; ///< checkable
    QAction *goal = nullptr;
    QAction *blinkingCaret = nullptr; ///< checkable
    QAction *help = nullptr;
    QAction *about = nullptr;

    QActionGroup *brights = nullptr;   ///< data: the key of what stays bright in focus mode
    QActionGroup *themes = nullptr;    ///< data: the theme's key
    QActionGroup *languages = nullptr; ///< data: the language's code

private:
    void makeExports();
    QAction *make(const char *name, const char *shortcut = "", const char *icon = "");
    void makeActions();
    void makeChoices();
    void retranslateChoices();
    void giveIcons();
    void fillFile(QMenuBar *bar);
    void fillEdit(QMenuBar *bar);
    void fillInsert(QMenuBar *bar);
    void fillFormat(QMenuBar *bar);
    void fillView(QMenuBar *bar);

    QList<publishing::ExportFormat> m_formats;
    editor::FormatActions &m_format;
    editor::WritingActions &m_writing;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_insert = nullptr;
    QMenu *m_formatMenu = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_bright = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace tilshi::ui
