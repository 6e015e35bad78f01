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
/// And one with more than one in so many if its name says that it tells of the author or leads to
/// other articles.
constexpr int somePart = 4;
/// A link with fewer letters is a label: "71 comments".
constexpr int longestLabel = 40;
/// A list of things with more than one in so many letters of what is written is what the article
/// is about.
constexpr int muchPart = 6;
/// Behind the column more than one in so many letters of the column are of the article: right
/// behind it, and elsewhere.
constexpr int leastOfNext = 25;
constexpr int leastOfOther = 8;

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

/// Whether it has a headline of its own.
bool hasTopHeading(const Node &part)
{
    return std::any_of(&part, part.end(), [](const Node &node) { return node.is(Tag::H1); });
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

/// Kinds that are made of links, if of anything.
bool namesLinks(ReportKind kind)
{
    return kind == ReportKind::MenusDropped || kind == ReportKind::ReadAlsoDropped ||
           kind == ReportKind::PagePartsDropped;
}

bool isWithoutLinks(const Amount &amount)
{
    return amount.links == 0 && amount.fields == 0 && amount.letters > 0;
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
    m_main = &mainPart();
    leaveOutAround(*m_main);
    leaveOutWithin(*m_main);
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
    const Node *top = nullptr;
    std::vector<std::pair<const Node *, QString>> headings;
    forEachWithin(m_root, [&](const Node &node) {
        if (isHeading(node)) {
            headings.emplace_back(&node, gistOf(textWithin(node)));
            top = !top && node.is(Tag::H1) ? &node : top;
        }
        return true;
    });
    for (const QString &title : titles) {
        const QString named = gistOf(title);
        for (const auto &[heading, line] : headings) {
            const bool fits = !line.isEmpty() && named.startsWith(line);
            m_headline =
                !m_headline && fits && line.size() * 2 > named.size() ? heading : m_headline;
        }
    }
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
        const Node *last = lastWrittenBeside(*on, main);
        for (const Node &child : on->parent()->children()) {
            const bool head = child.is(Tag::Head) || child.isText();
            const bool between = on < &child && &child < last && !isNamedOrLinks(child);
            if (&child != on && !head && !between && !holds(child, m_headline) &&
                isBesideMain(child, main)) {
                m_beside.insert(&child);
            }
        }
    }
}

/// The last of those behind an element, within the same parent, that somebody wrote for the
/// article; the element itself where there is none.
const Node *PageArticle::lastWrittenBeside(const Node &on, const Node &main) const
{
    const Node *last = &on;
    for (const Node *next = on.next(); next; next = next->next()) {
        const bool more = next->isElement() && written(*next) > 0 && !isBesideMain(*next, main);
        last = more ? next : last;
    }
    return last;
}

/// Beside the article whatever else it holds.
bool PageArticle::isNamedOrLinks(const Node &part) const
{
    const Amount amount = m_measure.of(part);
    return suspicionOf(part) || isOfLinks(amount) || (isTeasers(amount) && !isMuch(part));
}

bool PageArticle::isMuch(const Node &part) const
{
    return written(part) * muchPart > written(m_root);
}

/// Outside of the column that is of the article which somebody wrote and no name puts aside, and
/// what stands below the headline without being links.
bool PageArticle::isBesideMain(const Node &part, const Node &main) const
{
    const Amount amount = m_measure.of(part);
    if (amount.letters == 0 && amount.pictures == 0) {
        return false;
    }
    const bool belowHeadline = m_headline && m_headline < &part && &part < &main;
    const auto kind = suspicionOf(part);
    if (kind && belowHeadline && namesLinks(*kind) && isWithoutLinks(amount)) {
        return false;
    }
    if (kind || isOfLinks(amount)) {
        return true;
    }
    const bool isWritten = written(part) > 0 && (!isTeasers(amount) || isMuch(part));
    return !isWritten && !belowHeadline && !continues(main, part, amount);
}

