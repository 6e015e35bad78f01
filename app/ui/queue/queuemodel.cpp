#include "ui/queue/queuemodel.h"

#include "language/numbers.h"
#include "widgets/languages.h"

#include <algorithm>

namespace tilshi::ui {

using newsroom::ArticleId;
using newsroom::ArticleSummary;
using newsroom::QueueGroup;

QueueModel::QueueModel(const session::Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

bool QueueModel::Line::isSameAs(const Line &other) const
{
    return article && other.article ? article->id == other.article->id
                                    : !article && !other.article && group == other.group;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isHead = isGroup(index);
    switch (role) {
    case Qt::DisplayRole:
        return isHead ? nameOf(groupAt(index)) : rowAt(index).headline;
    case Qt::ToolTipRole:
        return isHead ? QString() : reasonAt(index);
    case Qt::AccessibleTextRole: {
        if (isHead) {
            return QString(nameOf(groupAt(index)) + u": " +
                           language::numberText(countAt(index), widgets::interfaceLanguage()) +
                           u", " + (isFolded(groupAt(index)) ? tr("folded") : tr("unfolded")));
        }
        const QString spoken = rowAt(index).spoken();
        return isChosen(index) ? QString(spoken + u", " + tr("chosen")) : spoken;
    }
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void QueueModel::setParts(const QList<newsroom::QueuePart> &parts)
{
    m_parts = parts;
    forgetGone();
    showLines();
}

void QueueModel::setFilter(QueueFilter filter)
{
    m_filter = filter;
    showLines();
}

void QueueModel::setSection(std::optional<newsroom::SectionId> section)
{
    m_section = section;
    showLines();
}

int QueueModel::countOf(QueueFilter filter) const
{
    int count = 0;
    for (const newsroom::QueuePart &part : m_parts) {
        const bool isWhole = filter == QueueFilter::All && !m_section;
        count += isWhole ? part.count : int(shownOf(part, filter).size());
    }
    return count;
}

void QueueModel::setNow(const QDateTime &now)
{
    m_now = now;
}

void QueueModel::retranslate()
{
    if (!m_lines.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QueueGroup QueueModel::groupAt(const QModelIndex &index) const
{
    return m_lines.at(index.row()).group;
}

bool QueueModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !m_lines.at(index.row()).article;
}

int QueueModel::countAt(const QModelIndex &index) const
{
    const QModelIndex head = headOf(groupAt(index));
    return head.isValid() ? m_lines.at(head.row()).count : 0;
}

void QueueModel::setFolded(QueueGroup group, bool folded)
{
    folded ? void(m_folded.insert(group)) : void(m_folded.remove(group));
    showLines();
    if (const QModelIndex head = headOf(group); head.isValid()) {
        Q_EMIT dataChanged(head, head);
    }
}

QModelIndex QueueModel::headOf(QueueGroup group) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_lines.at(row).article && m_lines.at(row).group == group) {
            return index(row);
        }
    }
    return {};
}

std::optional<ArticleSummary> QueueModel::articleAt(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(index.row()).article : std::nullopt;
}

QModelIndex QueueModel::indexOf(ArticleId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row).article && m_lines.at(row).article->id == id) {
            return index(row);
        }
    }
    return {};
}

QueueRow QueueModel::rowAt(const QModelIndex &index) const
{
    const Line &line = m_lines.at(index.row());
    return rowOf(line.article.value_or(ArticleSummary()), line.group, m_session, m_now);
}

QString QueueModel::reasonAt(const QModelIndex &index) const
{
    const auto article = articleAt(index);
    return article ? m_reasons.value(article->id) : QString();
}

void QueueModel::setReasons(const QHash<ArticleId, QString> &reasons)
{
    m_reasons = reasons;
    retranslate();
}

QList<ArticleSummary> QueueModel::chosen() const
{
    QList<ArticleSummary> articles;
    for (const newsroom::QueuePart &part : m_parts) {
        for (const ArticleSummary &article : part.articles) {
            if (m_chosen.contains(article.id)) {
                articles.append(article);
            }
        }
    }
    return articles;
}

bool QueueModel::isChosen(const QModelIndex &index) const
{
    const auto article = articleAt(index);
    return article && m_chosen.contains(article->id);
}

void QueueModel::setChosen(const QList<ArticleId> &articles, bool chosen)
{
    for (const ArticleId id : articles) {
        chosen ? void(m_chosen.insert(id)) : void(m_chosen.remove(id));
        m_reasons.remove(id);
    }
    retranslate();
    Q_EMIT chosenChanged();
}

void QueueModel::clearChosen()
{
    m_chosen.clear();
    m_reasons.clear();
    retranslate();
    Q_EMIT chosenChanged();
}

QList<ArticleId> QueueModel::articlesOfGroup(const QModelIndex &index) const
{
    QList<ArticleId> articles;
    for (const newsroom::QueuePart &part : m_parts) {
        if (index.isValid() && part.group == groupAt(index)) {
            for (const ArticleSummary &article : shownOf(part, m_filter)) {
                articles.append(article.id);
            }
        }
    }
    return articles;
}

QList<ArticleSummary> QueueModel::shownOf(const newsroom::QueuePart &part, QueueFilter filter) const
{
    QList<ArticleSummary> shown = part.articles;
    shown.removeIf([&](const ArticleSummary &article) {
        const bool isMine = article.reviewer == m_session.person().id &&
                            article.state == newsroom::State::Submitted;
        return (filter == QueueFilter::Assigned && !isMine) ||
               (filter == QueueFilter::Unread && !article.unseen) ||
               (m_section && article.section != m_section);
    });
    return shown;
}

QList<QueueModel::Line> QueueModel::lines() const
{
    QList<Line> lines;
    for (const newsroom::QueuePart &part : m_parts) {
        const QList<ArticleSummary> shown = shownOf(part, m_filter);
        if (shown.isEmpty()) {
            continue;
        }
        const bool isWhole = shown.size() == part.articles.size();
        lines.append({part.group, {}, isWhole ? part.count : int(shown.size())});
        if (!isFolded(part.group)) {
            for (const ArticleSummary &article : shown) {
                lines.append({part.group, article});
            }
        }
    }
    return lines;
}

/// Tells of the lines alone that are not as they were.
void QueueModel::showLines()
{
    const QList<Line> wanted = lines();
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&](const Line &line) {
            return line.isSameAs(m_lines.at(row));
        });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_lines.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < wanted.size(); ++row) {
        placeLine(row, wanted.at(row));
    }
}

/// Makes that the line of that number, all lines above being right already.
void QueueModel::placeLine(int row, const Line &line)
{
    const auto isIt = [&line](const Line &other) { return other.isSameAs(line); };
    const auto found = std::find_if(m_lines.begin() + row, m_lines.end(), isIt);
    const int now = found == m_lines.end() ? -1 : int(found - m_lines.begin());
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        return;
    }
    if (now != row) {
        beginMoveRows({}, now, now, {}, row);
        m_lines.move(now, row);
        endMoveRows();
    }
    if (!(m_lines.at(row) == line)) {
        m_lines[row] = line;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

/// What is in the queue no more is chosen no more.
void QueueModel::forgetGone()
{
    QSet<ArticleId> here;
    for (const newsroom::QueuePart &part : std::as_const(m_parts)) {
        for (const ArticleSummary &article : part.articles) {
            here.insert(article.id);
        }
    }
    m_chosen.intersect(here);
    Q_EMIT chosenChanged();
}

} // namespace tilshi::ui
