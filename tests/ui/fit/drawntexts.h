#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace tilshi::test {

/// A piece of text as a widget painted it, in the widget's coordinates.
struct DrawnText
{
    QString text;
    QRectF place; ///< from ascent to descent
    QRectF clip;  ///< what can be seen of it at most
};

/// What the widget paints itself, without its children.
QList<DrawnText> drawnTexts(QWidget *widget);

} // namespace tilshi::test
