#include "storage/searchindex.h"

#include "language/folding.h"
#include "storage/articlerow.h"
#include "storage/transaction.h"
#include "storage/versiontable.h"
#include "text/plaintext.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

constexpr int batch = 50; // articles a transaction, when a search has to catch up first

} // namespace

struct SearchIndex::Behind
{
    qint64 num = 0;
    ArticleId id;
    int head = 0;
    QStringList authors;
};

QString searchText(const Content &content, const QStringList &authors)
{
    const QStringList parts{content.headline,       content.kicker,
                            content.lead,           content.dateline.source,
                            content.dateline.place, text::plainText(content.body),
                            content.credit,         authors.join(u' ')};
    return language::folded(parts.join(u'\n'));
}

QStringList searchWords(const QString &words)
{
    QString bare = language::folded(words);
    for (QChar &character : bare) {
        if (!character.isLetterOrNumber() && !character.isSurrogate()) {
            character = u' ';
        }
    }
    return bare.split(u' ', Qt::SkipEmptyParts);
}

Result<QList<SearchIndex::Behind>> SearchIndex::behind(int most)
{
    Statement select(m_database, QStringLiteral("SELECT num, id, head, authors FROM article"
                                                " WHERE indexed = 0 ORDER BY num LIMIT ?"));
    return select.bind(most).all([](Row &row) {
        Behind article;
        article.num = row.number();
        article.id = row.id<ArticleId>();
        article.head = row.count();
        article.authors = row.list();
        return article;
    });
}

Result<int> SearchIndex::catchUp(int most)
{
    if (m_database.isReadOnly()) {
        return 0;
    }
    if (const auto waiting = behind(1); !waiting || waiting->isEmpty()) {
        return waiting.map([](const QList<Behind> &) { return 0; });
    }
    return inTransaction(m_database, [&]() -> Result<int> {
        const auto articles = behind(most);
        if (!articles) {
            return fail(articles.error());
        }
        for (const Behind &article : *articles) {
            if (const auto done = index(article); !done) {
                return fail(done.error());
            }
        }
        return static_cast<int>(articles->size());
    });
}

Result<void> SearchIndex::index(const Behind &article)
{
    const auto content = VersionTable(m_database).deskContent(article.id, article.head);
    // What can't be read can't be found; verify is who tells of it.
    const QString text = content ? searchText(*content, article.authors) : QString();
    Statement replace(m_database,
                      QStringLiteral("INSERT OR REPLACE INTO article_text (rowid, folded)"
                                     " VALUES (?,?)"));
    if (const auto done = replace.bind(article.num).bind(text).run(); !done) {
        return fail(done.error());
    }
    Statement mark(m_database, QStringLiteral("UPDATE article SET indexed = 1 WHERE num = ?"));
    return mark.bind(article.num).run().map([](qint64) {});
}

Result<QList<ArticleSummary>> SearchIndex::search(const QString &words, int limit)
{
    const QStringList beginnings = searchWords(words);
    if (beginnings.isEmpty()) {
        return QList<ArticleSummary>();
    }
    for (auto done = catchUp(batch); done && *done > 0;) {
        done = catchUp(batch); // where that fails, what is indexed can still be searched
    }
    const Dialect &dialect = m_database.dialect();
    Statement select(m_database, u"SELECT " + summaryColumns() + u" FROM " + dialect.searchFrom +
                                     u" JOIN person p ON p.id = a.owner WHERE " +
                                     dialect.searchWhere + u" AND a.trashed = 0 ORDER BY " +
                                     dialect.searchOrder + u" LIMIT ?");
    return select.bind(dialect.queryFor(beginnings)).bind(limit).all(&readSummary);
}

} // namespace tilshi::storage
