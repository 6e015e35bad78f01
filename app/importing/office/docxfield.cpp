#include "importing/office/docxfield.h"

#include "importing/links.h"

#include <QRegularExpression>

namespace tilshi::importing {

void DocxField::read(const XmlNode &part)
{
    const QString kind = part.attribute(QStringLiteral("w:fldCharType"));
    if (kind == u"begin") {
        m_open.append(Open());
    } else if (m_open.isEmpty()) {
        return;
    } else if (part.is(u"w:instrText")) {
        for (const XmlNode &text : part.children) {
            m_open.last().instruction += text.text;
        }
    } else if (kind == u"separate") {
        m_open.last().link = linkIn(m_open.constLast().instruction);
    } else {
        m_open.removeLast();
    }
}

QString DocxField::link() const
{
    const auto found = std::find_if(m_open.crbegin(), m_open.crend(),
                                    [](const Open &field) { return !field.link.isEmpty(); });
    return found == m_open.crend() ? QString() : found->link;
}

QString DocxField::linkIn(const QString &instruction)
{
    static const QRegularExpression link(QStringLiteral("HYPERLINK\\s+\"([^\"]+)\""));
    return keptLink(link.match(instruction).captured(1));
}

} // namespace tilshi::importing
