#pragma once

#include "newsroom/ports.h"
#include "storage/statement.h"

namespace tilshi::storage {

class WordTable : public newsroom::Words
{
public:
    explicit WordTable(Database &database)
        : m_database(database)
    {
    }

    Result<QList<language::HouseWord>> all(std::optional<newsroom::PersonId> person) override;
    /// Invalid if the word is empty. Adding what is there already is no error, nor is removing what
    /// is not.
    Result<void> add(const language::HouseWord &word,
                     std::optional<newsroom::PersonId> person) override;
    Result<void> remove(const QString &word, std::optional<newsroom::PersonId> person) override;

private:
    Database &m_database;
};

} // namespace tilshi::storage
