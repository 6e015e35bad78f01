#include "importing/html/figures.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::importing {

namespace {

bool isCaption(const Element &element)
{
    static const QRegularExpression name(QStringLiteral(
        "(^|\\s)(wp-caption-text|image-caption|photo-caption|caption-text|caption)(\\s|$)"));
    return element.is(GUMBO_TAG_FIGCAPTION) || name.match(element.attribute("class")).hasMatch();
}

bool isCredit(const Element &element)
{
    static const QRegularExpression name(
        QStringLiteral("credit|copyright|photo-?author|img-?author|photo-?source"));
    return element.is(GUMBO_TAG_SMALL) ||
           (!element.is(GUMBO_TAG_IMG) && name.match(element.attribute("class")).hasMatch());
}

/// What a figure with pictures can't hold beside its caption.
bool isForeign(const Element &element)
{
    return element.is(GUMBO_TAG_BLOCKQUOTE) || element.is(GUMBO_TAG_TABLE) ||
           element.is(GUMBO_TAG_IFRAME) || element.is(GUMBO_TAG_UL) || element.is(GUMBO_TAG_OL) ||
           element.is(GUMBO_TAG_H1) || element.is(GUMBO_TAG_H2) || element.is(GUMBO_TAG_H3);
}

bool mayBeFigure(const Element &element)
{
    if (element.is(GUMBO_TAG_FIGURE)) {
        return true;
    }
    const QStringList classes = element.classes();
    return element.is(GUMBO_TAG_DIV) &&
           std::any_of(classes.begin(), classes.end(), [](const QString &name) {
               return name == u"wp-caption" || name == u"image-block" || name == u"photo-block";
           });
}

QString spaced(const GumboNode &node)
{
    return textWithin(node).simplified();
}

/// "Фото:", "Сурет:", "Photo by" before a credit.
QString withoutWord(const QString &credit)
{
    static const QRegularExpression word(
        QStringLiteral("^\\W*(фото|сурет|суретті түсірген|автор фото|фото авторы|photo|image|"
                       "credit|дереккөз|источник|source)(\\s+by)?\\s*[:©–-]?\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString name = credit;
    name.remove(word);
    while (name.startsWith(u'©') || name.startsWith(u' ')) {
        name.remove(0, 1);
    }
    return name.trimmed();
}

/// Gathers a figure's parts.
struct Gatherer
{
    Figure figure;
    QString caption;
    QString credit;
    bool foreign = false;
    bool textOutside = false;

    bool operator()(const GumboNode &node)
    {
        if (isText(node)) {
            textOutside = textOutside || !textOf(node).trimmed().isEmpty();
            return false;
        }
        if (!isElement(node)) {
            return false;
        }
        const Element element(node);
        foreign = foreign || isForeign(element);
        if (element.is(GUMBO_TAG_IMG)) {
            figure.pictures.append(&node);
        } else if (isCaption(element)) {
            readCaption(node);
            return false;
        } else if (isCredit(element)) {
            credit = spaced(node);
            return false;
        }
        return !foreign && !element.is(GUMBO_TAG_SCRIPT) && !element.is(GUMBO_TAG_STYLE) &&
               !element.is(GUMBO_TAG_NOSCRIPT);
    }

    void readCaption(const GumboNode &top)
    {
        forEachWithin(top, [this](const GumboNode &node) {
            if (isElement(node) && isCredit(Element(node))) {
                credit = spaced(node);
                return false;
            }
            if (isText(node)) {
                caption += textOf(node);
            }
            return isElement(node);
        });
    }
};

} // namespace

Figure figureOf(const Element &element)
{
    if (!mayBeFigure(element)) {
        return {};
    }
    Gatherer gatherer;
    for (unsigned at = 0; at < element.children().length; ++at) {
        const auto *child = static_cast<const GumboNode *>(element.children().data[at]);
        forEachWithin(*child, [&gatherer](const GumboNode &node) { return gatherer(node); });
    }
    if (gatherer.foreign || gatherer.textOutside) {
        return {};
    }
    Figure figure = gatherer.figure;
    figure.caption = gatherer.credit.isEmpty()
                         ? captionOf(gatherer.caption.simplified())
                         : Caption{gatherer.caption.simplified(), withoutWord(gatherer.credit),
                                   QString(gatherer.caption + u' ' + gatherer.credit).simplified()};
    return figure;
}

Caption captionOf(const QString &text)
{
    static const QRegularExpression credit(
        QStringLiteral(
            "(?<!\\p{L})[(\\[/|]?\\s*(фото|сурет|суретті түсірген|photo|image)(\\s+by)?\\s*:\\s*"
            "([^:]{2,80}?)[)\\]/]?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = credit.match(text);
    if (!match.hasMatch()) {
        return {text, {}, text};
    }
    QString words = text.first(match.capturedStart()).trimmed();
    return {words, match.captured(3).trimmed(), text};
}

QString addressOf(const Element &picture)
{
    for (const char *name : {"data-src", "data-original", "data-lazy-src"}) {
        if (picture.hasAttribute(name)) {
            return picture.attribute(name).trimmed();
        }
    }
    const QString source = picture.attribute("src").trimmed();
    return source.isEmpty() ? picture.attribute("srcset").simplified().section(u' ', 0, 0) : source;
}

bool isBeacon(const Element &picture)
{
    const int width = picture.number("width", 100);
    const int height = picture.number("height", 100);
    const QString address = addressOf(picture);
    return (width <= 2 && height <= 2) || address.isEmpty() ||
           (address.startsWith(u"data:image/gif") && address.size() < 200);
}

QString emojiOf(const Element &picture)
{
    const QString letters = picture.attribute("alt").trimmed();
    const bool marked = picture.attribute("class").contains(u"emoji") ||
                        picture.hasAttribute("data-emoji") || addressOf(picture).contains(u"emoji");
    const bool characters = std::none_of(letters.begin(), letters.end(), [](QChar character) {
        return character.unicode() < 0x80 && character != u'#' && character != u'*' &&
               !character.isDigit();
    });
    return marked && characters && letters.size() <= 16 ? letters : QString();
}

} // namespace tilshi::importing
