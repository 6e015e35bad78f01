#include "storage/ledger.h"

#include "newsroom/audit.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QString nothing = QStringLiteral("{}");

LedgerKind kind(const char *name, const char *table, const char *key, const char *columns,
                const char *step = "ledger.sql")
{
    return {QLatin1String(name), QLatin1String(table), QString::fromLatin1(key).split(u' '),
            QString::fromLatin1(columns).split(u' '), QLatin1String(step)};
}

/// "a = ? AND b = ?"
QString condition(const LedgerKind &kind)
{
    return kind.key.join(QLatin1String(" = ? AND ")) + QLatin1String(" = ?");
}

} // namespace

const QList<LedgerKind> &ledgerKinds()
{
    // Times and texts that come and go while somebody writes are left out; a version's text is in
    // its sha256.
    static const QList<LedgerKind> kinds{
        kind("library", "library", "only", "id owner"),
        kind("person", "person", "id", "id login name role active"),
        kind("setting", "setting", "key", "key value"),
        kind("section", "section", "id", "id name slug position hidden"),
        kind("article", "article", "id",
             "id language state owner section authors tags urgent slug embargo"
             " schedule_wall schedule_zone schedule_at schedule_zone_data reviewer"
             " approved_version approved_sha256 approved_by approved_at revising public_note"
             " trashed head live live_details created_at published_at updated_at"
             " publish_tries next_try"),
        kind("version", "version", "article number",
             "article number parent made_by made_at origin words signs signs_no_space sha256"),
        kind("comment", "comment", "id", "id article made_by made_at text blocking resolved"),
        kind("talk", "comment", "id", "id parent quote edited_at removed", "review.sql"),
        kind("label", "version_label", "article version", "article version text made_by made_at",
             "review.sql"),
        kind("backup", "backup_mark", "num", "num file log_length log_head"),
    };
    return kinds;
}

const LedgerKind &ledgerKind(const QString &name)
{
    const auto &kinds = ledgerKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const LedgerKind &kind) { return kind.name == name; });
    Q_ASSERT(found != kinds.end());
    return *found;
}

