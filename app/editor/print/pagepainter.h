#pragma once

#include "text/body.h"

#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

namespace tilshi::editor {

/// How a paragraph stands on paper. Lengths in points.
struct PrintStyle
{
    QFont font; ///< its pixel size is points
    qreal indent = 0;
    qreal before = 0;
    qreal after = 6;
    qreal keep = 0;   ///< so much of what follows is to stand on the same page
    QString marker;   ///< hangs before the first line
    bool bar = false; ///< a line along its left side
    bool muted = false;
};

/// Paints from the top of one page to the foot of the last: what does not fit goes to the next
/// page, line by line. Works in points, on any thread.
class PagePainter
{
public:
    /// Its margins are those of the sheet; nothing else may paint on it meanwhile.
    explicit PagePainter(QPagedPaintDevice &device);

    qreal width() const { return m_width; }
    qreal height() const { return m_height; }

    void paragraph(const text::Runs &runs, const PrintStyle &style);
    /// Side by side, of equal width and with a rule below; what is taller than a page is put one
    /// below the other.
    void row(const text::TableRow &cells, const PrintStyle &style);
    void picture(const QImage &image);
    void rule();
    void space(qreal points);

private:
    void needs(qreal height);
    void newPage();
    void paintPageNumber();
    void paintBesideLine(const PrintStyle &style, const QTextLine &line, bool first);
    static QColor ink(const PrintStyle &style);

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    qreal m_width = 0;
    qreal m_height = 0;
    qreal m_y = 0;
    int m_page = 1;
};

} // namespace tilshi::editor
