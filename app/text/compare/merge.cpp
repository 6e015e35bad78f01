#include "text/compare/merge.h"

#include "text/compare/alignment.h"
#include "text/compare/mergedrow.h"

#include <algorithm>

namespace tilshi::text {

namespace {

/// A step of one side's text in its order.
struct Node
{
    enum Kind
    {
        Cluster, ///< units of the base that are there still
        Left,    ///< the place where units of the base stood before they were moved or deleted
        New
    };
    Kind kind = New;
    qsizetype cluster = -1;
    bool moved = false; ///< of a cluster
    Unit unit;          ///< of a new one
    MergeSource source = MergeSource::Theirs;
};

/// Which units of the base are taken together, since one side or the other joined them.
class Clusters
{
public:
    Clusters(qsizetype units, const QList<AlignedUnits> &mine, const QList<AlignedUnits> &theirs)
    {
        QList<bool> goesOn(units, false); ///< whether a unit belongs to the one before
        for (const QList<AlignedUnits> *side : {&mine, &theirs}) {
            for (const AlignedUnits &row : *side) {
                for (qsizetype at = row.before.first + 1; at < row.before.end(); ++at) {
                    goesOn[at] = true;
                }
            }
        }
        for (qsizetype at = 0; at < units; ++at) {
            if (!goesOn[at]) {
                m_ranges.append({at, 0});
            }
            ++m_ranges.last().count;
            m_clusterOf.append(m_ranges.size() - 1);
        }
    }

    qsizetype count() const { return m_ranges.size(); }
    const UnitRange &range(qsizetype cluster) const { return m_ranges[cluster]; }
    qsizetype of(qsizetype unit) const { return m_clusterOf[unit]; }

private:
    QList<UnitRange> m_ranges;
    QList<qsizetype> m_clusterOf;
};

/// One side's text: its order, and what became of each cluster.
class Side
{
public:
    Side(const Units &units, const QList<AlignedUnits> &rows, const Clusters &clusters,
         MergeSource source)
        : m_forms(clusters.count())
    {
        QList<bool> placed(clusters.count(), false);
        for (const AlignedUnits &row : rows) {
            if (row.before.isEmpty()) {
                m_nodes.append({Node::New, -1, false, units[row.after.first], source});
                continue;
            }
            const qsizetype cluster = clusters.of(row.before.first);
            if (row.whereabouts == Whereabouts::WentAway || row.after.isEmpty()) {
                m_nodes.append({Node::Left, cluster, false, {}, source});
            } else if (!placed[cluster]) {
                placed[cluster] = true;
                const bool moved = row.whereabouts == Whereabouts::CameHere;
                m_nodes.append({Node::Cluster, cluster, moved, {}, source});
            }
        }
        collectForms(units, rows, clusters);
    }

    const QList<Node> &nodes() const { return m_nodes; }
    const Units &form(qsizetype cluster) const { return m_forms[cluster]; }

private:
    void collectForms(const Units &units, QList<AlignedUnits> rows, const Clusters &clusters)
    {
        std::stable_sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) {
            return one.before.first < other.before.first;
        });
        for (const AlignedUnits &row : std::as_const(rows)) {
            if (!row.before.isEmpty() && row.whereabouts != Whereabouts::WentAway) {
                m_forms[clusters.of(row.before.first)] +=
                    units.mid(row.after.first, row.after.count);
            }
        }
    }

    QList<Node> m_nodes;
    QList<Units> m_forms;
};

/// Their order, into which mine is woven.
class Order
{
public:
    explicit Order(const QList<Node> &theirs)
        : m_nodes(theirs)
    {
    }

    void weaveIn(const QList<Node> &mine)
    {
        qsizetype cursor = -1; ///< behind this node stands what comes next
        for (const Node &node : mine) {
            if (node.kind == Node::New) {
                cursor = addNew(node, cursor);
            } else if (node.kind == Node::Cluster && node.moved) {
                cursor = moveHere(node, cursor);
            } else {
                cursor = placeOf(node.cluster);
            }
        }
    }

