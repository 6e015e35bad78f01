#pragma once

#include "base/error.h"
#include "language/foldedtext.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace tilshi::editor {

/// What is looked for, and how.
struct SearchQuery
{
    QString text;
    bool matchCase = false;
    bool wholeWords = false;
    bool alikeLetters = true; ///< ә finds а and the other way round; not in expressions
    bool expression = false;  ///< the text is a regular expression, Perl's
    bool anyWord = false; ///< words that begin with any of the text's, as the library finds them

    bool operator==(const SearchQuery &) const = default;
};

/// A place in a paragraph's text, in UTF-16 units; never empty.
struct Match
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Match &) const = default;
};

/// Why an expression can't be looked for.
struct ExpressionFault
{
    QString reason;   ///< as PCRE says it, in English
    qsizetype at = 0; ///< the place in the expression
};

/// A query made ready. A copy may be used on any thread.
class TextSearch
{
public:
    /// Fails for an expression that is none. The query's text is not empty.
    static tl::expected<TextSearch, ExpressionFault> of(const SearchQuery &query);

    /// All matches in a paragraph, in order, none overlapping.
    QList<Match> in(const QString &paragraph) const;
    /// What takes the match's place: the text as it is; in an expression \1 to \9 and \0 are what
    /// its groups and the whole of it have caught.
    QString replacement(const QString &paragraph, const Match &match, const QString &text) const;

private:
    explicit TextSearch(const SearchQuery &query);

    QList<Match> textIn(const QString &paragraph) const;
    QList<Match> expressionIn(const QString &paragraph) const;
    language::Folding folding() const;

    SearchQuery m_query;
    QString m_key;
    QRegularExpression m_expression;
    QStringList m_beginnings; ///< of words, where any will do
};

} // namespace tilshi::editor
