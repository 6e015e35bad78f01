#pragma once

#include <QMessageBox>

namespace tilshi::widgets {

/// A question before what can't be taken back, or what others see. Enter, a space and Escape give
/// it up, so that keys meant for the text do nothing; what does it has to be chosen. It deletes
/// itself when it is closed.
QMessageBox *makeQuestion(QMessageBox::Icon icon, const QString &title, const QString &says,
                          QWidget *parent);

} // namespace tilshi::widgets
