#pragma once

#include "ui/session.h"
#include "ui/translated.h"

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tilshi::ui {

class FileChooser;

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
    const QByteArray &newBytes() const { return m_bytes; }
    const QString &newEnding() const { return m_ending; }

Q_SIGNALS:
    void failed(const Error &error);
    /// The person chose another picture, or none.
    void edited();

protected:
    void retranslate() override;

private:
    void choose();
    void take(const QString &path, const Result<QByteArray> &bytes);
    void clear();
    void show(const QByteArray &bytes);

    Session &m_session;
    FileChooser &m_files;
    QString m_media;
    QByteArray m_bytes;
    QString m_ending;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace tilshi::ui
