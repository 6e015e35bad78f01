#pragma once

#include "spelling/finding.h"
#include "spelling/languagerun.h"

#include <QList>
#include <QStringView>

#include <map>

namespace tilshi::spelling {

/// Findings of one text, none over another: one that an earlier one is in the way of is left out.
class FindingList
{
public:
    void add(const Finding &finding);
    void add(const QList<Finding> &findings);

    /// All of them, in the order of the text.
    QList<Finding> inOrder() const;

private:
    bool isFree(qsizetype start, qsizetype length) const;

    std::map<qsizetype, Finding> m_findings; ///< by their beginnings
    std::map<qsizetype, qsizetype> m_taken;  ///< stretches: their ends by their beginnings
};

/// The parts of a text that are marked as of another language than Kazakh.
class ForeignParts
{
public:
    explicit ForeignParts(const QList<LanguageRun> &runs);

    /// True if some of the finding is in them.
    bool touch(const Finding &finding) const;

private:
    std::map<qsizetype, qsizetype> m_ends; ///< by their beginnings, none over another
};

/// True at the first word of a text, and at one behind a full stop or the like.
bool beginsSentence(QStringView text, qsizetype at);

} // namespace tilshi::spelling
