#include "ui/articlelist/markedtext.h"

#include "widgets/look/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace tilshi::ui {
namespace {

/// A current hit's ground has the same colours in light and dark pages.
QColor hitGround(const QPalette &palette)
{
    return QColor(widgets::isDark(palette) ? 0x4a3d1d : 0xfdf1d8);
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedText &marked, const QPalette &palette)
{
    QTextCharFormat format;
    format.setBackground(hitGround(palette));
    format.setForeground(widgets::readable(palette.color(QPalette::Text), hitGround(palette)));
    format.setFontUnderline(true);
    format.setUnderlineColor(widgets::warningColour(palette));
    QList<QTextLayout::FormatRange> ranges;
    for (const newsroom::WordPlace &place : marked.places) {
        ranges.append({int(place.start), int(place.length), format});
    }
    return ranges;
}

} // namespace

MarkedText fromFirstWord(const MarkedText &marked, qsizetype before)
{
    const qsizetype first = marked.places.isEmpty() ? 0 : marked.places.first().start;
    if (first <= before) {
        return marked;
    }
    const qsizetype space = marked.text.indexOf(u' ', first - before);
    const qsizetype cut = space < 0 || space >= first ? first : space + 1;
    MarkedText rest = marked;
    rest.text = u'…' + marked.text.mid(cut);
    for (newsroom::WordPlace &place : rest.places) {
        place.start += 1 - cut;
    }
    return rest;
}

void paintMarked(QPainter &painter, const QRect &rect, const MarkedText &marked, const QFont &font,
                 const QPalette &palette)
{
    QTextLayout layout(marked.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(marked, palette));
    layout.beginLayout();
    qreal top = 0;
    for (int i = 0; i < marked.most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
    painter.setPen(palette.color(QPalette::Text));
    layout.draw(&painter, rect.topLeft());
}

} // namespace tilshi::ui
