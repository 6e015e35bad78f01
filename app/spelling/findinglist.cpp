#include "spelling/findinglist.h"

#include "spelling/wordlanguage.h"

#include <iterator>

namespace tilshi::spelling {

namespace {

/// Whether one of some stretches, none of which is over another, has a part of that one.
bool touches(const std::map<qsizetype, qsizetype> &ends, qsizetype start, qsizetype length)
{
    const auto behind = ends.lower_bound(start + length);
    return behind != ends.begin() && std::prev(behind)->second > start;
}

} // namespace

bool FindingList::isFree(qsizetype start, qsizetype length) const
{
    return !touches(m_taken, start, length);
}

void FindingList::add(const Finding &finding)
{
    const auto &partner = finding.partner;
    if (!isFree(finding.start, finding.length) ||
        (partner && !isFree(partner->start, partner->length))) {
        return;
    }
    m_taken.emplace(finding.start, finding.start + finding.length);
    if (partner) {
        m_taken.emplace(partner->start, partner->start + partner->length);
    }
    m_findings.emplace(finding.start, finding);
}

void FindingList::add(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        add(finding);
    }
}

QList<Finding> FindingList::inOrder() const
{
    QList<Finding> all;
    for (const auto &[start, finding] : m_findings) {
        all.append(finding);
    }
    return all;
}

ForeignParts::ForeignParts(const QList<LanguageRun> &runs)
{
    for (const LanguageRun &run : runs) {
        if (languageNamed(run.language) != Language::Kazakh) {
            m_ends.emplace(run.start, run.start + run.length);
        }
    }
}

bool ForeignParts::touch(const Finding &finding) const
{
    return touches(m_ends, finding.start, finding.length);
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
