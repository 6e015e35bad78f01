#include "importing/html/chatexport.h"

#include <QRegularExpression>
#include <QSet>

namespace tilshi::importing {

bool isChatExport(const GumboNode &root)
{
    bool history = false;
    bool message = false;
    forEachWithin(root, [&](const GumboNode &node) {
        if (isElement(node) && Element(node).is(GUMBO_TAG_DIV)) {
            const QStringList classes = Element(node).classes();
            history = history || classes.contains(u"history") || classes.contains(u"chat_page");
            message = message || (classes.contains(u"message") &&
                                  Element(node).attribute("id").startsWith(u"message"));
        }
        return isElement(node) && !(history && message);
    });
    return history && message;
}

bool isTranscript(const GumboNode &root)
{
    QSet<QString> names;
    forEachWithin(root, [&names](const GumboNode &node) {
        if (isElement(node) && Element(node).classes().contains(u"from_name")) {
            names.insert(textWithin(node).simplified());
        }
        return isElement(node) && names.size() < 2;
    });
    return names.size() > 1;
}

QString chatName(const GumboNode &root)
{
    QString name;
    forEachWithin(root, [&name](const GumboNode &node) {
        if (isElement(node) && Element(node).classes().contains(u"page_header")) {
            name = textWithin(node).simplified();
        }
        return isElement(node) && name.isEmpty();
    });
    return name;
}

QString stampIn(const Element &element)
{
    static const QRegularExpression when(QStringLiteral("^\\d{2}\\.\\d{2}\\.\\d{4} \\d{2}:\\d{2}"));
    if (!element.classes().contains(u"from_name")) {
        return {};
    }
    const QString name = textWithin(element.node()).simplified();
    const GumboNode *message = element.parent();
    QString time;
    for (unsigned at = 0; message && at < Element(*message).children().length; ++at) {
        const auto *node = static_cast<const GumboNode *>(Element(*message).children().data[at]);
        if (isElement(*node) && Element(*node).classes().contains(u"date")) {
            time = when.match(Element(*node).attribute("title")).captured();
        }
    }
    return time.isEmpty() ? name : QString(name + u", " + time);
}

std::optional<ReportKind> besideMessages(const Element &element)
{
    const QStringList classes = element.classes();
    const auto is = [&classes](QStringView name) { return classes.contains(name); };
    if (is(u"service")) {
        return ReportKind::NoticesDropped;
    }
    if (is(u"from_name") || is(u"userpic") || is(u"signature") || (is(u"date") && is(u"details"))) {
        return ReportKind::MessageStampsDropped;
    }
    if (is(u"reactions") || is(u"reply_to") || is(u"bot_buttons_table")) {
        return ReportKind::ButtonsDropped;
    }
    return is(u"page_header") || is(u"pagination") ? std::optional(ReportKind::MenusDropped)
                                                   : std::nullopt;
}

} // namespace tilshi::importing
