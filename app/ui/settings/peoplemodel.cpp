#include "ui/settings/peoplemodel.h"

#include "session/lastseen.h"
#include "session/session.h"
#include "widgets/languages.h"
#include "wording/wording.h"

#include <algorithm>
#include <utility>

namespace tilshi::ui {

using newsroom::Person;

PeopleModel::PeopleModel(session::Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    refill();
}

void PeopleModel::setSeen(const QHash<newsroom::PersonId, QDateTime> &seen)
{
    m_seen = seen;
    if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0, SeenColumn), index(rowCount() - 1, SeenColumn));
    }
}

void PeopleModel::setFilter(bool active, const QString &text)
{
    m_active = active;
    m_text = text.simplified();
    fill({});
}

void PeopleModel::refill()
{
    QSet<newsroom::PersonId> staying;
    for (const Person &person : std::as_const(m_shown)) {
        staying.insert(person.id);
    }
    fill(staying);
}

void PeopleModel::fill(const QSet<newsroom::PersonId> &staying)
{
    beginResetModel();
    m_shown.clear();
    for (const Person &person : m_session.people()) {
        if (passes(person) || staying.contains(person.id)) {
            m_shown.append(person);
        }
    }
    endResetModel();
}

bool PeopleModel::passes(const Person &person) const
{
    return person.active == m_active &&
           (m_text.isEmpty() || person.name.contains(m_text, Qt::CaseInsensitive) ||
            person.login.contains(m_text, Qt::CaseInsensitive));
}

int PeopleModel::countOf(bool active) const
{
    const QList<Person> &all = m_session.people();
    return int(std::count_if(all.begin(), all.end(),
                             [active](const Person &p) { return p.active == active; }));
}

const Person *PeopleModel::personAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

int PeopleModel::rowOf(newsroom::PersonId id) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [id](const Person &person) { return person.id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const Person *person = personAt(index.row());
    if (!person) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*person, Column(index.column()));
    case Qt::AccessibleTextRole:
        return accessibleText(*person, Column(index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == SeenColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case PersonRole:
        return QVariant::fromValue(*person);
    case InitialsRole:
        return newsroom::initialsOf(*person, m_session.people());
    default:
        return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return role == Qt::TextAlignmentRole && section == SeenColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    }
    switch (Column(section)) {
    case NameColumn:
        return tr("Name, login");
    case RoleColumn:
        return tr("Role");
    case SectionsColumn:
        return tr("Sections");
    case SeenColumn:
        return tr("Last seen");
    case ColumnCount:
        break;
    }
    return {};
}

QString PeopleModel::textOf(const Person &person, Column column) const
{
    switch (column) {
    case NameColumn:
        return person.name + u'\n' + person.login;
    case RoleColumn:
        return wording::name(person.role);
    case SectionsColumn:
        return sectionsOf(person);
    case SeenColumn:
        return seenText(person.id);
    case ColumnCount:
        break;
    }
    return {};
}

/// A cell that is empty is one too, and grey is not heard.
QString PeopleModel::accessibleText(const Person &person, Column column) const
{
    const QString text = textOf(person, column);
    if (column == NameColumn && !person.active) {
        return tr("%1, inactive").arg(text);
    }
    return text.isEmpty() ? tr("%1: nothing")
                                .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                          : text;
}

QString PeopleModel::sectionsOf(const Person &person) const
{
    QStringList names;
    for (const newsroom::SectionId id : person.sections) {
        const QString name = m_session.sectionName(id);
        if (!name.isEmpty()) {
            names.append(name);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString PeopleModel::seenText(newsroom::PersonId id) const
{
    const QDateTime now = m_session.clock().now();
    const QDateTime seen = id == m_session.person().id ? now : m_seen.value(id);
    return session::LastSeen::isNow(seen, now)
               ? tr("now")
               : wording::when(seen, m_session.settings().zone, now, widgets::interfaceLanguage());
}

} // namespace tilshi::ui