/// Whether a part behind the column that is no list of links goes on with the article, though
/// nobody wrote sentences there: a table, a list, verses.
bool PageArticle::continues(const Node &main, const Node &part, const Amount &amount) const
{
    const bool isNext = part.parent() == main.parent();
    const int share = isNext ? leastOfNext : leastOfOther;
    const bool isLong = amount.letters * share > m_measure.of(main).letters;
    return &part > &main && amount.fields == 0 && isLong && !hasTopHeading(part);
}

void PageArticle::leaveOutWithin(const Node &main)
{
    for (const auto &[node, kind] : m_suspects) {
        if (node != &main && holds(main, node) && !holds(*node, m_headline) &&
            isBesideWithin(*node, kind)) {
            m_beside.insert(node);
        }
    }
}

/// Within the column a name alone says little: what somebody wrote there is of the article, but for
/// readers' comments, which are written too.
bool PageArticle::isBesideWithin(const Node &part, ReportKind kind) const
{
    const bool isLine = !isBlock(meaningOf(part.tag())) || isHeading(part) ||
                        part.isAny(Tag::P, Tag::Li, Tag::Td, Tag::Tr);
    const Amount amount = m_measure.of(part);
    if (kind == ReportKind::ReadersCommentsDropped) {
        return !isLine || (isOfLinks(amount) && amount.letters < longestLabel);
    }
    if (isLine || (namesLinks(kind) && isWithoutLinks(amount))) {
        return false;
    }
    const int all = m_measure.ofAll().written;
    const bool little = amount.written * littlePart < all;
    const bool some = amount.written * somePart < all;
    const bool isCard = some && kind == ReportKind::AuthorCardsDropped;
    const bool isOthers =
        some && kind == ReportKind::ReadAlsoDropped && amount.writtenLines <= amount.links;
    return isOfLinks(amount) || amount.written == 0 || isCard || isOthers ||
           (little && (isTeasers(amount) || amount.fields > 0));
}

/// Links that make a part up tell what it is: those of menus are a word or two, those to articles
/// their headlines.
ReportKind PageArticle::kindOfLinks(const Amount &amount, ReportKind otherwise) const
{
    constexpr int lettersOfHeadline = 25;
    if (!isOfLinks(amount) && !isTeasers(amount)) {
        return otherwise;
    }
    return amount.linked >= lettersOfHeadline * std::max(amount.links, 1)
               ? ReportKind::ReadAlsoDropped
               : ReportKind::MenusDropped;
}

void PageArticle::name(const Node &beside, Tally &tally) const
{
    const auto kindOf = [this](const Node &part, const Amount &amount) {
        const ReportKind said = suspicionOf(part).value_or(ReportKind::PagePartsDropped);
        const bool isAside = part.is(Tag::Aside) || part.attribute("role") == u"complementary";
        return isAside || said == ReportKind::PagePartsDropped
                   ? kindOfLinks(amount, ReportKind::PagePartsDropped)
                   : said;
    };
    Amount rest = m_measure.of(beside);
    QStringList words;
    const Node *from = &beside;
    const auto sayUpTo = [&words, &from](const Node *end) {
        while (from < end) {
            const bool unseen = from->isAny(Tag::Script, Tag::Style);
            words += from->isText() ? wordsWithin(*from) : QString();
            from = unseen ? from->end() : from + 1;
        }
    };
    bool told = false;
    for (const auto &[part, kind] : m_suspects) {
        if (part != &beside && holds(beside, part)) {
            const Amount amount = m_measure.of(*part);
            tally.name(kindOf(*part, amount), wordsWithin(*part));
            rest = rest - amount;
            sayUpTo(part);
            from = part->end();
            told = true;
        }
    }
    sayUpTo(beside.end());
    words.removeAll(QString());
    if (!words.isEmpty() || !told) {
        tally.name(kindOf(beside, rest), words.join(u' '));
    }
}

} // namespace tilshi::importing
