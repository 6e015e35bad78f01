#include "ui/article/picturecommands.h"

#include "editor/actions/formatactions.h"
#include "editor/articleeditor.h"
#include "editor/images/imageinserter.h"
#include "widgets/desktop/filechooser.h"
#include "wording/wording.h"

#include <QAction>
#include <QWidget>

namespace tilshi::ui {

PictureCommands::PictureCommands(const session::Session &session, editor::ArticleEditor &editor,
                                 widgets::FileChooser &files, QWidget *window)
    : QObject(window)
    , m_media(session)
    , m_editor(editor)
    , m_files(files)
    , m_window(window)
{
    editor.images().setMediaStore(&m_media);
    connect(editor.actions().image, &QAction::triggered, this, &PictureCommands::choose);
    connect(&editor.images(), &editor::ImageInserter::failed, this, &PictureCommands::tell);
}

void PictureCommands::choose()
{
    m_files.openFile(m_window, tr("Insert an image"),
                     tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.svg)"),
                     [this](const QString &path) { m_editor.images().insertFile(path); });
}

void PictureCommands::tell(const Error &error)
{
    if (error.code == ErrorCode::Unsupported) {
        Q_EMIT failed(tr("“%1” is no picture that can be shown. The text is as it was; take a "
                         "PNG, JPEG, WebP or SVG file.")
                          .arg(error.subject));
    } else {
        Q_EMIT failed(wording::sentence(error));
    }
}

} // namespace tilshi::ui
