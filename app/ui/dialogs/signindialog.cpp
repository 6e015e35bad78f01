#include "ui/dialogs/signindialog.h"

#include "wording/workflow.h"

#include <QBoxLayout>
#include <QListWidget>

namespace tilshi::ui {

SignInDialog::SignInDialog(const QList<newsroom::Person> &people, newsroom::PersonId current,
                           QWidget *parent)
    : widgets::FormDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(u"signInDialog");
    m_list->setObjectName(u"people");
    m_list->setMinimumHeight(200);
    m_list->setSpacing(4);
    for (const newsroom::Person &person : people) {
        if (person.active) {
            m_people.append(person);
            m_list->addItem(QString());
            if (person.id == current) {
                m_list->setCurrentRow(m_list->count() - 1);
            }
        }
    }
    fields()->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, &SignInDialog::retranslate);
    connect(this, &QDialog::accepted, this, [this] {
        if (m_list->currentRow() >= 0) {
            Q_EMIT chosen(m_people.at(m_list->currentRow()));
        }
    });
    SignInDialog::retranslate();
    m_list->setFocus();
}

void SignInDialog::retranslate()
{
    widgets::FormDialog::retranslate();
    setWindowTitle(tr("Sign in"));
    setHeading(tr("Who is at work?"));
    setAccept(tr("Sign in"));
    m_list->setAccessibleName(tr("People"));
    for (int row = 0; row < m_list->count(); ++row) {
        const newsroom::Person &person = m_people.at(row);
        m_list->item(row)->setText(person.name + QStringLiteral(" · ") +
                                   wording::name(person.role));
        m_list->item(row)->setData(Qt::UserRole, person.login);
    }
    setProblem(m_list->currentRow() < 0 ? tr("Choose a person.") : QString());
}

} // namespace tilshi::ui
