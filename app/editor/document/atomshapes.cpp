#include "editor/document/atomshapes.h"

#include "editor/document/imageshape.h"
#include "editor/format/blockformat.h"
#include "editor/format/pagelook.h"
#include "editor/layout/lazylayout.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tilshi::editor {

namespace {

constexpr double cardHeight = 3.7; ///< in lines
constexpr double padding = 12;

double lineHeight(const QTextDocument *document)
{
    return QFontMetricsF(document->defaultFont()).height();
}

/// The lines of a card: the first names it.
struct CardText
{
    QStringList operator()(const text::Embed &embed) const
    {
        return {embed.title.isEmpty() ? embed.url : embed.title, embed.source, embed.url};
    }
    QStringList operator()(const auto &) const { return {}; }
};

QStringList cardText(const QTextFormat &format)
{
    const auto atom = atomOf(format.toCharFormat());
    return atom ? std::visit(CardText(), *atom) : QStringList();
}

} // namespace

CardShape::CardShape(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
}

QSizeF CardShape::intrinsicSize(QTextDocument *document, int, const QTextFormat &)
{
    return {textLineWidth(*document), cardHeight * lineHeight(document)};
}

void CardShape::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                           const QTextFormat &format)
{
    const QStringList titles = cardText(format);
    const PageColours colours = pageColours(m_widget->palette());
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setPen(colours.rule);
    painter->setBrush(colours.panel);
    painter->drawRoundedRect(frame, 6, 6);

    double y = frame.top() + padding;
    painter->setFont(smallerFont(document->defaultFont()));
    const QFontMetricsF metrics(painter->font());
    for (const QString &title : titles) {
        painter->setPen(&title == &titles.first() ? colours.text : colours.muted);
        painter->drawText(QPointF(frame.left() + padding, y + metrics.ascent()),
                          metrics.elidedText(title, Qt::ElideRight, frame.width() - 2 * padding));
        y += metrics.height();
    }
    painter->restore();
}

SeparatorShape::SeparatorShape(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
}

QSizeF SeparatorShape::intrinsicSize(QTextDocument *document, int, const QTextFormat &)
{
    return {textLineWidth(*document), lineHeight(document)};
}

void SeparatorShape::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                                const QTextFormat &)
{
    constexpr double width = 120;
    const QPointF middle = rect.center();
    painter->save();
    painter->setPen(QPen(pageColours(m_widget->palette()).rule, 2));
    painter->drawLine(QPointF(middle.x() - width / 2, middle.y()),
                      QPointF(middle.x() + width / 2, middle.y()));
    painter->restore();
}

void registerAtoms(QTextDocument *document, PictureCache &pictures, QWidget *widget)
{
    QAbstractTextDocumentLayout *layout = document->documentLayout();
    const std::pair<int, QObject *> shapes[] = {
        {ImageAtom, new ImageShape(pictures, widget)},
        {EmbedAtom, new CardShape(widget)},
        {SeparatorAtom, new SeparatorShape(widget)},
    };
    for (const auto &[atom, shape] : shapes) {
        shape->setParent(document);
        layout->registerHandler(atom, shape);
    }
}

double textLineWidth(const QTextDocument &document)
{
    const auto *layout = qobject_cast<const LazyLayout *>(document.documentLayout());
    constexpr double narrowest = 120;
    return std::max(narrowest, layout->blockLayout().metrics().lineWidth({}) - 1.0);
}

QFont smallerFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(0.85 * QFontInfo(font).pointSizeF());
    return small;
}

} // namespace tilshi::editor
