#pragma once

#include <QMessageBox>

namespace tilshi::widgets {

/// A question before what can't be taken back, or what others see. Enter, a space and Escape give
/// it up, so that keys meant for the text do nothing; what does it has to be chosen. It deletes
/// itself when it is closed.
class Question : public QMessageBox
{
    Q_OBJECT

public:
    Question(Icon icon, const QString &title, const QString &says, QWidget *parent);
};

/// Something told in a window of its own, which deletes itself when it is closed.
class Notice : public QMessageBox
{
    Q_OBJECT

public:
    Notice(const QString &title, const QString &says, QWidget *parent);
};

} // namespace tilshi::widgets
