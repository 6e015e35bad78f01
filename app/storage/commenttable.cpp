#include "storage/commenttable.h"

#include "newsroom/normalform.h"
#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

std::optional<Passage> readPassage(Row &row)
{
    const auto field = row.optionalWord<ContentField>(&contentFieldOf);
    const text::Place begin{row.number(), row.number()};
    const text::Place end{row.number(), row.number()};
    const QString words = row.text();
    return field ? std::optional(Passage{*field, {begin, end, words}}) : std::nullopt;
}

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
    const QString parent = row.text();
    comment.parent = CommentId::fromString(parent).value_or(CommentId());
    comment.quote = row.text();
    comment.editedAt = row.optionalMoment();
    comment.removed = row.truth();
    comment.passage = readPassage(row);
    comment.wordsGone = row.truth();
    if (comment.parent.isNull() && !parent.isEmpty()) {
        row.markUnsound();
    }
    return comment;
}

void bindPassage(Statement &statement, const Comment &comment)
{
    if (comment.passage) {
        const text::Anchor &anchor = comment.passage->anchor;
        statement.bind(comment.passage->field).bind(anchor.begin.unit).bind(anchor.begin.offset);
        statement.bind(anchor.end.unit).bind(anchor.end.offset).bind(anchor.quote);
    } else {
        const std::optional<QString> nothing;
        statement.bind(nothing).bind(nothing).bind(nothing);
        statement.bind(nothing).bind(nothing).bind(nothing);
    }
    statement.bind(comment.wordsGone);
}

QString textOf(CommentId parent)
{
    return parent.isNull() ? QString() : parent.toString();
}

} // namespace

Result<QList<Comment>> CommentTable::of(ArticleId id)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT id, article, made_by, made_at, text, blocking, resolved, revision,"
                       " parent, quote, edited_at, removed, field, begin_unit, begin_offset,"
                       " end_unit, end_offset, words, words_gone"
                       " FROM comment WHERE article = ? ORDER BY num"));
    return select.bind(id).all(&readComment);
}

/// Its row is kept by the ledger in two parts, of which old libraries have the first.
Result<void> CommentTable::noting(CommentId id, const std::function<Result<void>()> &change)
{
    Ledger ledger(m_database);
    return ledger.noting(QStringLiteral("comment"), {id.toString()}, [&] {
        return ledger.noting(QStringLiteral("talk"), {id.toString()}, change);
    });
}

Result<Comment> CommentTable::save(const Comment &comment)
{
    Comment saved = normalForm(comment);
    ++saved.revision;
    return inTransaction(m_database, [&]() -> Result<Comment> {
        return noting(saved.id,
                      [&] {
                          return comment.revision == 0 ? insert(saved)
                                                       : update(saved, comment.revision);
                      })
            .map([&] { return saved; });
    });
}

Result<void> CommentTable::remove(const Comment &comment)
{
    return inTransaction(m_database, [&] {
        return noting(comment.id, [&] {
            Statement remove(m_database,
                             QStringLiteral("DELETE FROM comment WHERE id = ? AND revision = ?"));
            return remove.bind(comment.id).bind(comment.revision).run().and_then([&](qint64 rows) {
                return rows == 1 ? Result<void>() : fail(ErrorCode::Conflict, comment.text);
            });
        });
    });
}

Result<void> CommentTable::place(const QList<Comment> &comments)
{
    return inTransaction(m_database, [&] {
        Result<void> done;
        for (const Comment &comment : comments) {
            done = done.and_then([&] { return place(normalForm(comment)); });
        }
        return done;
    });
}

/// Nothing that the ledger keeps is written here.
Result<void> CommentTable::place(const Comment &comment)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE comment SET field = ?, begin_unit = ?,"
                                    " begin_offset = ?, end_unit = ?, end_offset = ?, words = ?,"
                                    " words_gone = ? WHERE id = ?"));
    bindPassage(update, comment);
    return update.bind(comment.id).run().map([](qint64) {});
}

Result<void> CommentTable::insert(const Comment &comment)
{
    Statement insert(
        m_database,
        QStringLiteral("INSERT INTO comment (id, article, made_by, made_at, text, blocking,"
                       " resolved, revision, parent, quote, edited_at, removed, field, begin_unit,"
                       " begin_offset, end_unit, end_offset, words, words_gone)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    insert.bind(comment.id).bind(comment.article).bind(comment.by).bind(comment.at);
    insert.bind(comment.text).bind(comment.blocking).bind(comment.resolved);
    insert.bind(comment.revision).bind(textOf(comment.parent)).bind(comment.quote);
    insert.bind(comment.editedAt).bind(comment.removed);
    bindPassage(insert, comment);
    return insert.run().map([](qint64) {});
}

/// Compares and swaps: the row is as it was seen, or it is left.
Result<void> CommentTable::update(const Comment &comment, qint64 seen)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE comment SET text = ?, blocking = ?, resolved = ?,"
                                    " revision = ?, quote = ?, edited_at = ?, removed = ?"
                                    " WHERE id = ? AND revision = ?"));
    update.bind(comment.text).bind(comment.blocking).bind(comment.resolved);
    update.bind(comment.revision).bind(comment.quote).bind(comment.editedAt);
    update.bind(comment.removed).bind(comment.id).bind(seen);
    return update.run().and_then([&](qint64 rows) {
        return rows == 1 ? Result<void>() : fail(ErrorCode::Conflict, comment.text);
    });
}

} // namespace tilshi::storage
