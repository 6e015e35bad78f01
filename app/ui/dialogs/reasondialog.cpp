#include "ui/dialogs/reasondialog.h"

#include "wording/wording.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tilshi::ui {

ReasonDialog::ReasonDialog(newsroom::Action action, QWidget *parent, const QString &typed)
    : widgets::FormDialog(parent)
    , m_action(action)
    , m_reason(new QPlainTextEdit(typed, this))
{
    setObjectName(u"reasonDialog");
    m_reason->setObjectName(u"reason");
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(m_reason->fontMetrics().lineSpacing() * 4);
    fields()->addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(reason()); });
    ReasonDialog::retranslate();
    m_reason->setFocus();
}

void ReasonDialog::retranslate()
{
    widgets::FormDialog::retranslate();
    setWindowTitle(wording::name(m_action));
    setHeading(wording::question(m_action));
    setAccept(wording::name(m_action));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    check();
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().simplified();
}

void ReasonDialog::check()
{
    setMissing(reason().isEmpty() ? wording::sentence(newsroom::Refusal::NoReason) : QString());
}

} // namespace tilshi::ui
