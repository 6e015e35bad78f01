#include "ui/settings/persondetails.h"

#include "session/session.h"
#include "ui/badges/avatar.h"
#include "ui/settings/allroles.h"
#include "ui/settings/colourswatches.h"
#include "ui/settings/sectionchips.h"
#include "widgets/card.h"
#include "widgets/problemlabel.h"
#include "wording/people.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <utility>

namespace tilshi::ui {
namespace {

using newsroom::Person;
using newsroom::Role;

constexpr int avatarSize = 44;

QLabel *muted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isTyped(const QLineEdit *field)
{
    return field->hasFocus() && field->isModified();
}

void put(QLineEdit *field, const QString &text)
{
    if (field->text() != text && !isTyped(field)) {
        field->setText(text);
        field->setCursorPosition(0);
    }
}

} // namespace

PersonDetails::PersonDetails(session::Session &session, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_avatar(new Avatar(avatarSize, this))
    , m_title(new QLabel(this))
    , m_subtitle(muted(this))
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_initials(new QLineEdit(this))
    , m_problem(new widgets::ProblemLabel(QStringLiteral("personProblem"), this))
    , m_colours(new ColourSwatches(this))
    , m_roles(new QButtonGroup(this))
    , m_sections(new SectionChips(this))
    , m_active(new QCheckBox(this))
    , m_activeNote(muted(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(11);
    for (QWidget *card : {whoCard(), roleCard(), sectionsCard(), activeCard()}) {
        layout->addWidget(card);
    }
    layout->addStretch(1);
    connectFields();
    PersonDetails::retranslate();
}

void PersonDetails::setPerson(const Person *person, int articles)
{
    const std::optional<Person> next = person ? std::optional(*person) : std::nullopt;
    if (!next || !m_person || next->id != m_person->id) {
        for (QLineEdit *field : {m_name, m_login, m_initials}) {
            field->clearFocus(); // what was typed is told of the one before
        }
        m_problem->tell({});
        m_person = next;
    } else {
        follow(*next);
    }
    m_articles = articles;
    fill();
}

/// What is being typed changes what was seen when it was begun.
void PersonDetails::follow(const Person &newest)
{
    const Person seen = *std::exchange(m_person, newest);
    if (isTyped(m_name)) {
        m_person->name = seen.name;
    }
    if (isTyped(m_login)) {
        m_person->login = seen.login;
    }
    if (isTyped(m_initials)) {
        m_person->initials = seen.initials;
    }
}

QWidget *PersonDetails::whoCard()
{
    auto *card = new widgets::Card(this);
    m_title->setTextFormat(Qt::PlainText);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_name->setObjectName(u"personName");
    m_login->setObjectName(u"personLogin");
    m_initials->setObjectName(u"personInitials");
    m_initials->setMaxLength(2);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_avatar, 0, 0, 2, 1);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_subtitle, 1, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(grid);
    heading(layout, false)->setBuddy(m_name);
    layout->addWidget(m_name);
    auto *pair = new QGridLayout;
    pair->setColumnStretch(0, 3);
    pair->setColumnStretch(1, 2);
    auto *names = new QVBoxLayout;
    heading(names, false)->setBuddy(m_login);
    names->addWidget(m_login);
    auto *initials = new QVBoxLayout;
    heading(initials, false)->setBuddy(m_initials);
    initials->addWidget(m_initials);
    pair->addLayout(names, 0, 0);
    pair->addLayout(initials, 0, 1);
    layout->addLayout(pair);
    layout->addWidget(m_problem);
    heading(layout, false);
    layout->addWidget(m_colours);
    return card;
}

QWidget *PersonDetails::roleCard()
{
    auto *card = new widgets::Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    heading(layout, true);
    for (const Role role : allRoles) {
        auto *button = new QRadioButton(card);
        button->setObjectName(u"role-" + newsroom::keyOf(role));
        m_roles->addButton(button, int(role));
        layout->addWidget(button);
        QLabel *note = muted(card);
        note->setContentsMargins(24, 0, 0, 0);
        m_notes.append(note);
        layout->addWidget(note);
    }
    return card;
}

QWidget *PersonDetails::sectionsCard()
{
    auto *card = new widgets::Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    heading(layout, true);
    layout->addWidget(m_sections);
    QLabel *note = muted(card);
    m_notes.append(note);
    layout->addWidget(note);
    return card;
}

QWidget *PersonDetails::activeCard()
{
    auto *card = new widgets::Card(this);
    m_active->setObjectName(u"personActive");
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_active);
    layout->addWidget(m_activeNote);
    return card;
}

QLabel *PersonDetails::heading(QVBoxLayout *layout, bool bold)
{
    auto *label = bold ? new QLabel(this) : muted(this);
    QFont font = label->font();
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    layout->addWidget(label);
    m_headings.append(label);
    return label;
}

void PersonDetails::connectFields()
{
    for (QLineEdit *field : {m_name, m_login, m_initials}) {
        connect(field, &QLineEdit::editingFinished, this, &PersonDetails::tellFields);
        connect(field, &QLineEdit::textEdited, this, &PersonDetails::recheck);
    }
    connect(m_colours, &ColourSwatches::chosen, this, [this](newsroom::PersonColour colour) {
        Person changed = *m_person;
        changed.colour = colour;
        tell(changed);
    });
    connect(m_roles, &QButtonGroup::idClicked, this, [this](int role) {
        Person changed = *m_person;
        changed.role = Role(role);
        tell(changed);
    });
    connect(m_sections, &SectionChips::edited, this,
            [this](const QList<newsroom::SectionId> &sections) {
                Person changed = *m_person;
                changed.sections = sections;
                tell(changed);
            });
    connect(m_active, &QCheckBox::clicked, this, [this](bool active) {
        Person changed = *m_person;
        changed.active = active;
        tell(changed);
    });
}

void PersonDetails::retranslate()
{
    const QStringList headings{tr("Name"),   tr("Login"), tr("Initials"),
                               tr("Colour"), tr("Role"),  tr("Sections")};
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setText(headings.at(i));
        if (QWidget *field = m_headings.at(i)->buddy()) {
            field->setAccessibleName(headings.at(i));
        }
    }
    const QStringList notes{
        tr("Writes articles and submits them for review"), tr("Reviews, approves, schedules"),
        tr("Also changes people and settings"), tr("New articles go into the first of them.")};
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        m_notes.at(i)->setText(notes.at(i));
    }
    for (const Role role : allRoles) {
        m_roles->button(int(role))->setText(wording::name(role));
    }
    m_active->setText(tr("Active"));
    fill();
}

