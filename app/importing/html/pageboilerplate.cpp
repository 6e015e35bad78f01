#include "importing/html/pageboilerplate.h"

#include "importing/html/pagenames.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

/// More text than this, links not counted, is somebody's writing.
constexpr qsizetype mostText = 200;
constexpr qsizetype mostTextOfCard = 500;
constexpr qsizetype mostTextOfLabels = 80;

QHash<QString, ReportKind> kindsByWord()
{
    struct Row
    {
        ReportKind kind;
        const char *words;
    };
    static constexpr Row rows[] = {
        {ReportKind::ShareButtonsDropped,
         "share shares sharing sharer share2 social socials likely addtoany sharethis sharedaddy"},
        {ReportKind::ViewCountersDropped,
         "views viewed viewcount viewscount counter counters pageviews hits"},
        {ReportKind::ReadAlsoDropped,
         "related readalso recommend recommended recommendations recommends similar alsoread "
         "recirculation"},
        {ReportKind::TagListsDropped, "tags taglist hashtags"},
        {ReportKind::AuthorCardsDropped, "authorcard authorbox"},
        {ReportKind::AdvertsDropped,
         "ad ads adv advert advertisement advertising banner banners adfox adsbygoogle rtb promo "
         "sponsored reklama subscribe subscription newsletter"},
        {ReportKind::MenusDropped, "nav navbar navigation menu menus category categories rubric "
                                   "breadcrumb breadcrumbs pagination pager"},
        {ReportKind::PagePartsDropped, "cookie cookies sidebar"},
    };
    QHash<QString, ReportKind> all;
    for (const Row &row : rows) {
        for (const QString &word : QString::fromLatin1(row.words).split(u' ')) {
            all.insert(word, row.kind);
        }
    }
    return all;
}

bool isNumber(const Node &element)
{
    const QString text = textWithin(element).simplified();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isDigit() || character.isSpace() || character.isPunct();
    });
}

std::optional<ReportKind> kindByName(const Node &element)
{
    static const QHash<QString, ReportKind> kinds = kindsByWord();
    const QStringList words = tellingWords(element);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto kind = kinds.constFind(words[at]);
        if (kind != kinds.constEnd() && words.value(at + 1) != u"free") { // "ad-free"
            return *kind;
        }
    }
    if (namesAuthorCard(words)) {
        return ReportKind::AuthorCardsDropped;
    }
    if (namesOtherArticles(words)) {
        return ReportKind::ReadAlsoDropped;
    }
    return words.contains(u"view") && isNumber(element)
               ? std::optional(ReportKind::ViewCountersDropped)
               : std::nullopt;
}

struct Sizes
{
    qsizetype linked = 0; ///< letters within links and buttons
    qsizetype plain = 0;
    bool hasHeadline = false;
    bool hasMain = false;
    int paragraphs = 0; ///< written rather than made of links
};

/// Whether a paragraph has text of its own, and is no list of links.
bool isWrittenLine(const Node &paragraph)
{
    bool written = false;
    forEachWithin(paragraph, [&written](const Node &node) {
        written = written || !isBlankText(node.text());
        return !node.isAny(Tag::A, Tag::Button);
    });
    return written;
}

Sizes sizesOf(const Node &top)
{
    Sizes sizes;
    forEachWithin(top, [&sizes](const Node &node) {
        sizes.plain += node.text().toString().simplified().size();
        sizes.hasHeadline = sizes.hasHeadline || node.is(Tag::H1);
        sizes.hasMain = sizes.hasMain || node.is(Tag::Main);
        sizes.paragraphs += node.is(Tag::P) && isWrittenLine(node) ? 1 : 0;
        if (node.isAny(Tag::A, Tag::Button)) {
            sizes.linked += textWithin(node).simplified().size();
            return false;
        }
        return !node.isAny(Tag::Script, Tag::Style);
    });
    return sizes;
}

