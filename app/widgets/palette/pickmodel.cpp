#include "widgets/palette/pickmodel.h"

#include "widgets/palette/likeness.h"

#include <algorithm>
#include <numeric>

namespace tilshi::widgets {

PickModel::PickModel(QList<Choice> choices, QObject *parent)
    : QAbstractListModel(parent)
    , m_choices(std::move(choices))
    , m_rows(m_choices.size())
{
    std::iota(m_rows.begin(), m_rows.end(), 0);
}

void PickModel::setFilter(const QString &filter)
{
    const Likeness likeness(filter);
    QList<std::pair<int, int>> ranked;
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const Choice &choice = m_choices.at(i);
        // What it is counts for more than where it is found, and its whole title for most.
        if (likeness.isAll(choice.title)) {
            ranked.append(std::pair(-1, i));
        } else if (const auto title = likeness.to(choice.title)) {
            ranked.append(std::pair(*title, i));
        } else if (const auto all = likeness.to(QString(choice.title + u' ' + choice.detail))) {
            constexpr int behind = 100;
            ranked.append(std::pair(*all + behind, i));
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    beginResetModel();
    m_filtered = !filter.trimmed().isEmpty();
    m_rows.clear();
    for (const auto &[rank, index] : std::as_const(ranked)) {
        m_rows.append(index);
    }
    endResetModel();
}

int PickModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Choice &shown = choice(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case DetailRole:
        return shown.refusal.isEmpty() ? shown.detail : shown.refusal;
    case KeysRole:
        return shown.keys;
    case DepthRole:
        return m_filtered ? 0 : shown.depth;
    default:
        return {};
    }
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    // What is refused can be gone to, so that its reason is read, but not chosen.
    const bool refused = index.isValid() && !choice(index.row()).refusal.isEmpty();
    return refused ? Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                   : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace tilshi::widgets
