#include "editor/images/imageinserter.h"

#include "base/await.h"
#include "base/safefile.h"
#include "editor/commands/imagecommands.h"
#include "editor/document/mediastore.h"
#include "editor/images/imagedialog.h"
#include "editor/page/bodyedit.h"

#include <QBuffer>
#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace tilshi::editor {

namespace {

bool isPictureFile(const QUrl &url)
{
    static const QStringList endings{
        QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
        QStringLiteral("gif"), QStringLiteral("bmp"), QStringLiteral("webp"),
        QStringLiteral("svg"), QStringLiteral("tif"), QStringLiteral("tiff")};
    return url.isLocalFile() &&
           endings.contains(QFileInfo(url.toLocalFile()).suffix(), Qt::CaseInsensitive);
}

bool isPictureFiles(const QList<QUrl> &urls)
{
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), isPictureFile);
}

Result<QByteArray> asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ImageInserter::ImageInserter(BodyEdit &body, QObject *parent)
    : QObject(parent)
    , m_body(body)
{
    m_body.viewport()->installEventFilter(this);
}

void ImageInserter::setMediaStore(MediaStore *store)
{
    m_store = store;
    m_body.setMediaStore(store);
}

bool ImageInserter::isPictures(const QMimeData &mime)
{
    const bool pixels = mime.hasImage() && mime.text().trimmed().isEmpty();
    return isPictureFiles(mime.urls()) || pixels;
}

bool ImageInserter::take(const QMimeData &mime)
{
    if (!m_store || m_body.isReadOnly() || !isPictures(mime)) {
        return false;
    }
    const QList<QUrl> urls = mime.urls();
    if (!isPictureFiles(urls)) {
        const auto image = qvariant_cast<QImage>(mime.imageData());
        whileShown(inBackground([image] { return asPng(image); }),
                   [this](const QByteArray &bytes) { keep(bytes, {}, true); });
        return true;
    }
    for (const QUrl &url : urls) {
        readFile(url.toLocalFile(), urls.size() == 1);
    }
    return true;
}

void ImageInserter::insertFile(const QString &path)
{
    if (m_store && !m_body.isReadOnly()) {
        readFile(path, true);
    }
}

void ImageInserter::readFile(const QString &path, bool alone)
{
    whileShown(inBackground([path] { return tilshi::readFile(path); }),
               [this, path, alone](const QByteArray &bytes) {
                   keep(bytes, QFileInfo(path).fileName(), alone);
               });
}

void ImageInserter::keep(const QByteArray &bytes, const QString &name, bool alone)
{
    whileShown(m_store->keep(bytes, name),
               [this, alone](const KeptPicture &picture) { insert(picture, alone); });
}

void ImageInserter::insert(const KeptPicture &picture, bool alone)
{
    if (m_body.isReadOnly()) { // since it was asked for
        return;
    }
    const text::Image image{picture.media, {}, {}, {}, picture.size.width(), picture.size.height()};
    m_body.insertBody({{image}});
    int place = m_body.textCursor().position(); // behind it, in the next paragraph at most
    while (alone && place > 0 && !imageAt(*m_body.document(), place)) {
        --place;
    }
    if (alone) {
        askTextsOf(place);
    }
}

void ImageInserter::askTexts()
{
    if (const auto position = imagePosition(m_body.textCursor())) {
        askTextsOf(*position);
    }
}

void ImageInserter::askTextsOf(int position)
{
    const auto image = imageAt(*m_body.document(), position);
    if (!image || m_body.isReadOnly()) {
        return;
    }
    QTextCursor place = m_body.textCursor();
    place.setPosition(position);
    place.setKeepPositionOnInsert(true);
    auto *dialog = new ImageDialog(*image, m_store, m_body.window());
    connect(dialog, &ImageDialog::imageChosen, &m_body,
            [this, place, text = m_text](const text::Image &chosen) {
                if (text == m_text && !m_body.isReadOnly()) {
                    setImage(*m_body.document(), place.position(), chosen);
                }
            });
    dialog->open();
}

bool ImageInserter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && imagePosition(m_body.textCursor())) {
        askTexts();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

template <class T, class Done>
void ImageInserter::whileShown(const QFuture<Result<T>> &future, Done done)
{
    await(
        future, this,
        [this, done, text = m_text](const T &value) {
            if (text == m_text) {
                done(value);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace tilshi::editor
