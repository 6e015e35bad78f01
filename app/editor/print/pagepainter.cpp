#include "editor/print/pagepainter.h"

#include "text/plaintext.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace tilshi::editor {

namespace {

constexpr qreal pointsAnInch = 72;
constexpr qreal lineHeight = 1.36; ///< of the font's own
constexpr qreal footer = 24;       ///< for the page's number
constexpr qreal cellPadding = 4;

QTextCharFormat formatOf(const text::Run &run)
{
    using text::Mark;
    QTextCharFormat format;
    if (run.marks.testFlag(Mark::Bold)) {
        format.setFontWeight(QFont::Bold);
    }
    if (run.marks.testFlag(Mark::Italic)) {
        format.setFontItalic(true);
    }
    format.setFontUnderline(run.marks.testFlag(Mark::Underline) || !run.link.isEmpty());
    format.setFontStrikeOut(run.marks.testFlag(Mark::Strike));
    if (run.marks.testFlag(Mark::Superscript)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    } else if (run.marks.testFlag(Mark::Subscript)) {
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const text::Runs &runs)
{
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const text::Run &run : runs) {
        const int length = int(run.text.size());
        formats.append({at, length, formatOf(run)});
        at += length;
    }
    return formats;
}

/// Lines of that width, one below the other from y = 0; returns their height.
qreal layOut(QTextLayout &layout, const text::Runs &runs, const QFont &font, qreal width)
{
    layout.setText(text::plainText(runs));
    layout.setFont(font);
    layout.setFormats(formatsOf(runs));
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * lineHeight;
    }
    layout.endLayout();
    return y;
}

text::Runs joined(const text::TableCell &cell)
{
    text::Runs runs;
    for (const text::Runs &paragraph : cell.paragraphs) {
        if (!runs.isEmpty()) {
            runs.append({QString(QChar::LineSeparator), {}, {}, {}});
        }
        runs += paragraph;
    }
    return runs;
}

} // namespace

PagePainter::PagePainter(QPagedPaintDevice &device)
    : m_device(device)
    , m_painter(&device)
{
    const qreal scale = device.logicalDpiX() / pointsAnInch;
    m_painter.scale(scale, scale);
    m_width = device.width() / scale;
    m_height = device.height() / scale - footer;
    paintPageNumber();
}

void PagePainter::paragraph(const text::Runs &runs, const PrintStyle &style)
{
    if (runs.isEmpty()) {
        return;
    }
    QTextLayout layout;
    layOut(layout, runs, style.font, m_width - style.indent);
    space(style.before);
    needs(layout.lineAt(0).height() * lineHeight + style.keep);
    m_painter.setPen(ink(style));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qreal height = line.height() * lineHeight;
        needs(height);
        paintBesideLine(style, line, i == 0);
        line.draw(&m_painter, QPointF(style.indent, m_y - line.y()));
        m_y += height;
    }
    space(style.after);
}

void PagePainter::paintBesideLine(const PrintStyle &style, const QTextLine &line, bool first)
{
    if (style.bar) {
        m_painter.fillRect(QRectF(style.indent - 10, m_y, 2, line.height() * lineHeight),
                           Qt::darkGray);
    }
    if (first && !style.marker.isEmpty()) {
        m_painter.setFont(style.font);
        const qreal width = QFontMetricsF(style.font).horizontalAdvance(style.marker);
        m_painter.drawText(QPointF(style.indent - width - 5, m_y + line.ascent()), style.marker);
    }
}

void PagePainter::row(const text::TableRow &cells, const PrintStyle &style)
{
    int columns = 0;
    for (const text::TableCell &cell : cells) {
        columns += cell.span;
    }
    std::vector<std::unique_ptr<QTextLayout>> layouts;
    qreal height = 0;
    for (const text::TableCell &cell : cells) {
        layouts.push_back(std::make_unique<QTextLayout>());
        const qreal width = m_width * cell.span / columns - 2 * cellPadding;
        height = std::max(height, layOut(*layouts.back(), joined(cell), style.font, width));
    }
    if (height > m_height) {
        for (const text::TableCell &cell : cells) {
            paragraph(joined(cell), style);
        }
        return;
    }
    needs(height + 2 * cellPadding);
    m_painter.setPen(ink(style));
    qreal x = 0;
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        layouts[i]->draw(&m_painter, QPointF(x + cellPadding, m_y + cellPadding));
        x += m_width * cells[qsizetype(i)].span / columns;
    }
    m_y += height + 2 * cellPadding;
    rule();
}

void PagePainter::picture(const QImage &image)
{
    if (image.isNull()) {
        return;
    }
    QSizeF size = image.size();
    size.scale(m_width, m_height / 2, Qt::KeepAspectRatio);
    needs(size.height());
    m_painter.drawImage(QRectF(QPointF((m_width - size.width()) / 2, m_y), size), image);
    m_y += size.height();
    space(4);
}

void PagePainter::rule()
{
    m_painter.setPen(QPen(Qt::gray, 0.5));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
}

void PagePainter::space(qreal points)
{
    m_y += m_y > 0 ? points : 0; // none at the top of a page
}

void PagePainter::needs(qreal height)
{
    if (m_y > 0 && m_y + height > m_height) {
        newPage();
    }
}

void PagePainter::newPage()
{
    const QPen pen = m_painter.pen();
    m_device.newPage();
    m_y = 0;
    ++m_page;
    paintPageNumber();
    m_painter.setPen(pen);
}

void PagePainter::paintPageNumber()
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(8);
    m_painter.setFont(font);
    m_painter.setPen(Qt::darkGray);
    m_painter.drawText(QRectF(0, m_height, m_width, footer), Qt::AlignHCenter | Qt::AlignBottom,
                       QString::number(m_page));
}

QColor PagePainter::ink(const PrintStyle &style)
{
    return style.muted ? QColor(Qt::darkGray) : QColor(Qt::black);
}

} // namespace tilshi::editor
