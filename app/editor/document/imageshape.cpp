#include "editor/document/imageshape.h"

#include "editor/document/atomshapes.h"
#include "editor/document/picturecache.h"
#include "editor/format/blockformat.h"
#include "editor/format/pagelook.h"

#include <QPainter>
#include <QTextDocument>
#include <QWidget>
#include <QtMath>

#include <algorithm>

namespace tilshi::editor {

namespace {

constexpr int textLines = 2;
constexpr double textGap = 6;

text::Image imageOf(const QTextFormat &format)
{
    const auto atom = atomOf(format.toCharFormat());
    const auto *image = atom ? std::get_if<text::Image>(&*atom) : nullptr;
    return image ? *image : text::Image{};
}

/// As wide as the text at most, and never so high that it fills the screen; a shape that is not
/// known is taken for three to two.
QSizeF pictureSize(const text::Image &image, double lineWidth)
{
    constexpr double highest = 0.75; // of the width
    const QSizeF size = image.width > 0 ? QSizeF(image.width, image.height) : QSizeF(3, 2) * 1000;
    const QSizeF box(lineWidth, highest * lineWidth);
    const bool small = size.width() <= box.width() && size.height() <= box.height();
    return small ? size : size.scaled(box, Qt::KeepAspectRatio);
}

double textHeight(const QTextDocument *document)
{
    return textGap + textLines * QFontMetricsF(smallerFont(document->defaultFont())).height();
}

QString altLine(const text::Image &image)
{
    return image.alt.isEmpty() ? CardShape::tr("No alt text")
                               : CardShape::tr("Alt text: %1").arg(image.alt);
}

QString captionLine(const text::Image &image)
{
    QStringList said{image.caption, image.credit};
    said.removeAll(QString());
    return said.isEmpty() ? CardShape::tr("No caption") : said.join(QStringLiteral(" · "));
}

} // namespace

ImageShape::ImageShape(PictureCache &pictures, QWidget *widget)
    : QObject(widget)
    , m_pictures(pictures)
    , m_widget(widget)
{
}

QSizeF ImageShape::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double width = textLineWidth(*document);
    return {width, std::ceil(pictureSize(imageOf(format), width).height() + textHeight(document))};
}

void ImageShape::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                            const QTextFormat &format)
{
    const text::Image image = imageOf(format);
    const PageColours colours = pageColours(m_widget->palette());
    const QSizeF size = pictureSize(image, rect.width());
    painter->save();
    drawPicture(painter, QRectF(rect.topLeft(), size), image.media);
    painter->setFont(smallerFont(document->defaultFont()));
    const QFontMetricsF metrics(painter->font());
    double baseline = rect.top() + size.height() + textGap + metrics.ascent();
    const std::pair<QString, QColor> lines[textLines] = {
        {captionLine(image), colours.text},
        {altLine(image), image.alt.isEmpty() ? colours.mixedScript : colours.muted}};
    for (const auto &[text, colour] : lines) {
        painter->setPen(colour);
        painter->drawText(QPointF(rect.left(), baseline),
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        baseline += metrics.height();
    }
    painter->restore();
}

void ImageShape::drawPicture(QPainter *painter, const QRectF &rect, const QString &media)
{
    constexpr int step = 128; // a window that is pulled wider does not ask at every pixel
    const double ratio = m_widget->devicePixelRatioF();
    const auto rounded = [&](double length) { return qCeil(length * ratio / step) * step; };
    const QPixmap picture =
        m_pictures.picture(media, {rounded(rect.width()), rounded(rect.height())});
    if (picture.isNull()) {
        const PageColours colours = pageColours(m_widget->palette());
        painter->setPen(colours.rule);
        painter->setBrush(colours.panel);
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    } else {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rect, picture, QRectF(picture.rect()));
    }
}

} // namespace tilshi::editor
