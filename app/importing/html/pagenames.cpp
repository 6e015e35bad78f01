#include "importing/html/pagenames.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

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

/// Whether a theme lists in the element's class what the post in it is about: "post type-post
/// category-qogam tag-kopir".
bool isPost(const QStringList &classes)
{
    return std::any_of(classes.begin(), classes.end(), [](const QString &name) {
        return name == u"hentry" || name == u"post" || name.startsWith(u"type-") ||
               name.startsWith(u"status-") || name.startsWith(u"single");
    });
}

QHash<QString, ReportKind> kindsByWord()
{
    struct Row
    {
        ReportKind kind;
        const char *words;
    };
    static constexpr Row rows[] = {
        {ReportKind::ReadersCommentsDropped,
         "comment comments commentlist commentform respond reply replies disqus discussion"},
        {ReportKind::MenusDropped, "nav navbar navigation menu menus breadcrumb breadcrumbs "
                                   "pagination pager toolbar topbar offcanvas"},
        {ReportKind::PagePartsDropped,
         "sidebar footer cookie cookies consent gdpr popup modal overlay login signin register "
         "search widget widgets copyright masthead"},
        {ReportKind::ReadAlsoDropped,
         "related readalso recommend recommended recommendations recommends similar alsoread "
         "recirculation popular trending latest mostread recent teaser teasers"},
        {ReportKind::AdvertsDropped,
         "ad ads adv advert advertisement advertising banner banners adfox adsbygoogle promo "
         "sponsored sponsor sponsors reklama subscribe subscription newsletter donate donation "
         "cookieconsent"},
        {ReportKind::ShareButtonsDropped,
         "share shares sharing sharer social socials likely addtoany sharethis sharedaddy ratings"},
        {ReportKind::TagListsDropped, "tags taglist hashtags"},
        {ReportKind::AuthorCardsDropped, "authorcard authorbox bio"},
    };
    QHash<QString, ReportKind> all;
    for (const Row &row : rows) {
        for (const QString &word : QString::fromLatin1(row.words).split(u' ')) {
            all.insert(word, row.kind);
        }
    }
    return all;
}

std::optional<ReportKind> byLandmark(const Node &element)
{
    static const QHash<QString, ReportKind> roles{
        {QStringLiteral("navigation"), ReportKind::MenusDropped},
        {QStringLiteral("contentinfo"), ReportKind::PagePartsDropped},
        {QStringLiteral("banner"), ReportKind::PagePartsDropped},
        {QStringLiteral("search"), ReportKind::PagePartsDropped},
        {QStringLiteral("dialog"), ReportKind::PagePartsDropped},
        {QStringLiteral("complementary"), ReportKind::ReadAlsoDropped},
    };
    const auto role = roles.constFind(element.attribute("role"));
    if (role != roles.constEnd()) {
        return *role;
    }
    switch (element.tag()) {
    case Tag::Nav:
    case Tag::Menu:
        return ReportKind::MenusDropped;
    case Tag::Footer:
    case Tag::Dialog:
        return ReportKind::PagePartsDropped;
    case Tag::Aside:
        return ReportKind::ReadAlsoDropped;
    default:
        return std::nullopt;
    }
}

bool isPair(const QStringList &words, const char *first, std::initializer_list<const char *> second)
{
    const qsizetype at = words.indexOf(QLatin1String(first));
    return at >= 0 && std::any_of(second.begin(), second.end(), [&](const char *word) {
               return words.value(at + 1) == QLatin1String(word) ||
                      (at > 0 && words.at(at - 1) == QLatin1String(word));
           });
}

} // namespace

bool namesAuthorCard(const QStringList &words)
{
    return isPair(words, "author",
                  {"card", "box", "info", "bio", "about", "description", "container", "profile"});
}

bool namesOtherArticles(const QStringList &words)
{
    return isPair(words, "also", {"read", "see"}) || isPair(words, "more", {"news", "articles"});
}

QStringList tellingWords(const Node &element)
{
    if (!element.hasAttribute("class") && !element.hasAttribute("id")) {
        return {};
    }
    QStringList names = element.classes();
    const bool post = isPost(names);
    names.append(element.attribute("id"));
    QStringList words;
    for (const QString &name : std::as_const(names)) {
        const QStringList own = wordsOf(name);
        const QString first = own.value(0);
        const bool topic = post && (first == u"category" || first == u"tag" || first == u"tags");
        const bool layout =
            first == u"no" || first == u"with" || first == u"has" || first == u"without";
        if (!topic && (!layout || own.size() == 1)) {
            words += own;
        }
    }
    return words;
}

std::optional<ReportKind> suspicionOf(const Node &element)
{
    static const QHash<QString, ReportKind> kinds = kindsByWord();
    if (element.isAny(Tag::Html, Tag::Head, Tag::Body, Tag::Main, Tag::Article)) {
        return std::nullopt;
    }
    if (const auto kind = byLandmark(element)) {
        return kind;
    }
    const QStringList words = tellingWords(element);
    for (const QString &word : words) {
        const auto kind = kinds.constFind(word);
        if (kind != kinds.constEnd()) {
            return *kind;
        }
    }
    if (namesAuthorCard(words)) {
        return ReportKind::AuthorCardsDropped;
    }
    return namesOtherArticles(words) ? std::optional(ReportKind::ReadAlsoDropped) : std::nullopt;
}

} // namespace tilshi::importing
