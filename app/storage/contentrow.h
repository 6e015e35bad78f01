#pragma once

#include "newsroom/content.h"
#include "storage/packing.h"
#include "storage/statement.h"

namespace tilshi::storage {

/// A content as the columns frame, packing and body hold it: the canonical JSON in two parts.
struct StoredContent
{
    QJsonObject frame; ///< all but the body
    Packed body;
};

StoredContent encoded(const newsroom::Content &content);

/// The column frame, to be read with its bytes as they are: as text SQLite changes U+FFFE and
/// U+FFFF, which libraries have in what was hashed with them.
inline const QLatin1String frameColumn("CAST(frame AS BLOB)");

/// The whole again. Corrupt, Newer.
Result<newsroom::Content> decoded(const StoredContent &parts);

/// SHA-256 of the canonical JSON as it is stored, whatever today's canonical form would be.
Result<QString> storedHash(const StoredContent &parts);

/// The whole again with its storedHash().
struct HashedContent
{
    newsroom::Content content;
    QString sha256;
};
Result<HashedContent> hashedContent(const StoredContent &parts);

/// A content of that frame, without body.
Result<newsroom::Content> contentOf(const QJsonObject &frame);

void bindContent(Statement &statement, const StoredContent &parts);
StoredContent readContent(Row &row);

} // namespace tilshi::storage
