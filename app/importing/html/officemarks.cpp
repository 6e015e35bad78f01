#include "importing/html/officemarks.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

const QString listProperty = QStringLiteral("mso-list");

/// "1.", "а)", "iv." number; "·", "o", "§", "-" are bullets.
text::ListStyle styleOfMarker(const QString &marker)
{
    static const QRegularExpression number(
        QStringLiteral("^\\(?(\\d{1,4}|\\p{L}{1,5})[.)]+$|^\\d{1,3}$|^(\\d+\\.)+\\d*$"));
    return number.match(marker).hasMatch() ? text::ListStyle::Numbered : text::ListStyle::Bulleted;
}

} // namespace

QString markerWithin(const Node &paragraph)
{
    QString marker;
    forEachWithin(paragraph, [&marker](const Node &node) {
        if (!node.isElement() || !marker.isEmpty()) {
            return false;
        }
        if (isWordMarker(declarationsOf(node.attribute("style")))) {
            marker = textWithin(node).remove(QChar(QChar::Nbsp)).simplified();
            return false;
        }
        return true;
    });
    return marker;
}

bool isWordMarker(const Declarations &style)
{
    return style.value(listProperty) == u"ignore";
}

std::optional<Style> wordItem(const Node &paragraph)
{
    static const QRegularExpression place(QStringLiteral("level(\\d)"));
    const Declarations style = declarationsOf(paragraph.attribute("style"));
    const auto match = place.match(style.value(listProperty));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString marker = markerWithin(paragraph);
    if (marker.isEmpty()) {
        return std::nullopt; // a list's further paragraph, or a heading with a hidden number
    }
    Style item{Role::Item, match.capturedView(1).toInt() - 1, styleOfMarker(marker)};
    if (item.list == text::ListStyle::Numbered) {
        item.painted.marker = marker;
    }
    return item;
}

bool isOfficeComment(const Node &element, const Declarations &style)
{
    const QString kind = style.value(QStringLiteral("mso-element"));
    if (kind == u"comment-list" || kind == u"comment" ||
        style.contains(QStringLiteral("mso-comment-reference"))) {
        // Word wraps the commented passage itself in a reference without an address.
        return kind.startsWith(u"comment") || element.is(Tag::A);
    }
    const QStringList classes = element.classes();
    return classes.contains(u"MsoCommentReference") || classes.contains(u"sdcomment");
}

bool isOfficeContents(const Node &element)
{
    const QString name = element.attribute("class");
    return (element.is(Tag::P) && name.startsWith(u"MsoToc")) ||
           (element.is(Tag::Div) && element.attribute("id").startsWith(u"Table of Contents"));
}

bool isFromWordProcessor(const Node &root)
{
    bool found = false;
    forEachWithin(root, [&found](const Node &node) {
        if (found || !node.isElement()) {
            return false;
        }
        if (node.is(Tag::Meta)) {
            const QString maker = node.attribute("content");
            found = maker.contains(u"Microsoft Word") || maker.contains(u"LibreOffice") ||
                    maker.contains(u"OpenOffice") || maker.contains(u"Word.Document");
        } else {
            const QString name = node.attribute("class");
            found = name.startsWith(u"Mso") || name.contains(u"SCXW") ||
                    node.attribute("style").contains(u"mso-");
        }
        return !found;
    });
    return found;
}

} // namespace tilshi::importing
