#include "importing/html/pageboilerplate.h"

#include <QHash>

#include <algorithm>

namespace tilshi::importing {

namespace {

/// More text than this, links not counted, is somebody's writing.
constexpr qsizetype mostText = 200;
constexpr qsizetype mostTextOfCard = 500;

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
                                   "breadcrumb breadcrumbs pagination pager cookie cookies "
                                   "sidebar"},
    };
    QHash<QString, ReportKind> all;
    for (const Row &row : rows) {
        for (const QString &word : QString::fromLatin1(row.words).split(u' ')) {
            all.insert(word, row.kind);
        }
    }
    return all;
}

/// "post-viewsCount td_share2" as post, views, count, td, share2.
QStringList wordsOf(const QString &names)
{
    QString spaced;
    for (const QChar character : names) {
        if (character.isUpper() && !spaced.isEmpty() && spaced.back().isLower()) {
            spaced += u' ';
        }
        spaced += character.isLetterOrNumber() ? character.toLower() : QChar(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

bool isPair(const QStringList &words, const char *first, std::initializer_list<const char *> second)
{
    const qsizetype at = words.indexOf(QLatin1String(first));
    return at >= 0 && std::any_of(second.begin(), second.end(), [&](const char *word) {
               return words.value(at + 1) == QLatin1String(word) ||
                      (at > 0 && words.at(at - 1) == QLatin1String(word));
           });
}

bool isNumber(const Element &element)
{
    const QString text = textWithin(element.node()).simplified();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.isDigit() || character.isSpace() || character.isPunct();
    });
}

std::optional<ReportKind> kindByName(const Element &element)
{
    static const QHash<QString, ReportKind> kinds = kindsByWord();
    const QStringList words = wordsOf(element.attribute("class") + u' ' + element.attribute("id"));
    for (const QString &word : words) {
        const auto kind = kinds.constFind(word);
        if (kind != kinds.constEnd()) {
            return *kind;
        }
    }
    if (isPair(words, "author", {"card", "box", "info", "bio", "about"})) {
        return ReportKind::AuthorCardsDropped;
    }
    if (isPair(words, "also", {"read", "see"}) || isPair(words, "more", {"news", "articles"})) {
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
};

Sizes sizesOf(const Element &top)
{
    Sizes sizes;
    const auto measure = [](const GumboNode &node) { return textWithin(node).simplified().size(); };
    forEachWithin(top.node(), [&](const GumboNode &node) {
        if (isText(node)) {
            sizes.plain += measure(node);
            return false;
        }
        if (!isElement(node)) {
            return false;
        }
        const Element element(node);
        sizes.hasHeadline = sizes.hasHeadline || element.is(GUMBO_TAG_H1);
        if (element.is(GUMBO_TAG_A) || element.is(GUMBO_TAG_BUTTON)) {
            sizes.linked += measure(node);
            return false;
        }
        return !element.is(GUMBO_TAG_SCRIPT) && !element.is(GUMBO_TAG_STYLE);
    });
    return sizes;
}

bool isWithinArticle(const Element &element)
{
    for (const GumboNode *node = element.parent(); node; node = Element(*node).parent()) {
        const Element around(*node);
        if (around.is(GUMBO_TAG_ARTICLE) || around.is(GUMBO_TAG_BLOCKQUOTE) ||
            around.is(GUMBO_TAG_SECTION) || around.is(GUMBO_TAG_MAIN)) {
            return true;
        }
    }
    return false;
}

/// Parts of a page that HTML has elements for; they are boilerplate only where links make them up.
std::optional<ReportKind> kindByElement(const Element &element)
{
    if (element.is(GUMBO_TAG_NAV)) {
        return ReportKind::MenusDropped;
    }
    if (element.is(GUMBO_TAG_ASIDE)) {
        return ReportKind::ReadAlsoDropped;
    }
    const bool ends = element.is(GUMBO_TAG_HEADER) || element.is(GUMBO_TAG_FOOTER);
    return ends && !isWithinArticle(element) ? std::optional(ReportKind::MenusDropped)
                                             : std::nullopt;
}

bool isCopyright(const Element &element)
{
    const QString text = textWithin(element.node()).simplified();
    return element.is(GUMBO_TAG_FOOTER) && (text.startsWith(u'©') || text.contains(u"© "));
}

} // namespace

std::optional<ReportKind> boilerplateOf(const Element &element)
{
    if (element.is(GUMBO_TAG_BODY) || element.is(GUMBO_TAG_HTML)) {
        return std::nullopt;
    }
    if (const auto kind = kindByElement(element)) {
        const Sizes sizes = sizesOf(element);
        const bool links = sizes.linked > sizes.plain && sizes.linked > 0;
        return (links || isCopyright(element)) && !sizes.hasHeadline && sizes.plain <= mostText
                   ? kind
                   : std::nullopt;
    }
    const auto kind = kindByName(element);
    const bool lone = element.is(GUMBO_TAG_A) && kind != ReportKind::ShareButtonsDropped;
    if (!kind || lone) {
        return std::nullopt;
    }
    const Sizes sizes = sizesOf(element);
    const qsizetype most = kind == ReportKind::AuthorCardsDropped ? mostTextOfCard : mostText;
    return sizes.plain <= most && !sizes.hasHeadline ? kind : std::nullopt;
}

} // namespace tilshi::importing
