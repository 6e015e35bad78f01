#pragma once

#include "widgets/translated.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tilshi::widgets {

/// A dialog that asks for one thing: a heading, fields, a line that says live why the answer can't
/// be taken, and two buttons of which the first names the act; Ctrl+Enter presses it from any
/// field. It is opened, never executed, and deletes itself when closed.
class FormDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent);

    /// The answer can't be taken for a reason outside of the fields, which stands before what they
    /// lack; empty when it is gone.
    void setHindrance(const QString &hindrance);

protected:
    /// Where subclasses put their fields.
    QVBoxLayout *fields() const { return m_fields; }
    void setHeading(const QString &text);
    void setAccept(const QString &text);
    /// An empty problem means that the answer can be taken.
    void setProblem(const QString &problem);
    /// What is still to be given: no fault, so that it is not in red. Nothing is missing if empty.
    void setMissing(const QString &missing);
    QPushButton *acceptButton() const { return m_accept; }
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refuse(const QString &reason, bool fault);
    void showReason();
    void paintReason();

    QLabel *m_heading;
    QVBoxLayout *m_fields;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    QString m_hindrance;
    QString m_reason;     ///< why what is in the fields can't be taken
    bool m_fault = false; ///< it is wrong, not only missing
};

} // namespace tilshi::widgets
