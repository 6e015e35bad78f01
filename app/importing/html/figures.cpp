#include "importing/html/figures.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::importing {

namespace {

bool isCaption(const Node &element)
{
    static const QRegularExpression name(QStringLiteral(
        "(^|\\s)(wp-caption-text|image-caption|photo-caption|caption-text|caption)(\\s|$)"));
    return element.is(Tag::Figcaption) || name.match(element.attribute("class")).hasMatch();
}

bool isCredit(const Node &element)
{
    static const QRegularExpression name(
        QStringLiteral("credit|copyright|photo-?author|img-?author|photo-?source"));
    return element.is(Tag::Small) ||
           (!element.is(Tag::Img) && name.match(element.attribute("class")).hasMatch());
}

/// What a figure with pictures can't hold beside its caption.
bool isForeign(const Node &element)
{
    return element.isAny(Tag::Blockquote, Tag::Table, Tag::Iframe, Tag::Ul, Tag::Ol, Tag::H1,
                         Tag::H2, Tag::H3);
}

bool mayBeFigure(const Node &element)
{
    if (element.is(Tag::Figure)) {
        return true;
    }
    const QStringList classes = element.classes();
    return element.is(Tag::Div) &&
           std::any_of(classes.begin(), classes.end(), [](const QString &name) {
               return name == u"wp-caption" || name == u"image-block" || name == u"photo-block";
           });
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
    const std::function<bool(const Node &)> &isHidden;
    Figure figure = {};
    QString caption = {};
    QString credit = {};
    bool foreign = false;
    bool textOutside = false;

    bool operator()(const Node &node)
    {
        if (node.isText()) {
            textOutside = textOutside || !node.text().trimmed().isEmpty();
            return false;
        }
        if (isHidden(node)) {
            return false;
        }
        foreign = foreign || isForeign(node);
        if (node.is(Tag::Img)) {
            figure.pictures.append(&node);
        } else if (isCaption(node)) {
            readCaption(node);
            return false;
        } else if (isCredit(node)) {
            credit = shownText(node);
            return false;
        }
        return !foreign && !node.isAny(Tag::Script, Tag::Style, Tag::Noscript);
    }

    QString shownText(const Node &top) const
    {
        QString text;
        forEachWithin(top, [&](const Node &node) {
            text += node.text();
            return !isHidden(node);
        });
        return text.simplified();
    }

    void readCaption(const Node &top)
    {
        forEachWithin(top, [this](const Node &node) {
            if (isHidden(node)) {
                return false;
            }
            if (node.isElement() && isCredit(node)) {
                credit = shownText(node);
                return false;
            }
            caption += node.text();
            return true;
        });
    }
};

} // namespace

Figure figureOf(const Node &element, const std::function<bool(const Node &)> &isHidden)
{
    if (!mayBeFigure(element)) {
        return {};
    }
    Gatherer gatherer{isHidden};
    for (const Node &child : element.children()) {
        forEachWithin(child, [&gatherer](const Node &node) { return gatherer(node); });
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

QString addressOf(const Node &picture)
{
    for (const char *name : {"data-src", "data-original", "data-lazy-src"}) {
        if (picture.hasAttribute(name)) {
            return picture.attribute(name).trimmed();
        }
    }
    const QString source = picture.attribute("src").trimmed();
    return source.isEmpty() ? picture.attribute("srcset").simplified().section(u' ', 0, 0) : source;
}

bool isBeacon(const Node &picture)
{
    const int width = picture.number("width", 100);
    const int height = picture.number("height", 100);
    const QString address = addressOf(picture);
    return (width <= 2 && height <= 2) || address.isEmpty() ||
           (address.startsWith(u"data:image/gif") && address.size() < 200);
}

QString emojiOf(const Node &picture)
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
