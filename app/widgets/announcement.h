#pragma once

class QString;
class QWidget;

namespace tilshi::widgets {

/// Has a screen reader say a sentence at once, whatever has the focus: a notification of that
/// widget's window appears for it. Qt 6.4 tells AT-SPI nothing of an Alert, but that a
/// notification is shown, which Orca reads out. Nothing is seen, and nothing happens where no
/// screen reader runs.
void announce(QWidget *where, const QString &sentence);

} // namespace tilshi::widgets
