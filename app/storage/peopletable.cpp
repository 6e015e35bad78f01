#include "storage/peopletable.h"

#include "newsroom/normalform.h"
#include "newsroom/workflow.h"
#include "storage/ledger.h"
#include "storage/sortkey.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QString kind = QStringLiteral("person"); // of the ledger
const QLatin1String columns("id, login, name, role, active, initials, colour, sections");

Person readPerson(Row &row)
{
    Person person;
    person.id = row.id<PersonId>();
    person.login = row.text();
    person.name = row.text();
    person.role = row.word<Role>(&roleOf);
    person.active = row.truth();
    person.initials = row.text();
    person.colour = row.word<PersonColour>(&personColourOf);
    for (const QString &id : row.list()) {
        if (const auto section = SectionId::fromString(id)) {
            person.sections.append(*section);
        } else {
            row.markUnsound();
        }
    }
    return person;
}

} // namespace

Result<QList<Person>> PeopleTable::all()
{
    Statement select(m_database, u"SELECT " + columns + u" FROM person ORDER BY sort_key, login");
    return select.all(&readPerson);
}

Result<Person> PeopleTable::found(Statement &select, const QString &wanted)
{
    auto person = select.one(&readPerson);
    if (!person) {
        return fail(person.error());
    }
    if (!*person) {
        return fail(ErrorCode::NotFound, wanted);
    }
    return **person;
}

Result<Person> PeopleTable::byId(PersonId id)
{
    Statement select(m_database, u"SELECT " + columns + u" FROM person WHERE id = ?");
    return found(select.bind(id), id.toString());
}

Result<Person> PeopleTable::byLogin(const QString &login)
{
    Statement select(m_database, u"SELECT " + columns + u" FROM person WHERE login = ?");
    return found(select.bind(login), login);
}

Result<void> PeopleTable::save(const Person &person)
{
    return inTransaction(m_database, [&] { return writeNoted(person); });
}

Result<void> PeopleTable::writeNoted(const Person &person)
{
    return Ledger(m_database).noting(kind, {person.id.toString()}, [&] { return write(person); });
}

Result<void> PeopleTable::write(const Person &person)
{
    const QString name = normalForm(person).name;
    if (!isLogin(person.login) || name.isEmpty()) {
        return fail(ErrorCode::Invalid, name.isEmpty() ? person.name : person.login);
    }
    Statement upsert(
        m_database,
        u"INSERT INTO person (" + columns +
            u", sort_key) VALUES (?,?,?,?,?,?,?,?,?)"
            u" ON CONFLICT (id) DO UPDATE SET login = excluded.login, name = excluded.name,"
            u" role = excluded.role, active = excluded.active, initials = excluded.initials,"
            u" colour = excluded.colour, sections = excluded.sections,"
            u" sort_key = excluded.sort_key");
    upsert.bind(person.id).bind(person.login).bind(name).bind(person.role).bind(person.active);
    upsert.bind(person.initials).bind(person.colour).bind(idsOf(person.sections));
    const auto saved = upsert.bind(sortKey(name)).run();
    if (!saved && saved.error().code == ErrorCode::Exists) {
        return fail(ErrorCode::Exists, person.login, saved.error().detail);
    }
    return saved.map([](qint64) {});
}

Result<void> PeopleTable::remove(PersonId id)
{
    // The log and the words refer to nothing by the schema, and yet are somebody's.
    Statement needed(m_database,
                     QStringLiteral("SELECT count(*) FROM (SELECT who AS person FROM log"
                                    " UNION SELECT owner FROM article"
                                    " UNION SELECT made_by FROM version"
                                    " UNION SELECT made_by FROM working_copy"
                                    " UNION SELECT made_by FROM comment"
                                    " UNION SELECT made_by FROM version_label"
                                    " UNION SELECT person FROM house_word"
                                    " UNION SELECT owner FROM library)"
                                    " WHERE person = ?"));
    const auto found = needed.bind(id).one([](Row &row) { return row.truth(); });
    if (!found) {
        return fail(found.error());
    }
    if (found->value_or(true)) {
        return fail(asError(Refusal::PersonNeeded));
    }
    return Ledger(m_database).noting(kind, {id.toString()}, [&] {
        Statement remove(m_database, QStringLiteral("DELETE FROM person WHERE id = ?"));
        return remove.bind(id).run().map([](qint64) {});
    });
}

Result<QHash<PersonId, QDateTime>> PeopleTable::lastSeen()
{
    Statement select(m_database, QStringLiteral("SELECT id, last_seen FROM person"
                                                " WHERE last_seen IS NOT NULL"));
    QHash<PersonId, QDateTime> seen;
    const auto rows = select.all([&seen](Row &row) {
        const auto id = row.id<PersonId>();
        seen.insert(id, row.moment());
        return id;
    });
    return rows.map([&seen](const QList<PersonId> &) { return seen; });
}

Result<void> PeopleTable::noteSeen(PersonId person, const QDateTime &at)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement update(m_database,
                         QStringLiteral("UPDATE person SET last_seen = ? WHERE id = ?"));
        return update.bind(at).bind(person).run().map([](qint64) {});
    });
}

} // namespace tilshi::storage
