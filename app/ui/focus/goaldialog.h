#pragma once

#include "ui/focus/goal.h"
#include "widgets/translated.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace tilshi::ui {

/// Asks for a length and a deadline.
class GoalDialog : public widgets::Translated<QDialog>
{
    Q_OBJECT

public:
    explicit GoalDialog(const Goal &goal, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Goal &goal);

protected:
    void retranslate() override;

private:
    void build();
    Goal goal() const;

    QLabel *m_lengthLabel;
    QSpinBox *m_length;
    QComboBox *m_unit;
    QCheckBox *m_hasDeadline;
    QTimeEdit *m_deadline;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace tilshi::ui
