#include "storage/wordtable.h"

#include "storage/sortkey.h"
#include "storage/transaction.h"

#include <algorithm>

namespace tilshi::storage {

using namespace newsroom;

namespace {

QString whose(std::optional<PersonId> person)
{
    return person ? person->toString() : QString();
}

} // namespace

Result<QStringList> WordTable::all(std::optional<PersonId> person)
{
    Statement select(m_database, QStringLiteral("SELECT word FROM house_word WHERE person = ?"));
    const auto words = select.bind(whose(person)).all([](Row &row) { return row.text(); });
    return words.map([](QStringList found) {
        std::sort(found.begin(), found.end(),
                  [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
        return found;
    });
}

Result<void> WordTable::add(const QString &word, std::optional<PersonId> person)
{
    return change(QStringLiteral("INSERT INTO house_word (person, word) VALUES (?,?)"
                                 " ON CONFLICT (person, word) DO NOTHING"),
                  word, person);
}

Result<void> WordTable::remove(const QString &word, std::optional<PersonId> person)
{
    return change(QStringLiteral("DELETE FROM house_word WHERE person = ? AND word = ?"), word,
                  person);
}

Result<void> WordTable::change(const QString &sql, const QString &word,
                               std::optional<PersonId> person)
{
    const QString tidy = word.simplified().normalized(QString::NormalizationForm_C);
    if (tidy.isEmpty()) {
        return fail(ErrorCode::Invalid, word);
    }
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement statement(m_database, sql);
        return statement.bind(whose(person)).bind(tidy).run().map([](qint64) {});
    });
}

} // namespace tilshi::storage
