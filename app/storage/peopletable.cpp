#include "storage/peopletable.h"

#include "newsroom/normalform.h"
#include "storage/ledger.h"
#include "storage/sortkey.h"
#include "storage/transaction.h"

namespace tilshi::storage {

using namespace newsroom;

namespace {

const QLatin1String columns("id, login, name, role, active");

Person readPerson(Row &row)
{
    Person person;
    person.id = row.id<PersonId>();
    person.login = row.text();
    person.name = row.text();
    person.role = row.word<Role>(&roleOf);
    person.active = row.truth();
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
    return inTransaction(m_database, [&] {
        return Ledger(m_database).noting(QStringLiteral("person"), {person.id.toString()}, [&] {
            return write(person);
        });
    });
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
            u", sort_key) VALUES (?,?,?,?,?,?)"
            u" ON CONFLICT (id) DO UPDATE SET login = excluded.login, name = excluded.name,"
            u" role = excluded.role, active = excluded.active, sort_key = excluded.sort_key");
    upsert.bind(person.id).bind(person.login).bind(name).bind(person.role).bind(person.active);
    const auto saved = upsert.bind(sortKey(name)).run();
    if (!saved && saved.error().code == ErrorCode::Exists) {
        return fail(ErrorCode::Exists, person.login, saved.error().detail);
    }
    return saved.map([](qint64) {});
}

} // namespace tilshi::storage
