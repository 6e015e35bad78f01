#pragma once

#include "spelling/findingid.h"
#include "spelling/rules.h"

#include <QHashFunctions>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::spelling {

/// How sure a finding is.
enum class Confidence
{
    Low,    ///< a name that may well be right
    Medium, ///< most are wrong
    High    ///< hardly ever right
};

/// A second stretch that is shown and mended together with a finding's own.
struct Counterpart
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text; ///< as it stands there
    QString fix;

    bool operator==(const Counterpart &) const = default;
};

/// A stretch of a text that should be looked at; start and length in UTF-16 units. The same value
/// from the checker to the card that shows it: what is done about it is asked for by its id.
struct Finding
{
    FindingId id = {}; ///< given where the text is written; the checker leaves it at 0
    qsizetype start = 0;
    qsizetype length = 0;
    QString text;     ///< as it stands there
    QString language; ///< whose dictionary to ask for suggestions: kk, ru or en
    Rule rule = Rule::Spelling;
    Confidence confidence = Confidence::Medium;
    QStringList fixes; ///< what to put in its place, the best first, where the rule knows it;
                       ///< otherwise suggestions are to be asked for
    std::optional<Counterpart> partner = {}; ///< of a quote that opens: the one that closes

    FindingKind kind() const { return kindOf(rule); }

    bool operator==(const Finding &) const = default;
};

/// A finding that nobody wants to be told of, wherever that text stands.
struct Ignored
{
    FindingKind kind = FindingKind::Misspelling;
    QString text;

    bool operator==(const Ignored &) const = default;
};

inline size_t qHash(const Ignored &ignored, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(ignored.kind), ignored.text);
}

/// A finding of a rule in a text; the fixes are there.
Finding findingOf(Rule rule, QStringView text, qsizetype start, qsizetype length,
                  const QStringList &fixes);

} // namespace tilshi::spelling
