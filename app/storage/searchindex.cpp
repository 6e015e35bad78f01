#include "storage/searchindex.h"

#include "language/folding.h"
#include "newsroom/searchquery.h"
#include "storage/articlerow.h"
#include "storage/transaction.h"
#include "storage/versiontable.h"
#include "text/plaintext.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

constexpr int batch = 50; // articles a transaction, when a search has to catch up first

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

QString statesCondition(const SearchQuery &query)
{
    return query.states.isEmpty() ? QString()
                                  : u" AND a.state IN (" + marks(query.states.size()) + u')';
}

/// Those beside words and states, to be bound by bindConditions(). A byline is a list of names in
/// JSON, in which a name stands between quotes.
QString conditions(const SearchQuery &query)
{
    QString all;
    if (!query.sections.isEmpty()) {
        all += u" AND a.section IN (" + marks(query.sections.size()) + u')';
    }
    if (!query.authors.isEmpty()) {
        const QString each = marks(query.authors.size());
        all += u" AND (a.owner IN (" + each +
               u") OR EXISTS (SELECT 1 FROM person w WHERE w.id IN (" + each +
               u") AND instr(a.authors, '\"' || w.name || '\"') > 0))";
    }
    const QLatin1String day("coalesce(a.published_at, a.modified_at)");
    if (query.from) {
        all += u" AND " + day + u" >= ?";
    }
    if (query.until) {
        all += u" AND " + day + u" < ?";
    }
    return all;
}

void bindConditions(Statement &statement, const SearchQuery &query)
{
    for (const SectionId section : query.sections) {
        statement.bind(section);
    }
    for (const PersonId author : query.authors + query.authors) {
        statement.bind(author);
    }
    for (const auto &day : {query.from, query.until}) {
        if (day) {
            statement.bind(*day);
        }
    }
}

} // namespace

struct SearchIndex::Behind
{
    qint64 num = 0;
    ArticleId id;
    int head = 0;
    QStringList authors;
};

/// Block by block: folding takes several copies of what it is given, and a body may be a book.
QString searchText(const Content &content, const QStringList &authors)
{
    QString all;
    const auto add = [&all](const QString &text) {
        const QString folded = language::folded(text);
        if (!folded.isEmpty()) {
            all += all.isEmpty() ? folded : u' ' + folded;
        }
    };
    for (const QString &text : {content.headline, content.kicker, content.lead,
                                content.dateline.source, content.dateline.place}) {
        add(text);
    }
    for (const text::Block &block : content.body.blocks) {
        add(text::plainText(text::Body{{block}}));
    }
    add(content.credit);
    add(authors.join(u' '));
    return all;
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

Result<QList<ArticleSummary>> SearchIndex::search(const SearchQuery &query)
{
    const QStringList beginnings = searchWords(query.words);
    if (beginnings.isEmpty()) {
        return query.hasConditions() ? list(query) : QList<ArticleSummary>();
    }
    for (auto done = catchUp(batch); done && *done > 0;) {
        done = catchUp(batch); // where that fails, what is indexed can still be searched
    }
    return find(beginnings, query);
}

Result<QList<ArticleSummary>> SearchIndex::find(const QStringList &beginnings,
                                                const SearchQuery &query)
{
    const Dialect &dialect = m_database.dialect();
    Statement select(m_database,
                     u"SELECT " + summaryColumns() + u", " + unseenColumn(false) + u" FROM " +
                         dialect.searchFrom + u" JOIN person p ON p.id = a.owner WHERE " +
                         dialect.searchWhere + u" AND a.trashed = 0" + statesCondition(query) +
                         conditions(query) + u" ORDER BY " + dialect.searchOrder + u" LIMIT ?");
    select.bind(dialect.queryFor(beginnings));
    for (const State state : query.states) {
        select.bind(state);
    }
    bindConditions(select, query);
    return select.bind(query.limit).all(&readSummary);
}

/// Without words; state by state as ArticleList does.
Result<QList<ArticleSummary>> SearchIndex::list(const SearchQuery &query)
{
    const QList<State> &states = query.states.isEmpty() ? allStates() : query.states;
    const QString arm = u"SELECT " + summaryColumns() + u", " + unseenColumn(false) +
                        u" FROM article a JOIN person p ON p.id = a.owner"
                        u" WHERE a.trashed = 0 AND a.state = ?" +
                        conditions(query);
    // 8 and 1: modified_at and id among summaryColumns.
    Statement select(m_database,
                     QStringList(states.size(), arm).join(QLatin1String(" UNION ALL ")) +
                         u" ORDER BY 8 DESC, 1 DESC LIMIT ?");
    for (const State state : states) {
        bindConditions(select.bind(state), query);
    }
    return select.bind(query.limit).all(&readSummary);
}

} // namespace tilshi::storage
