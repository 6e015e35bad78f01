#include "ui/settings/imagefield.h"

#include "base/safefile.h"
#include "publishing/picturekind.h"
#include "ui/await.h"
#include "ui/filechooser.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace tilshi::ui {
namespace {

constexpr QSize thumbnail(120, 48);
constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

ImageField::ImageField(Session &session, FileChooser &files, QWidget *parent)
    : Translated<QWidget>(parent)
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
    m_bytes.clear();
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
                             inBackground([path] { return readFile(path, mostBytes); }), this,
                             [this, path](const Result<QByteArray> &bytes) { take(path, bytes); });
                     });
}

void ImageField::take(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const auto kind = publishing::kindOfPicture(*bytes, path);
    if (!kind) {
        Q_EMIT failed(kind.error());
        return;
    }
    m_bytes = *bytes;
    m_ending = kind->ending;
    show(*bytes);
    Q_EMIT edited();
}

void ImageField::clear()
{
    m_media.clear();
    m_bytes.clear();
    show({});
    Q_EMIT edited();
}

void ImageField::show(const QByteArray &bytes)
{
    QPixmap picture;
    if (!bytes.isEmpty()) {
        picture.loadFromData(bytes);
    }
    m_picture->clear();
    if (!picture.isNull()) {
        m_picture->setPixmap(
            picture.scaled(thumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    m_remove->setEnabled(!picture.isNull() || !m_media.isEmpty());
    retranslate();
}

} // namespace tilshi::ui
