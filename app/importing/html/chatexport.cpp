#include "importing/html/chatexport.h"

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
