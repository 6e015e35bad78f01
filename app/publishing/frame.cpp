#include "publishing/frame.h"

#include "publishing/addresses.h"
#include "publishing/sitewords.h"

#include <QCryptographicHash>

namespace tilshi::publishing {

namespace {

QString styleText()
{
    return QString::fromUtf8(SiteTheme::file("style.css"));
}

QString policyOf(const PageLocation &place)
{
    const QString common =
        QStringLiteral("default-src 'none'; base-uri 'none'; form-action 'none'; ");
    if (!place.isAlone()) {
        return common + u"img-src 'self'; style-src 'self'";
    }
    const QByteArray hash =
        QCryptographicHash::hash(styleText().toUtf8(), QCryptographicHash::Sha256);
    return common + u"img-src data:; style-src 'sha256-" + QString::fromLatin1(hash.toBase64()) +
           u"'";
}

QString iconHref(const PageLocation &place)
{
    if (!place.isAlone()) {
        return place.href(iconPath);
    }
    return u"data:image/svg+xml;base64," +
           QString::fromLatin1(SiteTheme::file("icon.svg").toBase64());
}

Fields property(const QString &name, const QString &value)
{
    return Fields().set("property", name).set("content", value);
}

/// OpenGraph, without what is not known.
QList<Fields> properties(const Framed &page, const Masthead &masthead, const PageLocation &place)
{
    const QString image = place.absolute(mediaPath(page.image));
    QList<QPair<QString, QString>> all{
        {QStringLiteral("og:type"),
         page.isArticle ? QStringLiteral("article") : QStringLiteral("website")},
        {QStringLiteral("og:site_name"), masthead.name},
        {QStringLiteral("og:locale"), siteWords(page.language).locale},
        {QStringLiteral("og:title"), page.title},
        {QStringLiteral("og:description"), page.description},
        {QStringLiteral("og:url"), place.canonical()},
        {QStringLiteral("og:image"), image},
    };
    if (!image.isEmpty()) {
        all += {{QStringLiteral("og:image:width"), QString::number(page.image.size.width())},
                {QStringLiteral("og:image:height"), QString::number(page.image.size.height())},
                {QStringLiteral("og:image:alt"), page.imageAlt}};
    }
    QList<Fields> list;
    for (const auto &[name, value] : all + page.properties) {
        if (!value.isEmpty()) {
            list.append(property(name, value));
        }
    }
    return list;
}

void setHead(Fields &fields, const Framed &page, const Masthead &masthead,
             const PageLocation &place)
{
    const bool plainTitle = page.isFront || page.title == masthead.name;
    fields.set("language", page.language)
        .set("policy", policyOf(place))
        .set("title", plainTitle ? page.title : QString(page.title + u" – " + masthead.name))
        .set("description", page.description)
        .set("canonical", place.canonical())
        .set("robots",
             page.indexed ? QStringLiteral("index, follow, max-image-preview:large, max-snippet:-1")
                          : QStringLiteral("noindex"))
        .set("author", page.author)
        .set("icon", iconHref(place))
        .set("rss", place.href(rssPath))
        .set("atom", place.href(atomPath))
        .set("jsonFeed", place.href(jsonFeedPath))
        .set("properties", properties(page, masthead, place))
        .set("structured", page.structured);
    if (place.isAlone()) {
        fields.set("style", text::Markup::written(styleText()));
    } else {
        fields.set("styleHref", place.href(stylePath()));
    }
}

QList<Fields> navigation(const Framed &page, const Masthead &masthead, const PageLocation &place)
{
    QList<Fields> list;
    for (const newsroom::Section &section : masthead.sections) {
        const QString href = place.href(sectionPath(section.slug));
        if (!href.isEmpty()) {
            list.append(Fields()
                            .set("name", section.name)
                            .set("href", href)
                            .set("current", section.slug == page.section));
        }
    }
    return list;
}

/// A logo three times as wide as high is taken for the name written out.
bool isWordmark(const Picture &logo)
{
    return logo.size.width() >= 3 * logo.size.height();
}

void setMasthead(Fields &fields, const Framed &page, const Masthead &masthead,
                 const PageLocation &place)
{
    const SiteWords &words = siteWords(page.language);
    const QList<Fields> links = navigation(page, masthead, place);
    fields.set("name", masthead.name)
        .set("front", place.href(frontPath))
        .set("isFront", page.isFront)
        .set("hasSections", !links.isEmpty())
        .set("sections", links)
        .set("archive", place.href(archivePath()))
        .set("wordSkip", words.skip)
        .set("wordSections", words.sections)
        .set("wordArchive", words.archive);
    if (masthead.logo) {
        const text::PlacedPicture logo = place.placed(*masthead.logo);
        fields.set("logo", logo.address)
            .set("logoWidth", QString::number(logo.size.width()))
            .set("logoHeight", QString::number(logo.size.height()))
            .set("logoAlt", isWordmark(*masthead.logo) ? masthead.name : QString());
    }
    fields.set("nameShown", !masthead.logo || !isWordmark(*masthead.logo));
}

} // namespace

QByteArray framed(const Framed &page, const Masthead &masthead, const PageLocation &place,
                  const SiteTheme &theme)
{
    Fields fields;
    setHead(fields, page, masthead, place);
    setMasthead(fields, page, masthead, place);
    fields.set("main", page.main);
    return theme.render("page", fields).toString().toUtf8();
}

} // namespace tilshi::publishing
