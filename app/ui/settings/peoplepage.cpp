#include "ui/settings/peoplepage.h"

#include "session/newsroomchanges.h"
#include "session/session.h"
#include "ui/settings/addpersonrow.h"
#include "ui/settings/peoplemodel.h"
#include "ui/settings/peopletable.h"
#include "ui/settings/persondetails.h"
#include "widgets/enterkey.h"
#include "widgets/look/icons.h"
#include "widgets/placeholderroom.h"
#include "widgets/question.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <utility>

namespace tilshi::ui {
namespace {

constexpr int detailsWidth = 320;
constexpr int lettersOfTable = 80; // of average width, across its columns

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

QPushButton *filterButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFlat(true);
    return button;
}

} // namespace

PeoplePage::PeoplePage(session::Session &session, session::NewsroomChanges &changes,
                       QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_changes(changes)
    , m_model(new PeopleModel(session, this))
    , m_table(new PeopleTable(m_model, this))
    , m_adding(new AddPersonRow(this))
    , m_details(new PersonDetails(session, this))
    , m_title(new QLabel(this))
    , m_filters(new QButtonGroup(this))
    , m_active(filterButton(QStringLiteral("activePeople"), this))
    , m_inactive(filterButton(QStringLiteral("inactivePeople"), this))
    , m_search(new QLineEdit(this))
    , m_nobody(new QLabel(this))
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(makeBar());
    m_middle = scrolled(makeMiddle(), this);
    left->addWidget(m_middle, 1);
    m_beside = scrolled(m_details, this);
    m_parts = new QHBoxLayout(this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(0);
    m_parts->addLayout(left, 1);
    m_parts->addWidget(m_beside);
    connectParts();
    m_adding->setEnabled(m_session.person().isChief());
    m_table->setEditable(m_session.person().isChief());
    m_adding->setPeople(m_session.people());
    PeoplePage::retranslate();
    m_table->choose(m_session.person().id);
}

void PeoplePage::setCounts(const QHash<newsroom::PersonId, int> &articles,
                           const QHash<newsroom::PersonId, QDateTime> &seen)
{
    m_model->setSeen(seen);
    if (std::exchange(m_articles, articles) != articles) {
        showChosen();
    }
}

void PeoplePage::refill()
{
    const bool chief = m_session.person().isChief();
    m_adding->setEnabled(chief);
    m_adding->setPeople(m_session.people());
    m_table->setEditable(chief);
    m_model->refill();
    if (m_model->rowOf(m_awaited) >= 0) {
        m_table->choose(std::exchange(m_awaited, {}));
        reveal();
    }
    retranslate();
    showChosen();
}

void PeoplePage::beginAdding()
{
    m_adding->begin();
    m_middle->ensureWidgetVisible(m_adding);
}

/// The table does not scroll, the page does.
void PeoplePage::reveal()
{
    // The page is as high as the people that have just come.
    QCoreApplication::sendPostedEvents(m_middle->widget(), QEvent::LayoutRequest);
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QPoint middle = m_table->viewport()->mapTo(m_middle->widget(), row.center());
    m_middle->ensureVisible(middle.x(), middle.y(), 0, row.height());
}

void PeoplePage::retranslate()
{
    m_title->setText(tr("People"));
    m_active->setText(tr("Active: %1").arg(m_model->countOf(true)));
    m_inactive->setText(tr("Inactive: %1").arg(m_model->countOf(false)));
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person"));
    m_nobody->setText(tr("Nobody here."));
}

/// As narrow as the table alone: there is always room for the details below it.
QSize PeoplePage::minimumSizeHint() const
{
    constexpr int leastHeight = 200;
    return {m_parts->itemAt(0)->minimumSize().width(), leastHeight};
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    widgets::Translated<QWidget>::resizeEvent(event);
    fit();
}

/// Who was left in the list after a change is not there when it is seen again.
void PeoplePage::hideEvent(QHideEvent *event)
{
    widgets::Translated<QWidget>::hideEvent(event);
    if (!event->spontaneous()) {
        showActive(m_active->isChecked());
    }
}

/// The details of a person stand beside the table, or below it where that leaves it too little.
void PeoplePage::fit()
{
    const int letters = fontMetrics().averageCharWidth();
    const bool wide = width() >= detailsWidth + lettersOfTable * letters;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretchFactor(m_beside, wide ? 0 : 1);
    m_beside->setMinimumWidth(wide ? detailsWidth : 0);
    m_beside->setMaximumWidth(wide ? detailsWidth : QWIDGETSIZE_MAX);
}

QWidget *PeoplePage::makeBar()
{
    auto *bar = new QWidget(this);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_filters->addButton(m_active);
    m_filters->addButton(m_inactive);
    m_active->setChecked(true);
    m_search->setObjectName(u"findPerson");
    m_search->setClearButtonEnabled(true);
    new widgets::PlaceholderRoom(m_search);
    widgets::takeEnter(m_search);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 16, 4);
    row->addWidget(m_title);
    row->addSpacing(10);
    row->addWidget(m_active);
    row->addWidget(m_inactive);
    row->addStretch(1);
    row->addWidget(m_search);
    return bar;
}

