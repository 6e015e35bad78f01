#include "cli/table.h"

#include <algorithm>

namespace tilshi::cli {

namespace {

QList<qsizetype> widths(const QList<QStringList> &rows)
{
    QList<qsizetype> widest;
    for (const QStringList &row : rows) {
        widest.resize(std::max(widest.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column) {
            widest[column] = std::max(widest.at(column), row.at(column).size());
        }
    }
    return widest;
}

/// A column in which nothing stands takes no room.
QString line(const QStringList &row, const QList<qsizetype> &widths)
{
    QString text;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (widths.at(column) > 0) {
            text += row.at(column).leftJustified(widths.at(column)) + u"  ";
        }
    }
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text + u'\n';
}

} // namespace

QString table(const QList<QStringList> &rows)
{
    const QList<qsizetype> columns = widths(rows);
    QString text;
    for (const QStringList &row : rows) {
        text += line(row, columns);
    }
    return text;
}

QString wrapped(const QString &text, int width)
{
    QString lines;
    qsizetype used = 0;
    for (const QString &word : text.split(u' ')) {
        const bool fits = used == 0 || used + 1 + word.size() <= width;
        if (used > 0) {
            lines += fits ? u' ' : u'\n';
        }
        used = fits && used > 0 ? used + 1 + word.size() : word.size();
        lines += word;
    }
    return lines;
}

} // namespace tilshi::cli
