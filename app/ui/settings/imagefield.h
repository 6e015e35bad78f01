#pragma once

#include "ui/session.h"
#include "ui/translated.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPixmap;
class QPushButton;

namespace tilshi::ui {

class FileChooser;

/// A picture that pages can show, and its file name's ending.
struct NewImage
{
    QByteArray bytes;
    QString ending;
};

/// A picture of the newsroom's: shows it, takes another from a file, or none.
class ImageField : public Translated<QWidget>
{
    Q_OBJECT

public:
    ImageField(Session &session, FileChooser &files, QWidget *parent = nullptr);

    /// A name in the library's media; empty for none.
    void setMedia(const QString &name);
    QString media() const { return m_media; }
    /// A picture that is not in the library yet, and its file name's ending; empty if none was
    /// chosen.
    const QByteArray &newBytes() const { return m_new.bytes; }
    const QString &newEnding() const { return m_new.ending; }

Q_SIGNALS:
    void failed(const Error &error);
    /// The person chose another picture, or none.
    void edited();

protected:
    void retranslate() override;

private:
    void choose();
    void take(const Result<NewImage> &image);
    void clear();
    void show(const QByteArray &bytes);
    void showPicture(const QPixmap &picture);

    Session &m_session;
    FileChooser &m_files;
    QString m_media;
    NewImage m_new;
    int m_asked = 0; ///< number of the picture that is to be shown
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace tilshi::ui
