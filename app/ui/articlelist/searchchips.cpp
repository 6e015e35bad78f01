#include "ui/articlelist/searchchips.h"

#include "base/zone.h"
#include "ui/articlelist/filterchip.h"
#include "widgets/flowlayout.h"
#include "wording/wording.h"

#include <QSignalBlocker>

namespace tilshi::ui {
namespace {

using Choices = QList<FilterChip::Choice>;

constexpr int gap = 4;

template <class Id>
QList<Id> idsOf(const QVariantList &values)
{
    QList<Id> ids;
    for (const QVariant &value : values) {
        if (const auto id = Id::fromString(value.toString())) {
            ids.append(*id);
        }
    }
    return ids;
}

} // namespace

SearchChips::SearchChips(session::Session &session, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_states(new FilterChip(QStringLiteral("chipStates"), FilterChip::Takes::Several, this))
    , m_sections(new FilterChip(QStringLiteral("chipSections"), FilterChip::Takes::Several, this))
    , m_authors(new FilterChip(QStringLiteral("chipAuthors"), FilterChip::Takes::Several, this))
    , m_days(new FilterChip(QStringLiteral("chipDays"), FilterChip::Takes::One, this))
{
    setObjectName(u"searchChips");
    auto *layout = new widgets::FlowLayout(this, gap);
    layout->setContentsMargins(0, 0, 0, 0);
    for (FilterChip *chip : {m_states, m_sections, m_authors, m_days}) {
        layout->addWidget(chip);
        connect(chip, &FilterChip::changed, this, &SearchChips::changed);
    }
    connect(&m_session, &session::Session::factsChanged, this, &SearchChips::retranslate);
    SearchChips::retranslate();
}

newsroom::SearchQuery SearchChips::query(const QString &words) const
{
    newsroom::SearchQuery query{.words = words};
    for (const QVariant &state : m_states->taken()) {
        query.states.append(newsroom::State(state.toInt()));
    }
    query.sections = idsOf<newsroom::SectionId>(m_sections->taken());
    query.authors = idsOf<newsroom::PersonId>(m_authors->taken());
    if (!m_days->taken().isEmpty()) {
        query.from = firstOf(Days(m_days->taken().first().toInt()));
    }
    return query;
}

void SearchChips::clear()
{
    const QSignalBlocker quiet(this);
    for (FilterChip *chip : {m_states, m_sections, m_authors, m_days}) {
        chip->clear();
    }
}

void SearchChips::retranslate()
{
    Choices states;
    for (const newsroom::State state : newsroom::allStates()) {
        states.append({wording::name(state), int(state)});
    }
    m_states->offer(tr("State"), tr("Any state"), states);
    Choices sections;
    for (const newsroom::Section &section : m_session.sections()) {
        sections.append({section.name, section.id.toString()});
    }
    m_sections->offer(tr("Section"), tr("Any section"), sections);
    Choices people;
    for (const newsroom::Person &person : m_session.people()) {
        people.append({person.name, person.id.toString()});
    }
    m_authors->offer(tr("Author"), tr("Any author"), people);
    m_days->offer(tr("Day"), tr("Any day"),
                  {{tr("today"), int(Days::Today)},
                   {tr("the last 7 days"), int(Days::Week)},
                   {tr("this month"), int(Days::Month)},
                   {tr("this year"), int(Days::Year)}});
}

QDateTime SearchChips::firstOf(Days days) const
{
    const auto wall = toWall(m_session.clock().now(), m_session.settings().zone);
    if (!wall) {
        return m_session.clock().now();
    }
    constexpr int week = 7;
    QDate first = wall->date;
    switch (days) {
    case Days::Today:
        break;
    case Days::Week:
        first = first.addDays(1 - week);
        break;
    case Days::Month:
        first = QDate(first.year(), first.month(), 1);
        break;
    case Days::Year:
        first = QDate(first.year(), 1, 1);
        break;
    }
    return toUtc({first, QTime(0, 0), wall->zone}).value_or(m_session.clock().now());
}

} // namespace tilshi::ui
