#include "storage/commenttable.h"

#include "newsroom/normalform.h"
#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

Comment readComment(Row &row)
{
    Comment comment;
    comment.id = row.id<CommentId>();
    comment.article = row.id<ArticleId>();
    comment.by = row.id<PersonId>();
    comment.at = row.moment();
    comment.text = row.text();
    comment.blocking = row.truth();
    comment.resolved = row.truth();
    comment.revision = row.number();
    return comment;
}

} // namespace

Result<QList<Comment>> CommentTable::of(ArticleId id)
{
    Statement select(m_database,
                     QStringLiteral("SELECT id, article, made_by, made_at, text, blocking,"
                                    " resolved, revision FROM comment WHERE article = ?"
                                    " ORDER BY num"));
    return select.bind(id).all(&readComment);
}

Result<Comment> CommentTable::save(const Comment &comment)
{
    Comment saved = normalForm(comment);
    ++saved.revision;
    return inTransaction(m_database, [&]() -> Result<Comment> {
        return Ledger(m_database)
            .noting(QStringLiteral("comment"), {saved.id.toString()},
                    [&] {
                        return comment.revision == 0 ? insert(saved)
                                                     : update(saved, comment.revision);
                    })
            .map([&] { return saved; });
    });
}

Result<void> CommentTable::insert(const Comment &comment)
{
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO comment (id, article, made_by, made_at, text,"
                                    " blocking, resolved, revision) VALUES (?,?,?,?,?,?,?,?)"));
    insert.bind(comment.id).bind(comment.article).bind(comment.by).bind(comment.at);
    insert.bind(comment.text).bind(comment.blocking).bind(comment.resolved);
    return insert.bind(comment.revision).run().map([](qint64) {});
}

/// Compares and swaps: the row is as it was seen, or it is left.
Result<void> CommentTable::update(const Comment &comment, qint64 seen)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE comment SET text = ?, blocking = ?, resolved = ?,"
                                    " revision = ? WHERE id = ? AND revision = ?"));
    update.bind(comment.text).bind(comment.blocking).bind(comment.resolved);
    update.bind(comment.revision).bind(comment.id).bind(seen);
    return update.run().and_then([&](qint64 rows) {
        return rows == 1 ? Result<void>() : fail(ErrorCode::Conflict, comment.text);
    });
}

} // namespace tilshi::storage
