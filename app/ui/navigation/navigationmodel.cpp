#include "ui/navigation/navigationmodel.h"

#include "language/numbers.h"
#include "widgets/languages.h"

#include <algorithm>

namespace tilshi::ui {

NavigationModel::NavigationModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(rows())
{
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) { // as when nothing is chosen and Ctrl+C is pressed
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const int count = row.line == Line::Entry ? countAt(row.place) : 0;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case LineRole:
        return int(row.line);
    case CountRole:
        return count;
    case Qt::ToolTipRole:
        return row.line == Line::Entry ? QVariant(row.text) : QVariant();
    case Qt::AccessibleTextRole:
        return count > 0 ? QString(row.text + u": " +
                                   language::numberText(count, widgets::interfaceLanguage()))
                         : row.text;
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return placeAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemNeverHasChildren;
}

std::optional<Place> NavigationModel::placeAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).line != Line::Entry) {
        return std::nullopt;
    }
    return m_rows.at(index.row()).place;
}

QModelIndex NavigationModel::indexOf(const Place &place) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).line == Line::Entry && m_rows.at(row).place == place) {
            return index(int(row));
        }
    }
    return {};
}

void NavigationModel::setNewsroom(const QString &name, const QList<newsroom::Section> &sections)
{
    if (name == m_name && sections == m_sections) {
        return;
    }
    m_name = name;
    m_sections = sections;
    showRows();
}

void NavigationModel::setCounts(const newsroom::QueueCounts &counts, int queued)
{
    const newsroom::QueueCounts before = std::exchange(m_counts, counts);
    const bool isQueueSame = std::exchange(m_queued, queued) == queued;
    showRows(); // a hidden section comes and goes with its articles
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const Row &line = m_rows.at(row);
        const bool isSame = line.place.kind == Place::Kind::MyQueue
                                ? isQueueSame
                                : countOf(line.place, before) == countOf(line.place, m_counts);
        if (line.line == Line::Entry && !isSame) {
            Q_EMIT dataChanged(index(int(row)), index(int(row)),
                               {CountRole, Qt::AccessibleTextRole});
        }
    }
}

int NavigationModel::countAt(const Place &place) const
{
    return place.kind == Place::Kind::MyQueue ? m_queued : countOf(place, m_counts);
}

void NavigationModel::retranslate()
{
    m_rows = rows();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QList<NavigationModel::Row> NavigationModel::rows() const
{
    using Kind = Place::Kind;
    QList<Row> result{{Line::Newsroom, m_name, {}}};
    const auto heading = [&result](const QString &text) {
        result.append({Line::Heading, text, {}});
    };
    const auto entry = [&result](Kind kind) {
        result.append({Line::Entry, nameOf(kind), {kind, {}}});
    };
    entry(Kind::MyQueue);
    heading(tr("My materials"));
    entry(Kind::MyDrafts);
    entry(Kind::MyReturned);
    heading(tr("Newsroom"));
    for (Kind kind :
         {Kind::UnderReview, Kind::Approved, Kind::Scheduled, Kind::Published, Kind::Withdrawn}) {
        entry(kind);
    }
    if (!m_sections.isEmpty()) {
        heading(tr("Sections"));
    }
    for (const newsroom::Section &section : m_sections) {
        if (!section.hidden || m_counts.bySection.value(section.id) > 0) {
            result.append({Line::Entry, section.name, {Kind::Section, section.id}});
        }
    }
    result.append({Line::Gap, {}, {}});
    entry(Kind::Trash);
    return result;
}

/// Tells of the lines alone that are not as they were.
void NavigationModel::showRows()
{
    const QList<Row> wanted = rows();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (find(wanted, m_rows.at(row)) < 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        showRow(row, wanted.at(row));
    }
}

/// Makes that the line of that number, all lines above being right already.
void NavigationModel::showRow(int row, const Row &wanted)
{
    const int now = find(m_rows, wanted);
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, wanted);
        endInsertRows();
        return;
    }
    if (now != row) {
        beginMoveRows({}, now, now, {}, row);
        m_rows.move(now, row);
        endMoveRows();
    }
    if (m_rows.at(row).text != wanted.text) {
        m_rows[row].text = wanted.text;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

/// Where that line is among them, whatever its words are now; a heading is its words.
int NavigationModel::find(const QList<Row> &rows, const Row &wanted)
{
    const auto isIt = [&wanted](const Row &row) {
        return row.line == wanted.line && row.place == wanted.place &&
               (row.line != Line::Heading || row.text == wanted.text);
    };
    const auto found = std::find_if(rows.begin(), rows.end(), isIt);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace tilshi::ui
