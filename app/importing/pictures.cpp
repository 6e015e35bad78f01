#include "importing/pictures.h"

#include "importing/tally.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tilshi::importing {

namespace {

struct Format
{
    QByteArrayView start;
    qsizetype at;
    const char *ending;
};

constexpr Format formats[] = {
    {"\x89PNG\r\n\x1a\n", 0, "png"},
    {"\xff\xd8\xff", 0, "jpg"},
    {"GIF87a", 0, "gif"},
    {"GIF89a", 0, "gif"},
    {"WEBP", 8, "webp"},
    {"ftypavif", 4, "avif"},
    {"BM", 0, "bmp"},
    {"II*", 0, "tif"},
    {QByteArrayView("MM\0*", 4), 0, "tif"},
};

} // namespace

QString endingOf(const QByteArray &bytes)
{
    for (const Format &format : formats) {
        const qsizetype at = std::min(format.at, bytes.size());
        if (QByteArrayView(bytes).sliced(at).startsWith(format.start)) {
            return QString::fromLatin1(format.ending);
        }
    }
    return {};
}

void nameImages(text::Body &body, const StoredPictures &stored, QList<ReportItem> &report)
{
    Tally lost;
    QList<text::Block> blocks;
    for (text::Block &block : body.blocks) {
        auto *image = std::get_if<text::Image>(&block);
        if (!image || !image->media.startsWith(u"import:")) {
            blocks.append(std::move(block));
            continue;
        }
        const auto name = stored.constFind(image->media);
        if (name != stored.constEnd()) {
            image->media = name->media;
            image->width = name->width;
            image->height = name->height;
            blocks.append(std::move(block));
            continue;
        }
        lost.name(ReportKind::PicturesLeftOut, image->alt.isEmpty() ? image->caption : image->alt);
        if (!image->caption.isEmpty()) {
            blocks.append(text::Paragraph{text::plainRuns(image->caption)});
        }
    }
    body.blocks = std::move(blocks);
    report += lost.report();
}

QByteArray pictureOf(QStringView dataAddress)
{
    const QStringView address = dataAddress.trimmed();
    const qsizetype comma = address.indexOf(u',');
    const bool base64 = address.startsWith(u"data:image/", Qt::CaseInsensitive) && comma > 0 &&
                        address.first(comma).endsWith(u";base64", Qt::CaseInsensitive);
    if (!base64 || address.size() > largestPicture / 3 * 4) {
        return {};
    }
    const QByteArray bytes = QByteArray::fromBase64(address.sliced(comma + 1).toLatin1());
    return endingOf(bytes).isEmpty() ? QByteArray() : bytes;
}

QString kept(QList<ImportedPicture> &pictures, const ImportedPicture &picture)
{
    const QByteArray hash = QCryptographicHash::hash(picture.bytes, QCryptographicHash::Sha256);
    QString placeholder = u"import:" + QString::fromLatin1(hash.toHex().first(32));
    qsizetype total = picture.bytes.size();
    for (const ImportedPicture &other : std::as_const(pictures)) {
        if (other.placeholder == placeholder) {
            return placeholder;
        }
        total += other.bytes.size();
    }
    if (picture.bytes.size() > largestPicture || total > largestPictures ||
        pictures.size() >= mostPictures) {
        return {};
    }
    pictures.append(picture);
    pictures.last().placeholder = placeholder;
    return placeholder;
}

} // namespace tilshi::importing
