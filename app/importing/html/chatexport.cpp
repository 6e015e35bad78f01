#include "importing/html/chatexport.h"

#include <QRegularExpression>
#include <QSet>

namespace tilshi::importing {

bool isChatExport(const Node &root)
{
    bool history = false;
    bool message = false;
    forEachWithin(root, [&](const Node &node) {
        if (node.is(Tag::Div)) {
            const QStringList classes = node.classes();
            history = history || classes.contains(u"history") || classes.contains(u"chat_page");
            message = message ||
                      (classes.contains(u"message") && node.attribute("id").startsWith(u"message"));
        }
        return node.isElement() && !(history && message);
    });
    return history && message;
}

bool isTranscript(const Node &root)
{
    QSet<QString> names;
    forEachWithin(root, [&names](const Node &node) {
        if (node.isElement() && node.classes().contains(u"from_name")) {
            names.insert(textWithin(node).simplified());
        }
        return node.isElement() && names.size() < 2;
    });
    return names.size() > 1;
}

QString chatName(const Node &root)
{
    QString name;
    forEachWithin(root, [&name](const Node &node) {
        if (node.isElement() && node.classes().contains(u"page_header")) {
            name = textWithin(node).simplified();
        }
        return node.isElement() && name.isEmpty();
    });
    return name;
}

QString stampIn(const Node &element)
{
    static const QRegularExpression when(QStringLiteral("^\\d{2}\\.\\d{2}\\.\\d{4} \\d{2}:\\d{2}"));
    if (!element.classes().contains(u"from_name")) {
        return {};
    }
    const QString name = textWithin(element).simplified();
    const Node *message = element.parent();
    QString time;
    for (const Node &node : message ? message->children() : element.children()) {
        if (node.classes().contains(u"date")) {
            time = when.match(node.attribute("title")).captured();
        }
    }
    return time.isEmpty() ? name : QString(name + u", " + time);
}

std::optional<ReportKind> besideMessages(const Node &element)
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
    if (is(u"page_header")) {
        return ReportKind::PagePartsDropped;
    }
    return is(u"pagination") ? std::optional(ReportKind::MenusDropped) : std::nullopt;
}

} // namespace tilshi::importing
