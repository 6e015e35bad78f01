#include "editor/passages/unitplaces.h"

#include "editor/format/blockformat.h"
#include "editor/layout/tablecells.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

namespace tilshi::editor {

namespace {

using Lines = QList<TextRange>;

TextRange rangeOf(const QTextBlock &block)
{
    return {block.position(), block.length() - 1};
}

/// The paragraphs of the table's cells, an empty cell being an empty line.
Lines linesOf(const QTextTable &table)
{
    Lines lines;
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns();) {
            const QTextTableCell cell = table.cellAt(row, column);
            const qsizetype before = lines.size();
            for (QTextBlock block = table.document()->findBlock(cell.firstPosition());
                 block.isValid() && block.position() <= cell.lastPosition(); block = block.next()) {
                if (block.length() > 1) {
                    lines.append(rangeOf(block));
                }
            }
            if (lines.size() == before) {
                lines.append({cell.firstPosition(), 0});
            }
            column = cell.column() + cell.columnSpan();
        }
    }
    return lines;
}

/// The stretches of text around the images and the like of a paragraph, each of which is a unit.
void addPieces(const QTextBlock &block, QList<Lines> &units)
{
    TextRange piece{block.position(), 0};
    const auto endPiece = [&] {
        if (piece.length > 0) {
            units.append(Lines{piece});
        }
        piece = {piece.end(), 0};
    };
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool isAtom = atomOf(fragment.charFormat()).has_value();
        for (const QChar character : fragment.text()) {
            if (isAtom && character == QChar::ObjectReplacementCharacter) {
                endPiece();
                units.append(Lines());
                ++piece.position;
            } else {
                ++piece.length;
            }
        }
    }
    endPiece();
}

QList<Lines> unitsOf(const QTextDocument &document)
{
    QList<Lines> units;
    const QTextTable *lastTable = nullptr;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextTable *table = tableOf(block);
        if (table && table != lastTable) {
            units.append(linesOf(*table));
        }
        lastTable = table;
        if (!table) {
            addPieces(block, units);
        }
    }
    return units;
}

} // namespace

UnitPlaces::UnitPlaces(const QTextDocument &document)
    : m_document(document)
    , m_units(unitsOf(document))
{
}

QString UnitPlaces::textOf(const TextRange &range) const
{
    QString text;
    for (int at = range.position; at < range.end(); ++at) {
        const QChar character = m_document.characterAt(at);
        const bool isBreak = character == QChar::ParagraphSeparator || character.isNull();
        text += isBreak                             ? QChar(u'\n')
                : character == QChar::LineSeparator ? QChar(u' ')
                                                    : character;
    }
    return text;
}

std::optional<int> UnitPlaces::positionOf(const text::Place &place) const
{
    if (place.unit < 0 || place.unit >= m_units.size()) {
        return std::nullopt;
    }
    qsizetype offset = place.offset;
    for (const TextRange &line : m_units.at(place.unit)) {
        if (offset <= line.length) {
            return line.position + int(offset);
        }
        offset -= line.length + 1;
    }
    return std::nullopt;
}

/// The place in the last unit that begins before the position.
text::Place UnitPlaces::placeOf(int position) const
{
    text::Place place;
    for (int unit = 0; unit < m_units.size(); ++unit) {
        int offset = 0;
        for (const TextRange &line : m_units.at(unit)) {
            if (line.position <= position) {
                place = {unit, offset + std::min(position - line.position, line.length)};
            }
            offset += line.length + 1;
        }
    }
    return place;
}

std::optional<TextRange> UnitPlaces::rangeOf(const newsroom::Passage &passage) const
{
    const auto begin = positionOf(passage.anchor.begin);
    const auto end = positionOf(passage.anchor.end);
    if (begin && end && *begin < *end) {
        const TextRange range{*begin, *end - *begin};
        if (textOf(range) == passage.anchor.quote) {
            return range;
        }
    }
    return nearest(passage);
}

std::optional<TextRange> UnitPlaces::nearest(const newsroom::Passage &passage) const
{
    std::optional<TextRange> found;
    int least = 0;
    for (int unit = 0; unit < m_units.size(); ++unit) {
        for (const TextRange &line : m_units.at(unit)) {
            const QString text = textOf(line);
            for (qsizetype at = text.indexOf(passage.anchor.quote);
                 at >= 0 && !passage.anchor.quote.isEmpty();
                 at = text.indexOf(passage.anchor.quote, at + 1)) {
                const int distance = std::abs(unit - int(passage.anchor.begin.unit));
                if (!found || distance < least) {
                    found = TextRange{line.position + int(at), int(passage.anchor.quote.size())};
                    least = distance;
                }
            }
        }
    }
    return found;
}

std::optional<newsroom::Passage> UnitPlaces::passageOf(newsroom::ContentField field,
                                                       TextRange range) const
{
    const auto isBlank = [&](int at) {
        const QChar character = m_document.characterAt(at);
        return character.isSpace() || character == QChar::ObjectReplacementCharacter ||
               character.isNull();
    };
    while (range.length > 0 && isBlank(range.position)) {
        range = {range.position + 1, range.length - 1};
    }
    while (range.length > 0 && isBlank(range.end() - 1)) {
        --range.length;
    }
    if (range.length == 0) {
        return std::nullopt;
    }
    return newsroom::Passage{field, {placeOf(range.position), placeOf(range.end()), textOf(range)}};
}

} // namespace tilshi::editor
