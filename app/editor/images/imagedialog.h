#pragma once

#include "text/body.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace tilshi::editor {

class MediaStore;

/// Asks for the texts of an image, and shows it. To be opened with open(); imageChosen() follows if
/// they are taken.
class ImageDialog : public QDialog
{
    Q_OBJECT

public:
    /// store may be null: no picture is shown then.
    ImageDialog(const text::Image &image, MediaStore *store, QWidget *parent = nullptr);

Q_SIGNALS:
    void imageChosen(const text::Image &image);

private:
    QLineEdit *addField(const char *name, const QString &label, const QString &text,
                        const QString &hint);
    void showPicture(MediaStore *store);
    text::Image image() const;

    text::Image m_image;
    QLabel *m_picture;
    QLineEdit *m_alt;
    QLineEdit *m_caption;
    QLineEdit *m_credit;
};

} // namespace tilshi::editor
