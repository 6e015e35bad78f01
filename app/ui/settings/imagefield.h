#pragma once

#include "session/newpicture.h"
#include "session/session.h"
#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QPixmap;
class QPushButton;

namespace tilshi::widgets {
class FileChooser;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// A picture of the newsroom's: shows it, takes another from a file, or none.
class ImageField : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    ImageField(session::Session &session, widgets::FileChooser &files, QWidget *parent = nullptr);

    /// A name in the library's media; empty for none.
    void setMedia(const QString &name);
    QString media() const { return m_media; }
    /// One that is not in the library yet.
    const session::NewPicture &newPicture() const { return m_new; }

Q_SIGNALS:
    void failed(const Error &error);
    /// The person chose another picture, or none.
    void edited();

protected:
    void retranslate() override;

private:
    void choose();
    void take(const Result<session::NewPicture> &picture);
    void clear();
    void show(const QByteArray &bytes);
    void showPicture(const QPixmap &picture);

    session::Session &m_session;
    widgets::FileChooser &m_files;
    QString m_media;
    session::NewPicture m_new;
    int m_asked = 0; ///< number of the picture that is to be shown
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace tilshi::ui
