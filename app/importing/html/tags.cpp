#include "importing/html/tags.h"

#include <QHash>

#include <array>

namespace tilshi::importing {

namespace {

/// In the order of the enumeration.
constexpr std::array<QLatin1String, tagCount> names = [] {
    constexpr const char *all[] = {
        "",         "",           "a",        "address",  "applet",   "area",       "article",
        "aside",    "audio",      "b",        "base",     "big",      "blockquote", "body",
        "br",       "button",     "canvas",   "caption",  "center",   "cite",       "code",
        "col",      "colgroup",   "datalist", "dd",       "del",      "details",    "dfn",
        "dialog",   "dir",        "div",      "dl",       "dt",       "em",         "embed",
        "fieldset", "figcaption", "figure",   "font",     "footer",   "form",       "frame",
        "frameset", "h1",         "h2",       "h3",       "h4",       "h5",         "h6",
        "head",     "header",     "hgroup",   "hr",       "html",     "i",          "iframe",
        "image",    "img",        "input",    "ins",      "label",    "legend",     "li",
        "link",     "listing",    "main",     "math",     "menu",     "meta",       "meter",
        "nav",      "nobr",       "noembed",  "noframes", "noscript", "object",     "ol",
        "optgroup", "option",     "p",        "param",    "picture",  "plaintext",  "pre",
        "progress", "q",          "rp",       "rt",       "s",        "script",     "search",
        "section",  "select",     "small",    "source",   "span",     "strike",     "strong",
        "style",    "sub",        "summary",  "sup",      "svg",      "table",      "tbody",
        "td",       "template",   "textarea", "tfoot",    "th",       "thead",      "time",
        "title",    "tr",         "track",    "tt",       "u",        "ul",         "var",
        "video",    "wbr",        "xml",      "xmp",
    };
    static_assert(std::size(all) == tagCount);
    std::array<QLatin1String, tagCount> views;
    for (std::size_t at = 0; at < tagCount; ++at) {
        views[at] = QLatin1String(all[at], qsizetype(std::char_traits<char>::length(all[at])));
    }
    return views;
}();

QHash<QByteArrayView, Tag> tagsByName()
{
    QHash<QByteArrayView, Tag> all;
    for (std::size_t at = std::size_t(Tag::A); at < tagCount; ++at) {
        all.insert(QByteArrayView(names[at].data(), names[at].size()), Tag(at));
    }
    return all;
}

} // namespace

Tag tagOf(QByteArrayView name)
{
    static const QHash<QByteArrayView, Tag> all = tagsByName();
    return all.value(name, Tag::Unknown);
}

QLatin1String nameOf(Tag tag)
{
    return names[std::size_t(tag)];
}

} // namespace tilshi::importing
