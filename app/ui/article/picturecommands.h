#pragma once

#include "base/error.h"
#include "ui/reading/librarymedia.h"

#include <QObject>

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::widgets {
class FileChooser;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// Pictures in the window: gives the editor the library's, and asks for a file to insert.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PictureCommands(const session::Session &session, editor::ArticleEditor &editor,
                    widgets::FileChooser &files, QWidget *window);

Q_SIGNALS:
    /// Why a picture could not be taken, and what to do.
    void failed(const QString &sentence);

private:
    void choose();
    void tell(const Error &error);

    LibraryMedia m_media;
    editor::ArticleEditor &m_editor;
    widgets::FileChooser &m_files;
    QWidget *m_window;
};

} // namespace tilshi::ui
