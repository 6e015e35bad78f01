#include "storage/versiontable.h"

#include "newsroom/normalform.h"
#include "storage/ledger.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QLatin1String columns("article, number, parent, made_by, made_at, origin, words, signs,"
                            " signs_no_space, sha256, ");

/// A version as its row has it, its text still apart.
struct StoredVersion
{
    Version version;
    StoredContent content;
};

Version readHeader(Row &row)
{
    Version version;
    version.article = row.id<ArticleId>();
    version.number = row.count();
    version.parent = row.count();
    version.by = row.id<PersonId>();
    version.at = row.moment();
    version.origin = row.word<Origin>(&originOf);
    version.counts.words = row.count();
    version.counts.characters = row.count();
    version.counts.charactersNoSpaces = row.count();
    version.sha256 = row.text();
    return version;
}

StoredVersion readVersion(Row &row)
{
    const Version version = readHeader(row);
    return {version, readContent(row)};
}

Version readWithoutBody(Row &row)
{
    Version version = readHeader(row);
    if (auto content = contentOf(row.object())) {
        version.content = *std::move(content);
    } else {
        row.markUnsound();
    }
    return version;
}

Error damaged(const Version &version)
{
    return {ErrorCode::Corrupt, version.article.toString(),
            u"version " + QString::number(version.number)};
}

Result<Version> checked(const StoredVersion &stored)
{
    auto found = hashedContent(stored.content);
    if (!found || found->sha256 != stored.version.sha256) {
        return fail(damaged(stored.version));
    }
    Version version = stored.version;
    version.content = std::move(found->content);
    return version;
}

} // namespace

Result<Version> VersionTable::version(ArticleId id, int number)
{
    Statement select(m_database,
                     u"SELECT " + columns + frameColumn +
                         u", packing, body FROM version WHERE article = ? AND number = ?");
    const auto found = select.bind(id).bind(number).one(&readVersion);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, QString::number(number), id.toString());
    }
    return checked(**found);
}

Result<QString> VersionTable::sha256(ArticleId id, int number)
{
    Statement select(m_database,
                     QStringLiteral("SELECT sha256 FROM version WHERE article = ? AND number = ?"));
    const auto found = select.bind(id).bind(number).one([](Row &row) { return row.text(); });
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<QString>(**found)
                  : fail(ErrorCode::NotFound, QString::number(number), id.toString());
}

Result<QList<Version>> VersionTable::versions(ArticleId id)
{
    Statement select(m_database, u"SELECT " + columns + frameColumn +
                                     u" FROM version WHERE article = ? ORDER BY number DESC");
    return select.bind(id).all(&readWithoutBody);
}

Result<WordsWritten> VersionTable::written(ArticleId id, int behind)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT version.made_by, sum(ifnull(version_writing.words,"
                       " max(1, version.words - ifnull(parent.words, 0)))) FROM version"
                       " LEFT JOIN version_writing USING (article, number)"
                       " LEFT JOIN version AS parent ON parent.article = version.article"
                       " AND parent.number = version.parent"
                       " WHERE version.article = ? AND version.number > ? GROUP BY 1"));
    const auto rows = select.bind(id).bind(behind).all([](Row &row) {
        const auto person = row.id<PersonId>();
        return std::pair(person, row.count());
    });
    return rows.map([](const QList<std::pair<PersonId, int>> &found) {
        return WordsWritten(found.begin(), found.end());
    });
}

Result<void> VersionTable::add(const Version &version, std::optional<int> written)
{
    Statement insert(m_database, u"INSERT INTO version (" + columns +
                                     u"frame, packing, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(version.article).bind(version.number).bind(version.parent).bind(version.by);
    insert.bind(version.at).bind(version.origin).bind(version.counts.words);
    insert.bind(version.counts.characters)
        .bind(version.counts.charactersNoSpaces)
        .bind(version.sha256);
    bindContent(insert, encoded(version.content));
    return Ledger(m_database)
        .noting(QStringLiteral("version"),
                {version.article.toString(), QString::number(version.number)},
                [&] { return insert.run().map([](qint64) {}); })
        .and_then([&] { return written ? noteWritten(version, *written) : Result<void>(); });
}

Result<void> VersionTable::noteWritten(const Version &version, int words)
{
    Statement insert(m_database, QStringLiteral("INSERT INTO version_writing VALUES (?,?,?)"));
    return insert.bind(version.article).bind(version.number).bind(words).run().map([](qint64) {});
}

Result<std::optional<WorkingCopy>> VersionTable::workingCopy(ArticleId id)
{
    Statement select(m_database, u"SELECT made_by, made_at, base, " + frameColumn +
                                     u", packing, body FROM working_copy WHERE article = ?");
    return select.bind(id).one([](Row &row) {
        WorkingCopy copy;
        copy.by = row.id<PersonId>();
        copy.at = row.moment();
        copy.base = row.count();
        if (auto content = decoded(readContent(row))) {
            copy.content = *std::move(content);
        } else {
            row.markUnsound();
        }
        return copy;
    });
}

Result<void> VersionTable::keep(ArticleId id, const WorkingCopy &copy)
{
    Statement upsert(
        m_database,
        QStringLiteral("INSERT INTO working_copy (article, made_by, made_at, base, frame,"
                       " packing, body) VALUES (?,?,?,?,?,?,?) ON CONFLICT (article)"
                       " DO UPDATE SET made_by = excluded.made_by,"
                       " made_at = excluded.made_at, base = excluded.base,"
                       " frame = excluded.frame, packing = excluded.packing,"
                       " body = excluded.body"));
    upsert.bind(id).bind(copy.by).bind(copy.at).bind(copy.base);
    bindContent(upsert, encoded(normalForm(copy.content)));
    return upsert.run().map([](qint64) {});
}

Result<bool> VersionTable::dropWorkingCopy(ArticleId id)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM working_copy WHERE article = ?"));
    return remove.bind(id).run().map([](qint64 rows) { return rows > 0; });
}

Result<Content> VersionTable::deskContent(ArticleId id, int head)
{
    auto copy = workingCopy(id);
    if (!copy) {
        return fail(copy.error());
    }
    if (*copy) {
        return (*copy)->content;
    }
    return version(id, head).map([](const Version &found) { return found.content; });
}

} // namespace tilshi::storage
