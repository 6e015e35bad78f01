#include "ui/settings/peopletable.h"

#include "ui/settings/allroles.h"
#include "ui/settings/peopledelegate.h"
#include "ui/settings/peoplemodel.h"
#include "wording/workflow.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace tilshi::ui {
namespace {

constexpr int heightOfRow = 48;

} // namespace

PeopleTable::PeopleTable(PeopleModel *model, QWidget *parent)
    : widgets::Translated<QTableView>(parent)
    , m_model(model)
    , m_delegate(new PeopleDelegate(this))
{
    setModel(model);
    build();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        choose(m_chosen);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const auto *person = m_model->personAt(current.row())) {
                    m_chosen = person->id;
                }
                Q_EMIT chosenChanged();
            });
    connect(this, &QAbstractItemView::clicked, this, &PeopleTable::openRoles);
    fit();
    selectRow(0);
    PeopleTable::retranslate();
}

void PeopleTable::setEditable(bool editable)
{
    m_editable = editable;
    m_delegate->setEditable(editable);
    viewport()->update();
    retranslate(); // what its tip says can be done
}

const newsroom::Person *PeopleTable::chosen() const
{
    return m_model->personAt(currentIndex().row());
}

void PeopleTable::choose(newsroom::PersonId id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_chosen = id;
    }
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(m_model->index(std::max(0, row), column));
    Q_EMIT chosenChanged();
}

void PeopleTable::retranslate()
{
    setAccessibleName(tr("People"));
    setToolTip(m_editable ? tr("Press a role to change it") : QString());
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space || event->key() == Qt::Key_F2;
    if (opens) {
        openRoles(m_model->index(currentIndex().row(), PeopleModel::RoleColumn));
        event->accept();
    } else if (event->key() == Qt::Key_Delete && m_editable && chosen()) {
        Q_EMIT deactivationAsked(*chosen());
        event->accept();
    } else {
        widgets::Translated<QTableView>::keyPressEvent(event);
        Q_EMIT walked();
    }
}

void PeopleTable::build()
{
    setObjectName(u"peopleTable");
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(PeopleModel::SectionsColumn, QHeaderView::Stretch);
}

/// The page scrolls, not the table.
void PeopleTable::fit()
{
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * heightOfRow + 2);
}

void PeopleTable::openRoles(const QModelIndex &index)
{
    const newsroom::Person *person = m_model->personAt(index.row());
    if (!m_editable || !person || index.column() != PeopleModel::RoleColumn) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"roleMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const newsroom::Role role : allRoles) {
        QAction *action = menu->addAction(wording::name(role));
        action->setCheckable(true);
        action->setChecked(role == person->role);
        connect(action, &QAction::triggered, this,
                [this, person = *person, role] { Q_EMIT roleChosen(person, role); });
        if (role == person->role) {
            menu->setActiveAction(action);
        }
    }
    menu->popup(viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

} // namespace tilshi::ui
