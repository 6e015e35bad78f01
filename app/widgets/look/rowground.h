#pragma once

class QColor;
class QPainter;
class QStyleOptionViewItem;

namespace tilshi::widgets {

/// On which a row of a list or one of its cells is written: tinted if it is chosen.
QColor rowGround(const QStyleOptionViewItem &option);
/// That ground, with a line below it and a frame where the keys are. bar: at its left, if it is
/// chosen.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool bar = true);

} // namespace tilshi::widgets
