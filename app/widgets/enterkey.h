#pragma once

class QAbstractButton;
class QLineEdit;

namespace tilshi::widgets {

/// Enter in the field presses the button, where it is enabled, and goes no further: a dialog would
/// press its default button too, and close. Without a button Enter does nothing.
void takeEnter(QLineEdit *field, QAbstractButton *button = nullptr);

} // namespace tilshi::widgets
