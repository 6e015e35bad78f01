#pragma once

#include "spelling/finding.h"
#include "spelling/suggestions.h"

#include <functional>

namespace tilshi::spelling {

/// What is the matter with a word that the dictionary refuses.
struct Diagnosis
{
    Rule rule = Rule::Spelling;
    Confidence confidence = Confidence::Medium;
    QStringList fixes; ///< empty where only suggestions can tell

    bool operator==(const Diagnosis &) const = default;
};

/// Where a refused word stands.
struct Circumstances
{
    bool beginsSentence = false;     ///< so that its capital says nothing
    std::function<bool()> isRussian; ///< whether Russian knows it; asked if it matters
    std::function<bool(Rule)> holds; ///< whether a rule is switched on
};

/// Names the fault of a Kazakh word in its spelled form: lost Kazakh letters or an unfitting ending
/// where the word that comes of mending them is in use; a capital that makes it a name; a particle
/// or a postposition that was written to it; else a misspelling. Tries some hundred words.
Diagnosis diagnose(const QString &form, const Adviser &adviser, const Circumstances &where);

} // namespace tilshi::spelling
