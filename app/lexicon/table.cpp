#include "lexicon/table.h"

#include "base/safefile.h"

#include <QFileInfo>

#include <algorithm>

namespace tilshi::lexicon {

namespace {

bool hasControlCharacter(const QString &line)
{
    return std::any_of(line.begin(), line.end(), [](QChar character) {
        return (character < u' ' && character != u'\t') || character == QChar::ReplacementCharacter;
    });
}

} // namespace

Result<QList<Row>> readTable(const QString &text, const QString &name, qsizetype columns)
{
    QList<Row> rows;
    SourceLine place{name, 0};
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        ++place.line;
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (hasControlCharacter(line)) {
            return failAt(place, QStringLiteral("a control character, or not UTF-8"));
        }
        QStringList cells = line.split(u'\t');
        std::for_each(cells.begin(), cells.end(), [](QString &cell) { cell = cell.trimmed(); });
        if (cells.size() < columns || cells.first().isEmpty()) {
            return failAt(place,
                          QStringLiteral("expected %1 cells with tabs between them").arg(columns));
        }
        rows << Row{cells, place};
    }
    return rows;
}

Result<QList<Row>> readTableFile(const QString &path, qsizetype columns)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    return readTable(QString::fromUtf8(*bytes), QFileInfo(path).fileName(), columns);
}

} // namespace tilshi::lexicon
