#pragma once

#include "ui/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilshi::ui {

/// A dialog that asks for one thing: a heading, fields, a line that says live why the answer can't
/// be taken, and two buttons of which the first names the act. It is opened, never executed, and
/// deletes itself when closed.
class FormDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

protected:
    /// Where subclasses put their fields.
    QVBoxLayout *fields() const { return m_fields; }
    void setHeading(const QString &text);
    void setAccept(const QString &text);
    /// An empty problem means that the answer can be taken.
    void setProblem(const QString &problem);
    QPushButton *acceptButton() const { return m_accept; }
    void retranslate() override;

private:
    QLabel *m_heading;
    QVBoxLayout *m_fields;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
};

} // namespace tilshi::ui
