#include "importing/html/pagearticle.h"

#include "importing/html/elements.h"
#include "importing/html/pagenames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tilshi::importing {

namespace {

/// A page on which less is written has no article to be found.
constexpr int leastWritten = 200;
/// The part of what is written that the article's column holds at least; the rest is beside it or
/// in parts of its own.
constexpr double shareOfMain = 0.8;
/// Within the column a part with more than one in so many letters is of the article, whatever its
/// name.
constexpr int littlePart = 20;

bool isHeading(const Node &node)
{
    return node.tag() >= Tag::H1 && node.tag() <= Tag::H6;
}

QString gistOf(const QString &line)
{
    QString letters;
    std::copy_if(line.begin(), line.end(), std::back_inserter(letters),
                 [](QChar character) { return character.isLetterOrNumber(); });
    return letters.toLower();
}

bool holds(const Node &part, const Node *node)
{
    return node && node >= &part && node < part.end();
}

/// Whether links make it up.
bool isOfLinks(const Amount &amount)
{
    return amount.linked * 2 > amount.letters;
}

/// Links to articles, each with how that begins.
bool isTeasers(const Amount &amount)
{
    return amount.links >= 3 && amount.writtenLines <= amount.links &&
           amount.linked * 4 > amount.letters;
}

/// What is no place for paragraphs but one itself, or a part of a table or line.
bool isTooNarrow(const Node &node)
{
    static constexpr std::array meanings{Meaning::Through, Meaning::Quote, Meaning::Item,
                                         Meaning::Table, Meaning::Link};
    return node.isAny(Tag::P, Tag::Td, Tag::Tr, Tag::Tbody) ||
           std::find(meanings.begin(), meanings.end(), meaningOf(node.tag())) != meanings.end();
}

} // namespace

PageArticle::PageArticle(const Node &root, const QStringList &titles)
    : m_root(root)
    , m_measure(root)
{
    findSuspects();
    sumUp();
    if (written(root) < leastWritten) {
        return;
    }
    findHeadline(titles);
    const Node &main = mainPart();
    leaveOutAround(main);
    leaveOutWithin(main);
}

/// What is written in a part, without what names and landmarks say is beside an article.
int PageArticle::written(const Node &part) const
{
    const auto at = std::size_t(&part - &m_root);
    return m_written[at + std::size_t(part.end() - &part)] - m_written[at];
}

void PageArticle::sumUp()
{
    m_written.push_back(0);
    auto suspect = m_suspects.cbegin();
    for (const Node *node = &m_root; node != m_root.end(); ++node) {
        while (suspect != m_suspects.cend() && suspect->first->end() <= node) {
            ++suspect;
        }
        const bool counts = suspect == m_suspects.cend() || node < suspect->first;
        m_written.push_back(m_written.back() + (counts ? m_measure.ownOf(*node).written : 0));
    }
}

/// Landmarks and names count, but not where they are around most of what is written.
void PageArticle::findSuspects()
{
    const int total = m_measure.ofAll().written;
    for (const Node *node = &m_root; node != m_root.end();) {
        const auto kind = suspicionOf(*node);
        const bool counts = kind && m_measure.of(*node).written * 2 <= total;
        if (counts) {
            m_suspects.emplace_back(node, *kind);
        }
        node = counts ? node->end() : node + 1;
    }
}

/// The first heading that the page's titles name; else the first of the first level.
void PageArticle::findHeadline(const QStringList &titles)
{
    const auto isNamed = [&titles](const QString &line) {
        return std::any_of(titles.begin(), titles.end(), [&line](const QString &title) {
            const QString named = gistOf(title);
            return !line.isEmpty() && named.startsWith(line) && line.size() * 2 > named.size();
        });
    };
    const Node *top = nullptr;
    forEachWithin(m_root, [&](const Node &node) {
        if (!m_headline && isHeading(node) && isNamed(gistOf(textWithin(node)))) {
            m_headline = &node;
        }
        top = !top && node.is(Tag::H1) ? &node : top;
        return !m_headline;
    });
    m_headline = m_headline ? m_headline : top;
}

/// The smallest element with most of what is written.
const Node &PageArticle::mainPart() const
{
    const double wanted = shareOfMain * written(m_root);
    const Node *main = &m_root;
    for (const Node *deeper = main; deeper;) {
        main = deeper;
        deeper = nullptr;
        for (const Node &child : main->children()) {
            deeper = child.isElement() && written(child) >= wanted ? &child : deeper;
        }
    }
    while (main->parent() && isTooNarrow(*main)) {
        main = main->parent();
    }
    return *main;
}

void PageArticle::leaveOutAround(const Node &main)
{
    for (const Node *on = &main; on->parent(); on = on->parent()) {
        for (const Node &child : on->parent()->children()) {
            const bool head = child.is(Tag::Head) || child.isText();
            if (&child != on && !head && !holds(child, m_headline) && isBeside(child, main)) {
                m_beside.insert(&child, suspicionOf(child).value_or(ReportKind::MenusDropped));
            }
        }
    }
}

/// Outside of the column that is of the article which somebody wrote and no name puts aside, and
/// what stands below the headline without being links.
bool PageArticle::isBeside(const Node &part, const Node &main) const
{
    const Amount amount = m_measure.of(part);
    if (amount.letters == 0 && amount.pictures == 0) {
        return false;
    }
    if (suspicionOf(part) || isOfLinks(amount)) {
        return true;
    }
    const bool isWritten = written(part) > 0 && !isTeasers(amount);
    const bool belowHeadline = m_headline && m_headline < &part && &part < &main;
    return !isWritten && !belowHeadline;
}

void PageArticle::leaveOutWithin(const Node &main)
{
    for (const auto &[node, kind] : m_suspects) {
        if (node != &main && holds(main, node) && !holds(*node, m_headline) &&
            isBesideWithin(*node, kind)) {
            m_beside.insert(node, kind);
        }
    }
}

/// Within the column a name alone says little: what somebody wrote there is of the article, but for
/// readers' comments, which are written too.
bool PageArticle::isBesideWithin(const Node &part, ReportKind kind) const
{
    const bool isLine = !isBlock(meaningOf(part.tag())) || isHeading(part) ||
                        part.isAny(Tag::P, Tag::Li, Tag::Td, Tag::Tr);
    if (isLine || kind == ReportKind::ReadersCommentsDropped) {
        return !isLine;
    }
    const Amount amount = m_measure.of(part);
    const bool little = amount.written * littlePart < m_measure.ofAll().written;
    return isOfLinks(amount) || amount.written == 0 ||
           (little && (isTeasers(amount) || amount.fields > 0));
}

} // namespace tilshi::importing
