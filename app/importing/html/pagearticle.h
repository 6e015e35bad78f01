#pragma once

#include "importing/html/pagemeasure.h"
#include "importing/tally.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace tilshi::importing {

/// What of a whole saved page is its article, and what stands beside it. The article is where most
/// is written; landmarks, names, links and the headline say of the parts around and within that
/// column whether they are of it.
class PageArticle
{
public:
    /// root: of the page, which outlives it. titles: the page's own.
    PageArticle(const Node &root, const QStringList &titles);

    /// Whether an element does not belong to the article.
    bool isBeside(const Node &element) const { return m_beside.contains(&element); }

    /// Names what such an element is, part by part where parts of it say that they are something
    /// else.
    void name(const Node &beside, Tally &tally) const;

    /// Whether the article's column is within the element, or is it.
    bool isAround(const Node &element) const
    {
        return m_main && &element <= m_main && m_main < element.end();
    }

private:
    ReportKind kindOfLinks(const Amount &amount, ReportKind otherwise) const;
    int written(const Node &part) const;
    void findSuspects();
    void sumUp();
    void findHeadline(const QStringList &titles);
    const Node &mainPart() const;
    void leaveOutAround(const Node &main);
    bool isBesideMain(const Node &part, const Node &main) const;
    const Node *lastWrittenBeside(const Node &on, const Node &main) const;
    bool isNamedOrLinks(const Node &part) const;
    bool isMuch(const Node &part) const;
    bool continues(const Node &main, const Node &part, const Amount &amount) const;
    void leaveOutWithin(const Node &main);
    bool isBesideWithin(const Node &part, ReportKind kind) const;

    const Node &m_root;
    PageMeasure m_measure;
    std::vector<std::pair<const Node *, ReportKind>> m_suspects; ///< none within another
    std::vector<int> m_written; ///< before each node and in all, without suspects
    const Node *m_headline = nullptr;
    const Node *m_main = nullptr; ///< the article's column; null where none was looked for
    QSet<const Node *> m_beside;
};

} // namespace tilshi::importing
