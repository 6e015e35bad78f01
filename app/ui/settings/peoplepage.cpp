#include "ui/settings/peoplepage.h"

#include "ui/enterkey.h"
#include "wording/workflow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <algorithm>

namespace tilshi::ui {
namespace {

using newsroom::Role;

constexpr Role roles[] = {Role::Journalist, Role::Editor, Role::Chief};

enum Column
{
    NameColumn,
    LoginColumn,
    RoleColumn,
    ActiveColumn,
    ColumnCount
};

} // namespace

PeoplePage::PeoplePage(const QList<newsroom::Person> &people, QWidget *parent)
    : Translated<QWidget>(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_role(makeRoles(Role::Journalist))
    , m_add(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    build();
    for (const newsroom::Person &person : people) {
        append(person);
    }
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::add);
    connect(m_name, &QLineEdit::textChanged, this, &PeoplePage::checkNew);
    connect(m_login, &QLineEdit::textChanged, this, &PeoplePage::checkNew);
    connect(m_table, &QTableWidget::itemChanged, this, &PeoplePage::edited);
    PeoplePage::retranslate();
}

QList<newsroom::Person> PeoplePage::people() const
{
    QList<newsroom::Person> people = m_people;
    for (int row = 0; row < int(people.size()); ++row) {
        const QString name = m_table->item(row, NameColumn)->text().trimmed();
        if (!name.isEmpty()) {
            people[row].name = name;
        }
        const auto *role = qobject_cast<QComboBox *>(m_table->cellWidget(row, RoleColumn));
        people[row].role = roles[std::max(0, role->currentIndex())];
        people[row].active = m_table->item(row, ActiveColumn)->checkState() == Qt::Checked;
    }
    return people;
}

QString PeoplePage::problem() const
{
    const QList<newsroom::Person> all = people();
    const bool hasChief = std::any_of(all.begin(), all.end(), [](const newsroom::Person &person) {
        return person.active && person.isChief();
    });
    return hasChief ? QString() : tr("Someone has to stay chief editor.");
}

void PeoplePage::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Login"), tr("Role"), tr("Active")});
    m_table->setAccessibleName(tr("People"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of a new person"));
    m_login->setPlaceholderText(tr("Login"));
    m_login->setAccessibleName(tr("Login of a new person"));
    m_role->setAccessibleName(tr("Role of a new person"));
    m_add->setText(tr("Add"));
    QList<QComboBox *> combos{m_role};
    for (int row = 0; row < m_table->rowCount(); ++row) {
        combos.append(qobject_cast<QComboBox *>(m_table->cellWidget(row, RoleColumn)));
    }
    for (QComboBox *combo : combos) {
        for (int i = 0; i < combo->count(); ++i) {
            combo->setItemText(i, wording::name(roles[i]));
        }
    }
    checkNew();
}

void PeoplePage::build()
{
    m_table->setObjectName(u"peopleTable");
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RoleColumn, QHeaderView::ResizeToContents);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_name->setObjectName(u"newName");
    m_login->setObjectName(u"newLogin");
    m_role->setObjectName(u"newRole");
    m_add->setObjectName(u"addPerson");
    m_add->setAutoDefault(false);
    takeEnter(m_name, m_add);
    takeEnter(m_login, m_add);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_name, 2);
    adding->addWidget(m_login, 1);
    adding->addWidget(m_role);
    adding->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(m_table, 1);
    layout->addLayout(adding);
    layout->addWidget(m_hint);
}

void PeoplePage::append(const newsroom::Person &person)
{
    const QSignalBlocker blocker(m_table); // whoever hears of an item reads the whole row
    const int row = m_table->rowCount();
    m_people.append(person);
    m_table->insertRow(row);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(person.name));
    auto *login = new QTableWidgetItem(person.login);
    login->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, LoginColumn, login);
    auto *role = makeRoles(person.role);
    m_table->setCellWidget(row, RoleColumn, role);
    auto *active = new QTableWidgetItem;
    active->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    active->setCheckState(person.active ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, ActiveColumn, active);
    connect(role, &QComboBox::currentIndexChanged, this, &PeoplePage::edited);
}

QComboBox *PeoplePage::makeRoles(Role role)
{
    auto *combo = new QComboBox(this);
    for (Role one : roles) {
        combo->addItem(wording::name(one));
    }
    combo->setCurrentIndex(int(std::find(std::begin(roles), std::end(roles), role) - roles));
    return combo;
}

void PeoplePage::add()
{
    newsroom::Person person;
    person.id = newsroom::PersonId::create();
    person.name = m_name->text().trimmed();
    person.login = m_login->text().trimmed();
    person.role = roles[std::max(0, m_role->currentIndex())];
    append(person);
    m_name->clear();
    m_login->clear();
    Q_EMIT edited();
}

void PeoplePage::checkNew()
{
    const QString login = m_login->text().trimmed();
    const bool taken = std::any_of(m_people.begin(), m_people.end(),
                                   [&](const newsroom::Person &p) { return p.login == login; });
    QString hint;
    if (taken) {
        hint = tr("This login is taken.");
    } else if (!login.isEmpty() && !newsroom::isLogin(login)) {
        hint = tr("A login is made of small Latin letters, digits, dots and hyphens.");
    }
    m_hint->setText(hint);
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() && newsroom::isLogin(login) && !taken);
}

} // namespace tilshi::ui
