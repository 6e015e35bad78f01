#pragma once

#include "monkey/sandbox.h"

#include <QList>
#include <QPoint>

class QWidget;

namespace tilshi::test {

/// The window or popup that takes clicks and keys at this moment; null if none is shown.
QWidget *inputScope(Dice &dice);
/// What can be clicked in it: visible, enabled, and not covered.
QList<QWidget *> controlsIn(const QWidget *scope);
/// A place on the control that means something: an entry, a tab, a row; else anywhere on it.
QPoint placeOn(const QWidget *control, Dice &dice);
/// Whose name stands for it: a list's or a text's is that of the area around its viewport.
const QWidget *namedOne(const QWidget *control);
/// Whether it takes letters.
bool isText(const QWidget *widget);

} // namespace tilshi::test
