#include "storage/labeltable.h"

#include "newsroom/normalform.h"
#include "storage/ledger.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

Result<QList<VersionLabel>> LabelTable::of(ArticleId article)
{
    Statement select(m_database,
                     QStringLiteral("SELECT version, text, made_by, made_at FROM version_label"
                                    " WHERE article = ? ORDER BY version"));
    return select.bind(article).all([&](Row &row) {
        VersionLabel label;
        label.article = article;
        label.version = row.count();
        label.text = row.text();
        label.by = row.id<PersonId>();
        label.at = row.moment();
        return label;
    });
}

Result<void> LabelTable::save(const VersionLabel &label)
{
    return inTransaction(m_database, [&] {
        return Ledger(m_database)
            .noting(QStringLiteral("label"),
                    {label.article.toString(), QString::number(label.version)},
                    [&] { return write(normalForm(label)); });
    });
}

Result<void> LabelTable::write(const VersionLabel &label)
{
    if (label.text.isEmpty()) {
        Statement remove(m_database, QStringLiteral("DELETE FROM version_label"
                                                    " WHERE article = ? AND version = ?"));
        return remove.bind(label.article).bind(label.version).run().map([](qint64) {});
    }
    Statement upsert(m_database,
                     QStringLiteral("INSERT INTO version_label (article, version, text, made_by,"
                                    " made_at) VALUES (?,?,?,?,?) ON CONFLICT (article, version)"
                                    " DO UPDATE SET text = excluded.text,"
                                    " made_by = excluded.made_by, made_at = excluded.made_at"));
    upsert.bind(label.article).bind(label.version).bind(label.text).bind(label.by).bind(label.at);
    return upsert.run().map([](qint64) {});
}

} // namespace tilshi::storage
