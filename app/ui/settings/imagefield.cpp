#include "ui/settings/imagefield.h"

#include "base/await.h"
#include "base/safefile.h"
#include "editor/document/uprightpicture.h"
#include "publishing/picturekind.h"
#include "widgets/desktop/filechooser.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace tilshi::ui {
namespace {

constexpr QSize thumbnail(120, 48);
constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;

Result<session::NewPicture> pictureIn(const QString &path)
{
    const auto bytes = readFile(path, mostBytes);
    const auto kind = bytes ? publishing::kindOfPicture(*bytes, path) : fail(bytes.error());
    return kind ? Result<session::NewPicture>(session::NewPicture{*bytes, kind->ending})
                : fail(kind.error());
}

} // namespace

ImageField::ImageField(session::Session &session, widgets::FileChooser &files, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_files(files)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_picture->setMinimumSize(thumbnail);
    m_picture->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setObjectName(u"chooseImage");
    m_remove->setObjectName(u"removeImage");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_choose);
    layout->addWidget(m_remove);
    connect(m_choose, &QPushButton::clicked, this, &ImageField::choose);
    connect(m_remove, &QPushButton::clicked, this, &ImageField::clear);
    ImageField::retranslate();
}

void ImageField::setMedia(const QString &name)
{
    m_media = name;
    m_new = {};
    show({});
    if (name.isEmpty()) {
        return;
    }
    await(
        m_session.desk().run(
            [name](newsroom::Library &library) { return library.media().read(name); }),
        this, [this](const QByteArray &bytes) { show(bytes); },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ImageField::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_remove->setText(tr("Remove"));
    if (m_picture->pixmap().isNull()) {
        m_picture->setText(tr("None"));
    }
}

void ImageField::choose()
{
    m_files.openFile(this, tr("Choose an image"), tr("Images (*.png *.jpg *.jpeg *.webp *.svg)"),
                     [this](const QString &path) {
                         await(
                             inBackground([path] { return pictureIn(path); }), this,
                             [this](const Result<session::NewPicture> &picture) { take(picture); });
                     });
}

void ImageField::take(const Result<session::NewPicture> &picture)
{
    if (!picture) {
        Q_EMIT failed(picture.error());
        return;
    }
    m_new = *picture;
    show(picture->bytes);
    Q_EMIT edited();
}

void ImageField::clear()
{
    m_media.clear();
    m_new = {};
    show({});
    Q_EMIT edited();
}

void ImageField::show(const QByteArray &bytes)
{
    const int asked = ++m_asked;
    showPicture({});
    if (bytes.isEmpty()) {
        return;
    }
    await(inBackground([bytes] { return editor::uprightPicture(bytes, {}, thumbnail); }), this,
          [this, asked](const Result<QImage> &picture) {
              if (asked == m_asked && picture) {
                  showPicture(QPixmap::fromImage(*picture));
              }
          });
}

void ImageField::showPicture(const QPixmap &picture)
{
    m_picture->clear();
    if (!picture.isNull()) {
        m_picture->setPixmap(picture);
    }
    m_remove->setEnabled(!picture.isNull() || !m_media.isEmpty());
    retranslate();
}

} // namespace tilshi::ui
