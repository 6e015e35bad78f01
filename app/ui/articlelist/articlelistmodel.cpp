#include "ui/articlelist/articlelistmodel.h"

#include "widgets/languages.h"
#include "wording/statename.h"
#include "wording/wording.h"

#include <QSet>

namespace tilshi::ui {

using newsroom::ArticleSummary;

namespace {

/// Said also where all lines have one state: it is not the drafts' alone that readers see.
bool isRevised(const ArticleSummary &article)
{
    return article.live && article.state != newsroom::State::Published;
}

} // namespace

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) { // as when nothing is chosen and Ctrl+C is pressed
        return {};
    }
    const ArticleSummary &article = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return headlineOf(article);
    case StateRole:
        return int(article.state);
    case NoteRole:
        return note(article);
    case ErrorRole:
        return wording::failureSentence(article.publishError);
    case Qt::ToolTipRole:
        return lines(article).join(u'\n');
    case Qt::AccessibleTextRole:
        return lines(article).join(QStringLiteral(", "));
    default:
        return {};
    }
}

std::optional<newsroom::ArticleId> ArticleListModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    return m_rows.at(index.row()).id;
}

QModelIndex ArticleListModel::indexOf(newsroom::ArticleId id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) {
            return index(int(row));
        }
    }
    return {};
}

std::optional<ArticleSummary> ArticleListModel::lineOf(newsroom::ArticleId id) const
{
    const QModelIndex line = indexOf(id);
    return line.isValid() ? std::optional(m_rows.at(line.row())) : std::nullopt;
}

void ArticleListModel::setRows(const QList<ArticleSummary> &rows)
{
    removeGone(rows);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        place(int(row), rows.at(row));
    }
}

void ArticleListModel::setReader(newsroom::PersonId asking, const QByteArray &zone)
{
    m_asking = asking;
    m_zone = zone;
    retranslate();
}

void ArticleListModel::setNow(const QDateTime &now)
{
    m_now = now;
}

void ArticleListModel::setNamesState(bool names)
{
    m_namesState = names;
    retranslate();
}

void ArticleListModel::setWords(const QStringList &words)
{
    if (words != m_words) {
        m_words = words;
        m_excerpts.clear();
        if (!m_rows.isEmpty()) {
            Q_EMIT layoutChanged(); // each line is higher or lower now
        }
    }
}

void ArticleListModel::addExcerpts(const QHash<newsroom::ArticleId, newsroom::Excerpt> &excerpts)
{
    m_excerpts.insert(excerpts);
    for (auto one = excerpts.begin(); one != excerpts.end(); ++one) {
        if (const QModelIndex line = indexOf(one.key()); line.isValid()) {
            Q_EMIT dataChanged(line, line);
        }
    }
}

std::optional<newsroom::Excerpt> ArticleListModel::excerptAt(const QModelIndex &index) const
{
    const auto id = idAt(index);
    const auto found = id ? m_excerpts.find(*id) : m_excerpts.end();
    return found == m_excerpts.end() ? std::nullopt : std::optional(*found);
}

void ArticleListModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

QString ArticleListModel::headlineOf(const ArticleSummary &article) const
{
    return article.headline.isEmpty() ? tr("No headline yet") : article.headline;
}

QStringList ArticleListModel::lines(const ArticleSummary &article) const
{
    QStringList lines{headlineOf(article)};
    if (const QString sentence = m_excerpts.value(article.id).sentence; !sentence.isEmpty()) {
        lines.append(sentence);
    }
    lines.append(note(article));
    if (!article.publishError.isEmpty()) {
        lines.append(wording::failureSentence(article.publishError));
    }
    return lines;
}

QString ArticleListModel::note(const ArticleSummary &article) const
{
    QStringList parts;
    if (!article.publishError.isEmpty()) {
        parts << tr("Publishing failed");
    } else if (m_namesState || isRevised(article)) {
        parts << wording::stateName(article.state, article.live);
    }
    if (article.owner != m_asking && !article.ownerName.isEmpty()) {
        parts << moment(article) << article.ownerName; // a long name is cut, not the time
    } else {
        parts << tr("%n words", nullptr, article.words) << moment(article);
    }
    return parts.join(QStringLiteral(" · "));
}

QString ArticleListModel::moment(const ArticleSummary &article) const
{
    QDateTime at = article.modifiedAt;
    if (article.state == newsroom::State::Scheduled && article.scheduledAt) {
        at = *article.scheduledAt;
    } else if (article.state == newsroom::State::Published && article.publishedAt) {
        at = *article.publishedAt;
    }
    return wording::when(at, m_zone, m_now, widgets::interfaceLanguage());
}

void ArticleListModel::removeGone(const QList<ArticleSummary> &rows)
{
    QSet<newsroom::ArticleId> kept;
    for (const ArticleSummary &article : rows) {
        kept.insert(article.id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!kept.contains(m_rows.at(row).id)) {
            removeRow(row);
        }
    }
}

void ArticleListModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

/// Makes that article the line of that number, all lines above being right already.
void ArticleListModel::place(int row, const ArticleSummary &article)
{
    const bool isThere = row < rowCount() && m_rows.at(row).id == article.id;
    const int now = isThere ? row : indexOf(article.id).row();
    if (now < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, article);
        endInsertRows();
        return;
    }
    if (now != row) {
        beginMoveRows({}, now, now, {}, now < row ? row + 1 : row);
        m_rows.move(now, row);
        endMoveRows();
    }
    if (!(m_rows.at(row) == article)) {
        m_rows[row] = article;
        m_excerpts.remove(article.id); // its text may be another
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void ArticleListModel::changeRows(const QSet<newsroom::ArticleId> &changed,
                                  const QList<ArticleSummary> &rows, const Order &isAbove,
                                  qsizetype most)
{
    QSet<newsroom::ArticleId> gone = changed;
    QSet<newsroom::ArticleId> unplaced;
    for (const ArticleSummary &article : rows) {
        gone.remove(article.id);
        unplaced.insert(article.id);
    }
    for (const newsroom::ArticleId id : std::as_const(gone)) {
        if (const int row = indexOf(id).row(); row >= 0) {
            removeRow(row);
        }
    }
    for (const ArticleSummary &article : rows) {
        place(rowFor(article, isAbove, unplaced), article);
        unplaced.remove(article.id);
    }
    while (m_rows.size() > most) {
        removeRow(rowCount() - 1);
    }
}

/// Where the article's line is to be, itself taken out. Lines that are not in their place yet say
/// nothing of it.
int ArticleListModel::rowFor(const ArticleSummary &article, const Order &isAbove,
                             const QSet<newsroom::ArticleId> &unplaced) const
{
    int row = 0;
    for (const ArticleSummary &other : m_rows) {
        if (other.id == article.id) {
            continue;
        }
        if (!unplaced.contains(other.id) && isAbove(article, other)) {
            break;
        }
        ++row;
    }
    return row;
}

} // namespace tilshi::ui
