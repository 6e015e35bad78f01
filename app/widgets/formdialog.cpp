#include "widgets/formdialog.h"

#include "widgets/look/theme.h"
#include "widgets/windowroom.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tilshi::widgets {

FormDialog::FormDialog(QWidget *parent)
    : Translated<QDialog>(parent)
    , m_heading(new QLabel(this))
    , m_fields(new QVBoxLayout)
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_accept(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    new WindowRoom(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_accept->setObjectName(u"accept");
    m_accept->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"cancel");
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(u"problem");
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_fields->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addLayout(m_fields);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(420);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    FormDialog::retranslate();
}

void FormDialog::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void FormDialog::setAccept(const QString &text)
{
    m_accept->setText(text);
}

void FormDialog::setProblem(const QString &problem)
{
    refuse(problem, true);
}

void FormDialog::setMissing(const QString &missing)
{
    refuse(missing, false);
}

void FormDialog::refuse(const QString &reason, bool fault)
{
    m_fault = fault;
    m_reason = reason;
    showReason();
}

void FormDialog::setHindrance(const QString &hindrance)
{
    m_hindrance = hindrance;
    showReason();
}

void FormDialog::showReason()
{
    const QString &reason = m_hindrance.isEmpty() ? m_reason : m_hindrance;
    m_problem->setText(reason);
    m_accept->setEnabled(reason.isEmpty());
    m_accept->setToolTip(
        reason.isEmpty()
            ? QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)
            : reason);
    paintReason();
}

void FormDialog::paintReason()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_fault || !m_hindrance.isEmpty()
                                               ? dangerColour(palette)
                                               : mutedColour(palette));
    m_problem->setPalette(palette);
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        paintReason();
    }
    Translated<QDialog>::changeEvent(event);
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        m_accept->click();
    } else {
        Translated<QDialog>::keyPressEvent(event);
    }
}

void FormDialog::retranslate()
{
    paintReason();
}

} // namespace tilshi::widgets
