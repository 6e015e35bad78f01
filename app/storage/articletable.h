#pragma once

#include "newsroom/ports.h"
#include "storage/articlelist.h"
#include "storage/logtable.h"
#include "storage/queuelist.h"
#include "storage/searchindex.h"
#include "storage/versiontable.h"

namespace tilshi::storage {

/// Articles, their versions and working copies, and who is publishing which.
class ArticleTable : public newsroom::Articles
{
public:
    ArticleTable(Database &database, LogTable &log, SearchIndex &index);

    Result<newsroom::Article> load(newsroom::ArticleId id) override;
    Result<newsroom::Version> version(newsroom::ArticleId id, int number) override;
    Result<QString> sha256(newsroom::ArticleId id, int number) override;
    Result<newsroom::WordsWritten> writtenSinceApproval(newsroom::ArticleId id) override;
    Result<QList<newsroom::Version>> versions(newsroom::ArticleId id) override;
    Result<std::optional<newsroom::WorkingCopy>> workingCopy(newsroom::ArticleId id) override;
    Result<QList<newsroom::ArticleSummary>> list(const newsroom::ArticleQuery &query) override;
    Result<newsroom::QueueCounts> counts(newsroom::PersonId asking) override;
    Result<QList<newsroom::QueuePart>> queue(const newsroom::QueueQuery &query) override;
    Result<QHash<newsroom::QueueGroup, int>>
    queueCounts(const newsroom::QueueQuery &query) override;
    Result<QList<newsroom::ArticleSummary>> search(const newsroom::SearchQuery &query) override;
    Result<QList<newsroom::Article>> scheduled(std::optional<QDateTime> until) override;
    Result<QString> freeSlug(newsroom::ArticleId id, const QString &wished) override;

    /// As lists show it.
    Result<QString> headline(newsroom::ArticleId id);
    Result<newsroom::Article> create(const newsroom::Article &article,
                                     const newsroom::Version &first) override;
    /// Besides Conflict: Invalid for a change of state without its log row.
    Result<newsroom::Article> commit(const newsroom::Change &change) override;
    /// Besides: Conflict where the editing lock that another than copy.by has lasts longer than
    /// copy.at. Looked for in the same statement, since each pause in typing comes here.
    Result<newsroom::Article> keep(const newsroom::Article &seen,
                                   const newsroom::WorkingCopy &copy) override;

    /// Busy, with newsroom::claimText() as detail, for who comes second. A claim also ends with the
    /// process that made it, where claimant is named after it (thisProcess()) and that can be told.
    Result<bool> claimForPublishing(newsroom::ArticleId id, const QString &claimant,
                                    const QDateTime &now, int seconds) override;
    Result<void> releaseClaim(newsroom::ArticleId id, const QString &claimant) override;

private:
    Result<void> endIfOver(newsroom::ArticleId id, const QString &claimant, const QDateTime &now,
                           int seconds);
    Result<newsroom::Article> apply(const newsroom::Change &change);
    Result<void> store(const newsroom::Change &change, const newsroom::Article &after);
    Error notStored(const newsroom::Article &seen);
    Error notKept(const newsroom::Article &seen);
    Result<void> storeText(const newsroom::Change &change);
    Result<void> noteText(newsroom::ArticleId id, const newsroom::Content &content);

    Database &m_database;
    LogTable &m_log;
    SearchIndex &m_index;
    VersionTable m_versions;
    ArticleList m_list;
    QueueList m_queue;
};

} // namespace tilshi::storage
