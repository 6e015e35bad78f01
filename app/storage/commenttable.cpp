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
    return comment;
}

} // namespace

Result<QList<Comment>> CommentTable::of(ArticleId id)
{
    Statement select(m_database,
                     QStringLiteral("SELECT id, article, made_by, made_at, text, blocking,"
                                    " resolved FROM comment WHERE article = ?"
                                    " ORDER BY num"));
    return select.bind(id).all(&readComment);
}

Result<void> CommentTable::save(const Comment &comment)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement upsert(
            m_database,
            QStringLiteral("INSERT INTO comment (id, article, made_by, made_at, text,"
                           " blocking, resolved) VALUES (?,?,?,?,?,?,?)"
                           " ON CONFLICT (id) DO UPDATE SET text = excluded.text,"
                           " blocking = excluded.blocking, resolved = excluded.resolved"));
        upsert.bind(comment.id).bind(comment.article).bind(comment.by).bind(comment.at);
        upsert.bind(normalForm(comment).text).bind(comment.blocking).bind(comment.resolved);
        return Ledger(m_database).noting(QStringLiteral("comment"), {comment.id.toString()}, [&] {
            return upsert.run().map([](qint64) {});
        });
    });
}

} // namespace tilshi::storage