    const QList<Node> &nodes() const { return m_nodes; }

private:
    /// Where a cluster stood in the base's order, or stands.
    qsizetype placeOf(qsizetype cluster) const
    {
        qsizetype place = -1;
        for (qsizetype at = 0; at < m_nodes.size(); ++at) {
            const Node &node = m_nodes[at];
            if (node.cluster == cluster && node.kind != Node::New) {
                if (node.kind == Node::Left || !node.moved) {
                    return at;
                }
                place = at;
            }
        }
        return place;
    }

    qsizetype addNew(const Node &node, qsizetype cursor)
    {
        for (qsizetype at = cursor + 1; at < m_nodes.size() && m_nodes[at].kind != Node::Cluster;
             ++at) {
            if (m_nodes[at].kind == Node::New && m_nodes[at].unit == node.unit &&
                m_nodes[at].source == MergeSource::Theirs) {
                m_nodes[at].source = MergeSource::Both;
                return at;
            }
        }
        m_nodes.insert(cursor + 1, node);
        return cursor + 1;
    }

    /// Mine counts where both moved the same.
    qsizetype moveHere(const Node &node, qsizetype cursor)
    {
        for (qsizetype at = m_nodes.size() - 1; at >= 0; --at) {
            if (m_nodes[at].kind != Node::Cluster || m_nodes[at].cluster != node.cluster) {
                continue;
            }
            if (m_nodes[at].moved) {
                m_nodes.removeAt(at);
                cursor -= at <= cursor ? 1 : 0;
            } else {
                m_nodes[at].kind = Node::Left;
            }
        }
        m_nodes.insert(cursor + 1, node);
        return cursor + 1;
    }

    QList<Node> m_nodes;
};

MergedRow newRow(const Node &node)
{
    MergedRow row;
    row.source = node.source;
    row.units = {node.unit};
    if (node.source != MergeSource::Theirs) {
        row.mine = row.units;
    }
    if (node.source != MergeSource::Mine) {
        row.theirs = row.units;
    }
    return row;
}

/// Says who moved a row whose words nobody changed.
void nameMover(MergedRow &row, const Node &node)
{
    if (row.source == MergeSource::Base && node.kind == Node::Cluster && node.moved) {
        row.source = node.source;
    }
}

} // namespace

int Merge::conflictCount() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const MergedRow &row) {
        return row.source == MergeSource::Conflict;
    }));
}

Merge merge(const Units &base, const Units &mine, const Units &theirs)
{
    const QList<AlignedUnits> mineRows = aligned(base, mine);
    const QList<AlignedUnits> theirRows = aligned(base, theirs);
    const Clusters clusters(base.size(), mineRows, theirRows);
    const Side mineSide(mine, mineRows, clusters, MergeSource::Mine);
    const Side theirSide(theirs, theirRows, clusters, MergeSource::Theirs);
    Order order(theirSide.nodes());
    order.weaveIn(mineSide.nodes());

    QList<bool> placed(clusters.count(), false);
    for (const Node &node : order.nodes()) {
        if (node.kind == Node::Cluster) {
            placed[node.cluster] = true;
        }
    }
    Merge merge;
    for (const Node &node : order.nodes()) {
        if (node.kind == Node::New) {
            merge.rows.append(newRow(node));
        } else if (node.kind == Node::Cluster || !placed[node.cluster]) {
            placed[node.cluster] = true;
            const UnitRange &range = clusters.range(node.cluster);
            merge.rows.append(mergedRow(base.mid(range.first, range.count),
                                        mineSide.form(node.cluster), theirSide.form(node.cluster)));
            nameMover(merge.rows.last(), node);
        }
    }
    return merge;
}

Merge merge(const Body &base, const Body &mine, const Body &theirs)
{
    return merge(unitsOf(base), unitsOf(mine), unitsOf(theirs));
}

Units resolved(const Merge &merge, const QList<MergeChoice> &choices)
{
    Units units;
    qsizetype conflict = 0;
    for (const MergedRow &row : merge.rows) {
        if (row.source != MergeSource::Conflict) {
            units += row.units;
            continue;
        }
        const MergeChoice choice = choices.value(conflict++, MergeChoice::Both);
        if (choice == MergeChoice::Base) {
            units += row.base;
        }
        if (choice == MergeChoice::Mine || choice == MergeChoice::Both) {
            units += row.mine;
        }
        if (choice == MergeChoice::Theirs || choice == MergeChoice::Both) {
            units += row.theirs;
        }
    }
    return units;
}

} // namespace tilshi::text
