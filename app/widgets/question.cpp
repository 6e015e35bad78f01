#include "widgets/question.h"

namespace tilshi::widgets {

Question::Question(Icon icon, const QString &title, const QString &says, QWidget *parent)
    : QMessageBox(icon, title, says, Cancel, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // Else Qt takes the first button that accepts.
    setDefaultButton(Cancel);
    setEscapeButton(Cancel);
}

Notice::Notice(const QString &title, const QString &says, QWidget *parent)
    : QMessageBox(NoIcon, title, says, Close, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace tilshi::widgets
