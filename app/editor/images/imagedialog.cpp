#include "editor/images/imagedialog.h"

#include "base/await.h"
#include "editor/document/mediastore.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QVBoxLayout>

namespace tilshi::editor {

namespace {

constexpr QSize pictureBox(480, 240);

} // namespace

ImageDialog::ImageDialog(const text::Image &image, MediaStore *store, QWidget *parent)
    : QDialog(parent)
    , m_image(image)
    , m_picture(new QLabel(this))
{
    setObjectName(QStringLiteral("imageDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Image"));
    auto *column = new QVBoxLayout(this);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(pictureBox);
    column->addWidget(m_picture);
    m_alt = addField("alt", tr("&Alt text:"), image.alt,
                     tr("What is to be seen, for readers who can't see it"));
    m_caption = addField("caption", tr("&Caption:"), image.caption, {});
    m_credit = addField("credit", tr("C&redit:"), image.credit, tr("Who took the photo"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT imageChosen(this->image());
        accept();
    });
    m_alt->setFocus();
    showPicture(store);
}

QLineEdit *ImageDialog::addField(const char *name, const QString &label, const QString &text,
                                 const QString &hint)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setPlaceholderText(hint);
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    layout()->addWidget(title);
    layout()->addWidget(field);
    return field;
}

void ImageDialog::showPicture(MediaStore *store)
{
    if (!store) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    await(
        store->preview(m_image.media, (QSizeF(pictureBox) * ratio).toSize()), this,
        [this, ratio](const QImage &picture) {
            QPixmap pixmap = QPixmap::fromImage(picture);
            pixmap.setDevicePixelRatio(ratio);
            m_picture->setPixmap(pixmap);
        },
        [this](const Error &) { m_picture->setText(tr("The picture can't be shown.")); });
}

text::Image ImageDialog::image() const
{
    text::Image image = m_image;
    image.alt = m_alt->text().simplified();
    image.caption = m_caption->text().simplified();
    image.credit = m_credit->text().simplified();
    return image;
}

} // namespace tilshi::editor