void PersonDetails::fill()
{
    setEnabled(m_person && m_session.person().isChief());
    if (!m_person) {
        return;
    }
    fillWho();
    m_colours->setPerson(*m_person, m_session.people());
    m_roles->button(int(m_person->role))->setChecked(true);
    m_sections->setSections(m_person->sections, m_session.sections());
    fillActive();
}

void PersonDetails::fillWho()
{
    const QString initials = newsroom::initialsOf(*m_person, m_session.people());
    m_avatar->setPerson(*m_person, m_session.people());
    m_title->setText(m_person->name);
    m_subtitle->setText(m_person->login + QStringLiteral(" · ") + wording::name(m_person->role));
    put(m_name, m_person->name);
    put(m_login, m_person->login);
    put(m_initials, initials);
    recheck();
}

void PersonDetails::fillActive()
{
    const bool lastChief = newsroom::isLastChief(*m_person, m_session.people());
    const bool chief = m_session.person().isChief();
    m_active->setChecked(m_person->active);
    m_active->setEnabled(chief && !lastChief);
    for (const Role role : allRoles) {
        m_roles->button(int(role))->setEnabled(chief && (!lastChief || role == Role::Chief));
    }
    m_activeNote->setText(lastChief ? wording::sentence(newsroom::Refusal::LastChief)
                                    : tr("Articles: %1. They all stay.").arg(m_articles));
}

/// The person as the fields have it; without a name it keeps the one it had.
Person PersonDetails::typed() const
{
    Person changed = *m_person;
    const QString name = m_name->text().simplified();
    changed.name = name.isEmpty() ? m_person->name : name;
    changed.login = m_login->text().trimmed();
    changed.initials = m_initials->text().trimmed().toUpper();
    return changed;
}

/// What was told in red goes as soon as it is mended.
void PersonDetails::recheck()
{
    if (m_person && m_problem->tells()) {
        m_problem->tell(wording::personProblem(typed(), m_session.people()));
    }
}

void PersonDetails::tellFields()
{
    if (!m_person) {
        return;
    }
    Person changed = typed();
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setText(changed.name);
    }
    const QString problem = wording::personProblem(changed, m_session.people());
    m_problem->tell(problem);
    if (changed.initials == newsroom::initialsOf(*m_person, m_session.people())) {
        changed.initials = m_person->initials; // proposed ones stay proposed
    }
    if (problem.isEmpty()) {
        for (QLineEdit *field : {m_name, m_login, m_initials}) {
            field->setModified(false);
        }
        tell(changed);
    }
}

void PersonDetails::tell(const Person &changed)
{
    if (m_person && changed != *m_person) {
        const Person seen = *std::exchange(m_person, changed);
        Q_EMIT edited(seen, changed);
    }
}

} // namespace tilshi::ui
