#pragma once

#include "base/error.h"
#include "newsroom/gateway.h"
#include "ui/reading/librarymedia.h"

#include <QObject>

namespace tilshi::ui {

class ArticleEditor;
class FileChooser;

/// Pictures in the window: gives the editor the library's, and asks for a file to insert.
class PictureCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PictureCommands(newsroom::Gateway &library, ArticleEditor &editor, FileChooser &files,
                    QWidget *window);

Q_SIGNALS:
    /// Why a picture could not be taken, and what to do.
    void failed(const QString &sentence);

private:
    void choose();
    void tell(const Error &error);

    LibraryMedia m_media;
    ArticleEditor &m_editor;
    FileChooser &m_files;
    QWidget *m_window;
};

} // namespace tilshi::ui