QString hashOf(const LedgerEntry &entry)
{
    const QJsonArray fields{entry.seq, entry.kind, entry.subject, entry.content, entry.previous};
    const QByteArray bytes = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString Ledger::columns()
{
    return QStringLiteral("seq, kind, subject, content, previous, hash");
}

LedgerEntry Ledger::read(Row &row)
{
    LedgerEntry entry;
    entry.seq = row.number();
    entry.kind = row.text();
    entry.subject = row.text();
    entry.content = row.text();
    entry.previous = row.text();
    entry.hash = row.text();
    return entry;
}

QString Ledger::contentOf(const LedgerKind &kind, Row &row)
{
    QJsonObject object;
    for (const QString &column : kind.columns) {
        object.insert(column, row.json());
    }
    return stored(object).toString();
}

Result<QString> Ledger::present(const LedgerKind &kind, const QStringList &key)
{
    Statement select(m_database, u"SELECT " + kind.columns.join(QLatin1String(", ")) + u" FROM " +
                                     kind.table + u" WHERE " + condition(kind));
    for (const QString &value : key) {
        select.bind(value);
    }
    return select.one([&](Row &row) { return contentOf(kind, row); }).map([](const auto &found) {
        return found.value_or(nothing);
    });
}

Result<std::optional<LedgerEntry>> Ledger::last(const QString &kind, const QString &subject)
{
    Statement select(m_database, u"SELECT " + columns() +
                                     u" FROM ledger WHERE kind = ? AND subject = ?"
                                     u" ORDER BY seq DESC LIMIT 1");
    return select.bind(kind).bind(subject).one(&read);
}

/// The content of the row's last entry.
Result<QString> Ledger::noted(const QString &kind, const QString &subject)
{
    return last(kind, subject).map([](const std::optional<LedgerEntry> &entry) {
        return entry ? entry->content : nothing;
    });
}

Result<void> Ledger::note(const QString &kind, const QStringList &key)
{
    return noting(kind, key, {});
}

Result<void> Ledger::noting(const QString &kind, const QStringList &key,
                            const std::function<Result<void>()> &change)
{
    const QString subject = key.join(u'/');
    const auto known = noted(kind, subject);
    const auto before = known && change ? present(ledgerKind(kind), key) : known;
    const auto after =
        before.and_then([&](const QString &) { return change ? change() : Result<void>(); })
            .and_then([&] { return present(ledgerKind(kind), key); });
    if (!after) {
        return fail(after.error());
    }
    const bool stays = *before != *known || *after == *known;
    return stays ? Result<void>() : append({0, kind, subject, *after, {}, {}});
}

Result<void> Ledger::noteAll()
{
    Result<void> done;
    for (const LedgerKind &kind : ledgerKinds()) {
        done = done.and_then([&] { return noteAll(kind); });
    }
    return done;
}

Result<void> Ledger::noteAllOf(const QString &step)
{
    Result<void> done;
    for (const LedgerKind &kind : ledgerKinds()) {
        if (kind.step == step) {
            done = done.and_then([&] { return noteAll(kind); });
        }
    }
    return done;
}

Result<void> Ledger::noteAll(const LedgerKind &kind)
{
    Statement select(m_database,
                     u"SELECT " + kind.key.join(QLatin1String(", ")) + u" FROM " + kind.table);
    const auto keys = select.all([&](Row &row) {
        QStringList key;
        for (qsizetype i = 0; i < kind.key.size(); ++i) {
            key.append(row.text());
        }
        return key;
    });
    Result<void> done = keys.map([](const QList<QStringList> &) {});
    for (const QStringList &key : keys.value_or(QList<QStringList>())) {
        done = done.and_then([&] { return note(kind.name, key); });
    }
    return done;
}

Result<void> Ledger::check(const QString &kind, const QStringList &key, const QString &subject)
{
    const auto content = present(ledgerKind(kind), key);
    const auto noted = content ? last(kind, key.join(u'/')) : fail(content.error());
    if (!noted) {
        return fail(noted.error());
    }
    if (!*noted) { // a setting that was never set
        return *content == nothing ? Result<void>()
                                   : fail(ErrorCode::Corrupt, subject, notAsLogged);
    }
    const auto isFollowed = this->isFollowed(**noted);
    if (!isFollowed) {
        return fail(isFollowed.error());
    }
    const bool isSame = *content == (*noted)->content && hashOf(**noted) == (*noted)->hash;
    return isSame && *isFollowed ? Result<void>() : fail(ErrorCode::Corrupt, subject, notAsLogged);
}

Result<ChainEnd> Ledger::end()
{
    Statement select(m_database, QStringLiteral("SELECT ledger_length, ledger_head FROM library"));
    const auto end = select.one([](Row &row) {
        const qint64 length = row.number();
        return ChainEnd{length, row.text()};
    });
    if (!end) {
        return fail(end.error());
    }
    return end->value_or(ChainEnd{0, genesisHash()});
}

Result<void> Ledger::append(LedgerEntry entry)
{
    const auto last = end();
    if (!last) {
        return fail(last.error());
    }
    entry.seq = last->length + 1;
    entry.previous = last->head;
    entry.hash = hashOf(entry);
    Statement insert(m_database, u"INSERT INTO ledger (" + columns() + u") VALUES (?,?,?,?,?,?)");
    insert.bind(entry.seq).bind(entry.kind).bind(entry.subject).bind(entry.content);
    if (const auto done = insert.bind(entry.previous).bind(entry.hash).run(); !done) {
        return fail(done.error());
    }
    Statement library(m_database,
                      QStringLiteral("UPDATE library SET ledger_length = ?, ledger_head = ?"));
    return library.bind(entry.seq).bind(entry.hash).run().map([](qint64) {});
}

Result<bool> Ledger::isFollowed(const LedgerEntry &entry)
{
    Statement select(m_database, QStringLiteral("SELECT previous FROM ledger WHERE seq = ?"));
    const auto next = select.bind(entry.seq + 1).one([](Row &row) { return row.text(); });
    if (!next) {
        return fail(next.error());
    }
    if (*next) {
        return **next == entry.hash;
    }
    return end().map([&](const ChainEnd &end) { return end == ChainEnd{entry.seq, entry.hash}; });
}

} // namespace tilshi::storage
