#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// The full text of what the desk works on, folded. It follows the articles: a save only marks what
/// is to be indexed, so that nobody waits for it; it is caught up with while idle and before a
/// search.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// Indexes at most that many articles in one transaction; how many it were. 0: it is up to
    /// date, or the library is read-only.
    Result<int> catchUp(int most);

    /// See Articles::search.
    Result<QList<newsroom::ArticleSummary>> search(const newsroom::SearchQuery &query);

private:
    struct Behind;
    Result<QList<Behind>> behind(int most);
    Result<void> index(const Behind &article);
    Result<QList<newsroom::ArticleSummary>> find(const QStringList &beginnings,
                                                 const newsroom::SearchQuery &query);
    Result<QList<newsroom::ArticleSummary>> list(const newsroom::SearchQuery &query);

    Database &m_database;
};

/// All of a content's text that search finds it by, folded.
QString searchText(const newsroom::Content &content, const QStringList &authors);

} // namespace tilshi::storage
