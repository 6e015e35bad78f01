#include "ui/settings/addpersonrow.h"

#include "ui/settings/allroles.h"
#include "widgets/enterkey.h"
#include "widgets/placeholderroom.h"
#include "widgets/problemlabel.h"
#include "wording/people.h"
#include "wording/workflow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace tilshi::ui {
AddPersonRow::AddPersonRow(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_problem(new widgets::ProblemLabel(QStringLiteral("newProblem"), this))
{
    build();
    connect(m_name, &QLineEdit::textEdited, this, &AddPersonRow::proposeLogin);
    connect(m_name, &QLineEdit::textChanged, this, &AddPersonRow::check);
    connect(m_login, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_ownLogin = !text.isEmpty(); });
    connect(m_login, &QLineEdit::textChanged, this, &AddPersonRow::check);
    connect(m_add, &QPushButton::clicked, this, &AddPersonRow::add);
    AddPersonRow::retranslate();
}

void AddPersonRow::setPeople(const QList<newsroom::Person> &people)
{
    m_people = people;
    check();
}

void AddPersonRow::begin()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void AddPersonRow::retranslate()
{
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of a new person"));
    m_login->setPlaceholderText(tr("Login"));
    m_login->setAccessibleName(tr("Login of a new person"));
    m_role->setAccessibleName(tr("Role of a new person"));
    for (int i = 0; i < m_role->count(); ++i) {
        m_role->setItemText(i, wording::name(allRoles[i]));
    }
    m_add->setText(tr("Add"));
    check();
}

void AddPersonRow::build()
{
    m_name->setObjectName(u"newName");
    m_login->setObjectName(u"newLogin");
    m_role->setObjectName(u"newRole");
    m_add->setObjectName(u"addPerson");
    for ([[maybe_unused]] const newsroom::Role role : allRoles) {
        m_role->addItem(QString());
    }
    new widgets::PlaceholderRoom(m_name);
    new widgets::PlaceholderRoom(m_login);
    widgets::takeEnter(m_name, m_add);
    widgets::takeEnter(m_login, m_add);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name, 3);
    row->addWidget(m_login, 2);
    row->addWidget(m_role);
    row->addStretch(1);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
}

void AddPersonRow::proposeLogin()
{
    if (!m_ownLogin) {
        m_login->setText(newsroom::proposedLogin(m_name->text(), logins()));
    }
}

QStringList AddPersonRow::logins() const
{
    QStringList logins;
    for (const newsroom::Person &person : m_people) {
        logins.append(person.login);
    }
    return logins;
}

void AddPersonRow::check()
{
    const QString login = m_login->text().trimmed();
    const QString problem = login.isEmpty() ? QString() : wording::loginProblem(login, logins());
    m_problem->tell(problem);
    m_add->setEnabled(problem.isEmpty() && !login.isEmpty() && !m_name->text().trimmed().isEmpty());
    const bool misses = isEnabled() && !m_add->isEnabled();
    m_add->setToolTip(misses ? tr("A name and a login are needed.") : QString());
}

void AddPersonRow::add()
{
    newsroom::Person person;
    person.id = newsroom::PersonId::create();
    person.name = m_name->text().simplified();
    person.login = m_login->text().trimmed();
    person.role = allRoles[std::max(0, m_role->currentIndex())];
    Q_EMIT added(person);
    m_ownLogin = false;
    m_name->clear();
    m_login->clear();
    m_role->setCurrentIndex(0);
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace tilshi::ui
