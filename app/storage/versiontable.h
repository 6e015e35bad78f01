#pragma once

#include "newsroom/ports.h"
#include "storage/contentrow.h"

namespace tilshi::storage {

/// Versions and working copies: what an article's text is and was.
class VersionTable
{
public:
    explicit VersionTable(Database &database)
        : m_database(database)
    {
    }

    /// NotFound; Corrupt if its hash is not its content's.
    Result<newsroom::Version> version(newsroom::ArticleId id, int number);
    Result<QString> sha256(newsroom::ArticleId id, int number);
    /// The newest first, without bodies.
    Result<QList<newsroom::Version>> versions(newsroom::ArticleId id);
    /// written: how many words its maker wrote since its parent, where that is known.
    Result<void> add(const newsroom::Version &version, std::optional<int> written = std::nullopt);
    /// What each person wrote of the versions behind that one.
    Result<newsroom::WordsWritten> written(newsroom::ArticleId id, int behind);

    Result<std::optional<newsroom::WorkingCopy>> workingCopy(newsroom::ArticleId id);
    Result<void> keep(newsroom::ArticleId id, const newsroom::WorkingCopy &copy);
    /// Whether there was one.
    Result<bool> dropWorkingCopy(newsroom::ArticleId id);

    /// What the desk works on: the working copy if there is one, else that version.
    Result<newsroom::Content> deskContent(newsroom::ArticleId id, int head);

private:
    Result<void> noteWritten(const newsroom::Version &version, int words);

    Database &m_database;
};

} // namespace tilshi::storage
