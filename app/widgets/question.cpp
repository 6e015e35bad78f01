#include "widgets/question.h"

namespace tilshi::widgets {

QMessageBox *makeQuestion(QMessageBox::Icon icon, const QString &title, const QString &says,
                          QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, says, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Else Qt takes the first button that accepts.
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    return box;
}

} // namespace tilshi::widgets
