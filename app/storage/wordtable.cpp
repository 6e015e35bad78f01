#include "storage/wordtable.h"

#include "newsroom/normalform.h"
#include "storage/sortkey.h"
#include "storage/transaction.h"

#include <algorithm>

namespace tilshi::storage {

using namespace newsroom;
using language::HouseWord;

namespace {

QString whose(std::optional<PersonId> person)
{
    return person ? person->toString() : QString();
}

} // namespace

Result<QList<HouseWord>> WordTable::all(std::optional<PersonId> person)
{
    Statement select(m_database,
                     QStringLiteral("SELECT word, model FROM house_word WHERE person = ?"));
    const auto words = select.bind(whose(person)).all([](Row &row) {
        const QString word = row.text();
        return HouseWord{word, row.text()};
    });
    return words.map([](QList<HouseWord> found) {
        std::sort(found.begin(), found.end(), [](const HouseWord &a, const HouseWord &b) {
            return sortKey(a.word) < sortKey(b.word);
        });
        return found;
    });
}

Result<void> WordTable::add(const HouseWord &word, std::optional<PersonId> person)
{
    const HouseWord normal = normalForm(word);
    if (normal.word.isEmpty()) {
        return fail(ErrorCode::Invalid, word.word);
    }
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement insert(m_database, QStringLiteral("INSERT INTO house_word (person, word, model)"
                                                    " VALUES (?,?,?) ON CONFLICT (person, word)"
                                                    " DO UPDATE SET model = excluded.model"));
        return insert.bind(whose(person))
            .bind(normal.word)
            .bind(normal.model)
            .run()
            .map([](qint64) {});
    });
}

Result<void> WordTable::remove(const QString &word, std::optional<PersonId> person)
{
    return inTransaction(m_database, [&]() -> Result<void> {
        Statement remove(m_database,
                         QStringLiteral("DELETE FROM house_word WHERE person = ? AND word = ?"));
        return remove.bind(whose(person))
            .bind(normalForm(HouseWord{word}).word)
            .run()
            .map([](qint64) {});
    });
}

} // namespace tilshi::storage