QWidget *PeoplePage::makeMiddle()
{
    auto *middle = new QWidget(this);
    middle->setBackgroundRole(QPalette::Base);
    middle->setAutoFillBackground(true);
    m_nobody->setForegroundRole(QPalette::PlaceholderText);
    m_nobody->setMargin(16);
    m_nobody->hide();
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_nobody);
    column->addWidget(m_adding);
    column->addStretch(1);
    return middle;
}

void PeoplePage::connectParts()
{
    connect(m_table, &PeopleTable::chosenChanged, this, &PeoplePage::showChosen);
    connect(m_table, &PeopleTable::walked, this, &PeoplePage::reveal);
    connect(m_table, &PeopleTable::roleChosen, this,
            [this](const newsroom::Person &person, newsroom::Role role) {
                newsroom::Person wanted = person;
                wanted.role = role;
                m_changes.changePerson(person, wanted);
            });
    connect(m_table, &PeopleTable::deactivationAsked, this, &PeoplePage::askDeactivation);
    connect(m_details, &PersonDetails::edited, &m_changes,
            qOverload<const newsroom::Person &, const newsroom::Person &>(
                &session::NewsroomChanges::changePerson));
    connect(m_adding, &AddPersonRow::added, this, &PeoplePage::added);
    connect(m_active, &QPushButton::clicked, this, [this] { showActive(true); });
    connect(m_inactive, &QPushButton::clicked, this, [this] { showActive(false); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { showActive(m_active->isChecked()); });
}

void PeoplePage::showChosen()
{
    const newsroom::Person *person = m_table->chosen();
    m_details->setPerson(person, person ? m_articles.value(person->id) : 0);
    m_nobody->setVisible(m_model->rowCount() == 0);
}

void PeoplePage::showActive(bool active)
{
    m_model->setFilter(active, m_search->text());
    showChosen();
}

void PeoplePage::added(const newsroom::Person &person)
{
    m_awaited = person.id;
    m_active->setChecked(true);
    m_search->clear();
    showActive(true);
    m_changes.addPerson(person);
}

void PeoplePage::askDeactivation(const newsroom::Person &person)
{
    if (!person.active || newsroom::isLastChief(person, m_session.people())) {
        return;
    }
    auto *box = new widgets::Question(widgets::Question::NoIcon, tr("Make inactive"),
                                      tr("Make inactive: %1?").arg(person.name), this);
    box->setObjectName(u"deactivate");
    box->setInformativeText(tr("They can't sign in any more. Their articles all stay."));
    QPushButton *yes = box->addButton(tr("Make inactive"), widgets::Question::AcceptRole);
    yes->setObjectName(u"accept");
    connect(yes, &QPushButton::clicked, this, [this, person] {
        newsroom::Person changed = person;
        changed.active = false;
        m_changes.changePerson(person, changed);
    });
    box->open();
}

} // namespace tilshi::ui
