#include "lexicon/frequency.h"

#include "lexicon/table.h"

#include <QMap>

namespace tilshi::lexicon {

Result<QByteArray> readFrequencies(const QString &path)
{
    const Result<QList<Row>> rows = readTableFile(path, 2);
    if (!rows) {
        return fail(rows.error());
    }
    QMap<QByteArray, int> counts;
    for (const Row &row : *rows) {
        const int count = row.cell(1).toInt();
        if (count <= 0) {
            return failAt(row.place, QStringLiteral("a count is a number above zero"));
        }
        counts[row.cell(0).toUtf8()] += count;
    }
    QByteArray table;
    for (auto form = counts.cbegin(); form != counts.cend(); ++form) {
        table += form.key() + '\t' + QByteArray::number(form.value()) + '\n';
    }
    return table;
}

} // namespace tilshi::lexicon
