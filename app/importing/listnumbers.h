#pragma once

#include "text/body.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::importing {

/// What a reader saw before an item.
struct PaintedNumber
{
    QString marker = {}; ///< "3." or "b)"; empty if it is not known
    text::Numerals numerals = text::Numerals::Decimal;
    std::optional<int> number = {}; ///< as its list counts; nothing where the marker has to say it
    QString kind = {};              ///< of numerals that a body has not got, as the file names them

    bool operator==(const PaintedNumber &) const = default;
};

/// What a body's lists show otherwise than it was painted.
struct WrittenNumbers
{
    QStringList asText; ///< markers that became text, in their order
    QStringList
        otherwise; ///< markers of which only the number is kept, or the kinds of their numerals
};

/// Gives the items the numerals and numbers that were painted before them: "b." and "b)" are shown
/// as "b.". Where items that follow each other had something else ("1.1", "§ 2"), the numbered ones
/// of them become paragraphs that begin with it. painted: by the place of an item's block, each of
/// which is a list of that one item.
WrittenNumbers writeNumbers(QList<text::Block> &blocks,
                            const QHash<qsizetype, PaintedNumber> &painted);

} // namespace tilshi::importing
