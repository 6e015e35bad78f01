#include "storage/attestation.h"

#include "newsroom/loggedarticle.h"
#include "storage/ledger.h"
#include "storage/peopletable.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

tl::unexpected<Error> notAs(const QString &subject)
{
    return fail(ErrorCode::Corrupt, subject, notAsLogged);
}

/// The hash that the log goes on with after that row: the next row's, or what the library noted.
Result<QString> followingHash(Database &database, LogTable &log, qint64 seq)
{
    Statement select(database, QStringLiteral("SELECT previous FROM log WHERE seq = ?"));
    const auto next = select.bind(seq + 1).one([](Row &row) { return row.text(); });
    if (!next) {
        return fail(next.error());
    }
    return *next ? Result<QString>(**next) : log.end().map([&](const ChainEnd &end) {
        return end.length == seq ? end.head : QString();
    });
}

/// What the log says of the article, each row of it in its place in the chain.
Result<LoggedArticle> fromLog(Database &database, LogTable &log, ArticleId id,
                              const QString &headline)
{
    const auto acts = log.of(id);
    if (!acts) {
        return fail(acts.error());
    }
    LoggedArticle logged;
    for (const LogEntry &act : *acts) {
        const auto following = followingHash(database, log, act.seq);
        if (!following) {
            return fail(following.error());
        }
        if (!isAsHashed(act) || *following != act.hash) {
            return notAs(headline);
        }
        follow(logged, act);
    }
    return logged;
}

/// The version is the one of that hash, and its row as the ledger has it.
Result<void> attestVersion(Database &database, ArticleTable &articles, ArticleId id, int number,
                           const QString &sha256, const QString &headline)
{
    const auto version = articles.version(id, number);
    if (!version) {
        return fail(version.error());
    }
    if (version->sha256 != sha256) {
        return notAs(headline);
    }
    return Ledger(database).check(QStringLiteral("version"),
                                  {id.toString(), QString::number(number)}, headline);
}

Result<QStringList> firstColumn(Database &database, const QString &sql)
{
    Statement select(database, sql);
    return select.all([](Row &row) { return row.text(); }).map([](const QList<QString> &all) {
        return QStringList(all);
    });
}

/// All rows of a kind with one column as key. sql: the keys, also of rows that may have gone.
Result<void> attestAll(Database &database, const QString &kind, const QString &sql)
{
    const auto keys = firstColumn(database, sql);
    if (!keys) {
        return fail(keys.error());
    }
    for (const QString &key : *keys) {
        if (auto done = Ledger(database).check(kind, {key}, key); !done) {
            return done;
        }
    }
    return {};
}

QString keysOf(const char *kind, const char *table, const char *key)
{
    return QStringLiteral("SELECT %1 FROM %2 UNION SELECT subject FROM ledger WHERE kind = '%3'")
        .arg(QLatin1String(key), QLatin1String(table), QLatin1String(kind));
}

} // namespace

Result<void> attestArticle(Database &database, ArticleTable &articles, LogTable &log, ArticleId id)
{
    const auto article = articles.load(id);
    const auto headline = article ? articles.headline(id) : fail(article.error());
    if (!headline) {
        return fail(headline.error());
    }
    const auto known =
        Ledger(database).check(QStringLiteral("article"), {id.toString()}, *headline);
    const auto logged = known ? fromLog(database, log, id, *headline) : fail(known.error());
    if (!logged) {
        return fail(logged.error());
    }
    if (!differences(*logged, *article).isEmpty()) {
        return notAs(*headline);
    }
    Result<void> done;
    if (logged->approval) {
        done = attestVersion(database, articles, id, logged->approval->version,
                             logged->approval->sha256, *headline);
    }
    if (done && logged->live) {
        done = attestVersion(database, articles, id, *logged->live, logged->liveSha256, *headline);
    }
    return done;
}

Result<void> attestPerson(Database &database, PersonId person)
{
    return PeopleTable(database).byId(person).and_then([&](const Person &found) {
        return Ledger(database).check(QStringLiteral("person"), {person.toString()}, found.login);
    });
}

Result<void> attestRules(Database &database, PersonId person)
{
    return (person.isNull() ? Result<void>() : attestPerson(database, person))
        .and_then([&] {
            return Ledger(database).check(QStringLiteral("library"), {QStringLiteral("1")},
                                          database.file());
        })
        .and_then([&] {
            return attestAll(database, QStringLiteral("setting"),
                             keysOf("setting", "setting", "key"));
        })
        .and_then([&] {
            return attestAll(database, QStringLiteral("section"),
                             keysOf("section", "section", "id"));
        });
}

/// Articles that are or were on the site, as the library or the ledger has it.
Result<void> attestSite(Database &database, ArticleTable &articles, LogTable &log,
                        std::optional<ArticleId> except)
{
    const auto ids = firstColumn(
        database, QStringLiteral("SELECT id FROM article"
                                 " WHERE published_at IS NOT NULL OR live IS NOT NULL"
                                 " UNION SELECT subject FROM ledger WHERE kind = 'article'"
                                 " AND content NOT LIKE '%\"published_at\":null%'"));
    if (!ids) {
        return fail(ids.error());
    }
    for (const QString &text : *ids) {
        const ArticleId id = ArticleId::fromString(text).value_or(ArticleId());
        if (id == except) {
            continue;
        }
        const auto done = attestArticle(database, articles, log, id);
        if (!done) {
            return done.error().code == ErrorCode::NotFound ? notAs(text) : done;
        }
    }
    return attestRules(database, {});
}

} // namespace tilshi::storage
