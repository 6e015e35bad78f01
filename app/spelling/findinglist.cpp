#include "spelling/findinglist.h"

#include "spelling/tongue.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

bool overlap(const Finding &a, const Finding &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

} // namespace

void mergeInto(QList<Finding> &findings, const QList<Finding> &more)
{
    for (const Finding &finding : more) {
        const auto behind =
            std::lower_bound(findings.begin(), findings.end(), finding,
                             [](const Finding &a, const Finding &b) { return a.start < b.start; });
        const bool blocked = (behind != findings.end() && overlap(*behind, finding)) ||
                             (behind != findings.begin() && overlap(*(behind - 1), finding));
        if (!blocked) {
            findings.insert(behind, finding);
        }
    }
}

bool isForeign(const Finding &finding, const QList<LanguageRun> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [&finding](const LanguageRun &run) {
        return finding.start < run.start + run.length &&
               run.start < finding.start + finding.length &&
               tongueNamed(run.language) != Tongue::Kazakh;
    });
}

bool beginsSentence(QStringView text, qsizetype at)
{
    constexpr QStringView ends = u".!?…:•";
    constexpr QStringView between = u"«»\"“”„()[]*–—-";
    while (at > 0 && (text[at - 1].isSpace() || between.contains(text[at - 1]))) {
        --at;
    }
    return at == 0 || ends.contains(text[at - 1]);
}

} // namespace tilshi::spelling
