#include "ui/focus/goaldialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

namespace tilshi::ui {

namespace {

constexpr int longest = 1'000'000;
constexpr int step = 50;
const QTime usualDeadline(18, 0);

/// A number that may be left out: nothing there is 0, and is typed over like nothing.
class LengthBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

    void setPlaceholder(const QString &text) { lineEdit()->setPlaceholderText(text); }

protected:
    QString textFromValue(int value) const override
    {
        return value == 0 ? QString() : QString::number(value);
    }
    int valueFromText(const QString &text) const override { return text.simplified().toInt(); }
    QValidator::State validate(QString &input, int &at) const override
    {
        return input.trimmed().isEmpty() ? QValidator::Acceptable : QSpinBox::validate(input, at);
    }
};

} // namespace

GoalDialog::GoalDialog(const Goal &goal, QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_lengthLabel(new QLabel(this))
    , m_length(new LengthBox(this))
    , m_unit(new QComboBox(this))
    , m_hasDeadline(new QCheckBox(this))
    , m_deadline(new QTimeEdit(goal.deadline.isValid() ? goal.deadline : usualDeadline, this))
{
    build();
    m_length->setValue(goal.length);
    m_unit->addItems({QString(), QString()});
    m_unit->setCurrentIndex(goal.inCharacters ? 1 : 0);
    m_hasDeadline->setChecked(goal.deadline.isValid());
    m_deadline->setEnabled(goal.deadline.isValid());
    connect(m_hasDeadline, &QCheckBox::toggled, m_deadline, &QWidget::setEnabled);
    GoalDialog::retranslate();
}

void GoalDialog::build()
{
    setObjectName(u"goalDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_length->setObjectName(u"goalLength");
    m_length->setRange(0, longest);
    m_length->setSingleStep(step);
    m_unit->setObjectName(u"goalUnit");
    m_hasDeadline->setObjectName(u"goalHasDeadline");
    m_deadline->setObjectName(u"goalDeadline");
    m_deadline->setDisplayFormat(QStringLiteral("HH:mm"));
    m_lengthLabel->setBuddy(m_length);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"accept");
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(goal());
        accept();
    });
    auto *grid = new QGridLayout(this);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_lengthLabel, 0, 0);
    grid->addWidget(m_length, 0, 1);
    grid->addWidget(m_unit, 0, 2);
    grid->addWidget(m_hasDeadline, 1, 0);
    grid->addWidget(m_deadline, 1, 1);
    grid->addWidget(buttons, 2, 0, 1, 3);
}

Goal GoalDialog::goal() const
{
    return {m_length->value(), m_unit->currentIndex() == 1,
            m_hasDeadline->isChecked() ? m_deadline->time() : QTime()};
}

void GoalDialog::retranslate()
{
    setWindowTitle(tr("Writing goal"));
    m_lengthLabel->setText(tr("Length:"));
    static_cast<LengthBox *>(m_length)->setPlaceholder(tr("None"));
    m_length->setAccessibleName(tr("Length"));
    m_unit->setItemText(0, tr("words"));
    m_unit->setItemText(1, tr("characters"));
    m_unit->setAccessibleName(tr("Unit of length"));
    m_hasDeadline->setText(tr("Deadline:"));
    m_deadline->setAccessibleName(tr("Deadline"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace tilshi::ui
