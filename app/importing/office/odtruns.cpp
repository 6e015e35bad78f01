// The part of OdtWalker that reads what stands within a line and has a text of its own.

#include "importing/links.h"
#include "importing/office/odtwalker.h"

#include <utility>

namespace tilshi::importing {

void OdtWalker::readNote(const XmlNode &note)
{
    const XmlNode *body = note.child(u"text:note-body");
    if (!body) {
        return;
    }
    Context place;
    place.style = {Role::Note};
    const auto boxesAround = std::exchange(m_boxes, {});
    m_composer.readNote([&] { walkBlocks(*body, place); });
    m_boxes = boxesAround;
}

void OdtWalker::readLink(const XmlNode &link, const Context &place)
{
    Context inner = place;
    const QString address = link.attribute(u"xlink:href");
    inner.look.link = keptLink(address);
    const bool lost = inner.look.link.isEmpty() && !address.isEmpty() && !address.startsWith(u'#');
    m_parsed.tally.count(ReportKind::LinksDropped, lost ? 1 : 0);
    walkRuns(link, inner);
}

/// How a word is read stands above it; here behind it, in brackets.
void OdtWalker::readRuby(const XmlNode &ruby, const Context &place)
{
    if (const XmlNode *base = ruby.child(u"text:ruby-base")) {
        walkRuns(*base, place);
    }
    if (const XmlNode *reading = ruby.child(u"text:ruby-text")) {
        m_composer.line().write(u" (", place.look);
        walkRuns(*reading, place);
        m_composer.line().write(u")", place.look);
    }
}

} // namespace tilshi::importing
