#pragma once

#include "newsroom/article.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::newsroom {

/// What is looked for in a library, as one value that can be kept. Conditions that are set must all
/// hold.
struct SearchQuery
{
    QString words;                       ///< see Articles::search
    QList<State> states = {};            ///< any of these; all if empty
    QList<SectionId> sections = {};      ///< likewise
    QList<PersonId> authors = {};        ///< likewise: who owns it or is in its byline
    std::optional<QDateTime> from = {};  ///< UTC: published, or else changed, then or later
    std::optional<QDateTime> until = {}; ///< UTC: the same, before that moment
    int limit = 200;

    /// Whether nothing is asked for: it finds nothing then.
    bool isEmpty() const;
    /// Whether it has a condition beside the words.
    bool hasConditions() const;
    bool operator==(const SearchQuery &) const = default;
};

/// The words of a search as folded stretches of letters and digits.
QStringList searchWords(const QString &words);

} // namespace tilshi::newsroom
