#pragma once

#include "newsroom/excerpt.h"

#include <QFont>
#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace tilshi::ui {

/// A text with the words that were searched for on a ground of their own, on so many lines at most.
struct MarkedText
{
    QString text;
    QList<newsroom::WordPlace> places;
    int most = 2; ///< lines
};

/// Without its beginning, where the first of the words would stand too far behind: up to so many
/// characters before it.
MarkedText fromFirstWord(const MarkedText &marked, qsizetype before);

void paintMarked(QPainter &painter, const QRect &rect, const MarkedText &marked, const QFont &font,
                 const QPalette &palette);

} // namespace tilshi::ui