bool isWithinArticle(const Node &element)
{
    for (const Node *node = element.parent(); node; node = node->parent()) {
        if (node->isAny(Tag::Article, Tag::Blockquote, Tag::Section, Tag::Main)) {
            return true;
        }
    }
    return false;
}

/// Parts of a page that HTML has elements for; they are boilerplate only where links make them up.
std::optional<ReportKind> kindByElement(const Node &element)
{
    if (element.is(Tag::Nav)) {
        return ReportKind::MenusDropped;
    }
    if (element.is(Tag::Aside)) {
        return ReportKind::ReadAlsoDropped;
    }
    const bool ends = element.is(Tag::Header) || element.is(Tag::Footer);
    return ends && !isWithinArticle(element) ? std::optional(ReportKind::MenusDropped)
                                             : std::nullopt;
}

bool isCopyright(const Node &element)
{
    const QString text = textWithin(element).simplified();
    return element.is(Tag::Footer) && (text.startsWith(u'©') || text.contains(u"© "));
}

/// The most letters outside links that a part of that kind has.
qsizetype mostTextOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::AuthorCardsDropped:
        return mostTextOfCard;
    case ReportKind::ViewCountersDropped:
    case ReportKind::ShareButtonsDropped:
    case ReportKind::TagListsDropped:
        return mostTextOfLabels;
    default:
        return mostText;
    }
}

/// What holds an article, and headings within it, whatever they are called.
bool isOfArticle(const Node &element)
{
    return element.isAny(Tag::Body, Tag::Html, Tag::Article, Tag::Main, Tag::H1, Tag::H2, Tag::H3,
                         Tag::H4, Tag::H5, Tag::H6);
}

/// Whether somebody wrote it, by what it holds: a line of text that is called a menu has no links
/// to be one, and half of a page is not beside its article.
bool isWritten(const Node &element, ReportKind kind, const Sizes &sizes, qsizetype pageText)
{
    const bool links = sizes.linked > sizes.plain;
    const bool line = element.isAny(Tag::P, Tag::Li, Tag::Td, Tag::Blockquote);
    const bool loose = kind == ReportKind::MenusDropped || kind == ReportKind::PagePartsDropped ||
                       kind == ReportKind::ReadAlsoDropped || kind == ReportKind::TagListsDropped ||
                       kind == ReportKind::AdvertsDropped;
    const bool isAdvert = kind == ReportKind::AdvertsDropped;
    const bool isCard = kind == ReportKind::AuthorCardsDropped;
    return sizes.plain > mostTextOf(kind) || sizes.hasHeadline || sizes.hasMain ||
           (sizes.paragraphs >= 2 && !links && !isAdvert && !isCard) ||
           (loose && line && !links && !isAdvert) ||
           (loose && !links && (sizes.plain > mostTextOfLabels || sizes.paragraphs >= 2) &&
            sizes.plain * 2 > pageText);
}

} // namespace

qsizetype Boilerplate::textOfPage() const
{
    if (m_textOfPage < 0) {
        m_textOfPage = sizesOf(m_root).plain;
    }
    return m_textOfPage;
}

std::optional<ReportKind> Boilerplate::kindOf(const Node &element) const
{
    if (isOfArticle(element)) {
        return std::nullopt;
    }
    if (const auto kind = kindByElement(element)) {
        const Sizes sizes = sizesOf(element);
        const bool links = sizes.linked > sizes.plain && sizes.linked > 0;
        const bool beside = !sizes.hasHeadline && sizes.plain <= mostText;
        return !beside                ? std::nullopt
               : links                ? kind
               : isCopyright(element) ? std::optional(ReportKind::PagePartsDropped)
                                      : std::nullopt;
    }
    const auto kind = kindByName(element);
    const bool lone = element.is(Tag::A) && kind != ReportKind::ShareButtonsDropped;
    if (!kind || lone) {
        return std::nullopt;
    }
    return isWritten(element, *kind, sizesOf(element), textOfPage()) ? std::nullopt : kind;
}

} // namespace tilshi::importing
