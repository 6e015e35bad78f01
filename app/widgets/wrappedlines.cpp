#include "widgets/wrappedlines.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace tilshi::widgets {

QStringList wrappedLines(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(
                QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int longestWord(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    int longest = 0;
    for (const QString &word : text.split(u' ')) {
        longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    return longest;
}

} // namespace tilshi::widgets
