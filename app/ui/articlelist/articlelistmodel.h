#pragma once

#include "newsroom/excerpt.h"
#include "newsroom/ports.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QSet>

#include <functional>

namespace tilshi::ui {

/// Articles as lines of a list. New rows are compared with those shown, so that selection and
/// scroll position outlive a refresh.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        StateRole = Qt::UserRole + 1, ///< int of newsroom::State
        NoteRole,                     ///< the second line: state, owner or words, when
        ErrorRole                     ///< sentence: why publishing failed; empty if it did not
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    std::optional<newsroom::ArticleId> idAt(const QModelIndex &index) const;
    QModelIndex indexOf(newsroom::ArticleId id) const;
    /// What its line says, if it is here.
    std::optional<newsroom::ArticleSummary> lineOf(newsroom::ArticleId id) const;

    /// The lines to show.
    void setRows(const QList<newsroom::ArticleSummary> &rows);
    /// Whether an article's line stands above another's.
    using Order = std::function<bool(const newsroom::ArticleSummary &above,
                                     const newsroom::ArticleSummary &below)>;
    /// Those of the changed articles that are in rows get the lines there, in their place by the
    /// order, and the others have none any more. All other lines stay, of which those that are more
    /// than most at the end go.
    void changeRows(const QSet<newsroom::ArticleId> &changed,
                    const QList<newsroom::ArticleSummary> &rows, const Order &isAbove,
                    qsizetype most);
    /// zone is for "12 min ago"; asking is who looks, whose own name is not repeated in every line.
    void setReader(newsroom::PersonId asking, const QByteArray &zone);
    /// Not told of the lines that are there: see retranslate().
    void setNow(const QDateTime &now);
    /// The words of the search whose lines these are, as searchWords() has them; none otherwise.
    /// Lines then have a sentence each.
    void setWords(const QStringList &words);
    const QStringList &words() const { return m_words; }
    void addExcerpts(const QHash<newsroom::ArticleId, newsroom::Excerpt> &excerpts);
    /// Nothing as long as it has not been read.
    std::optional<newsroom::Excerpt> excerptAt(const QModelIndex &index) const;
    /// Whether the lines name their state: not where all have the same.
    void setNamesState(bool names);
    void retranslate();

private:
    QString headlineOf(const newsroom::ArticleSummary &article) const;
    QString note(const newsroom::ArticleSummary &article) const;
    /// All there is to say, a failure of publishing too.
    QStringList lines(const newsroom::ArticleSummary &article) const;
    QString moment(const newsroom::ArticleSummary &article) const;
    void removeRow(int row);
    void removeGone(const QList<newsroom::ArticleSummary> &rows);
    void place(int row, const newsroom::ArticleSummary &article);
    int rowFor(const newsroom::ArticleSummary &article, const Order &isAbove,
               const QSet<newsroom::ArticleId> &unplaced) const;

    QList<newsroom::ArticleSummary> m_rows;
    newsroom::PersonId m_asking;
    QByteArray m_zone;
    QDateTime m_now;
    bool m_namesState = true;
    QStringList m_words;
    QHash<newsroom::ArticleId, newsroom::Excerpt> m_excerpts;
};

} // namespace tilshi::ui
