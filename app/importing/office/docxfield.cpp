#include "importing/office/docxfield.h"

#include "importing/office/docxstyles.h"
#include "importing/symbolfonts.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

const QString val = QStringLiteral("w:val");

/// What a form's field shows that has no text: a box, the chosen line of a list.
QString shownByForm(const XmlNode &data)
{
    if (const XmlNode *box = data.child(u"w:checkBox")) {
        const XmlNode *checked = box->child(u"w:checked");
        checked = checked ? checked : box->child(u"w:default");
        return checked && isOn(*checked) ? QStringLiteral("☒") : QStringLiteral("☐");
    }
    const XmlNode *list = data.child(u"w:ddList");
    if (!list) {
        return {};
    }
    QStringList entries;
    for (const XmlNode &entry : list->children) {
        if (entry.is(u"w:listEntry")) {
            entries.append(entry.attribute(val));
        }
    }
    return entries.value(list->valueOf(u"w:result", val).toInt());
}

} // namespace

void DocxField::read(const XmlNode &part)
{
    const QString kind = part.attribute(QStringLiteral("w:fldCharType"));
    if (kind == u"begin") {
        m_open.append(Open());
        if (const XmlNode *data = part.child(u"w:ffData")) {
            m_open.last().shown = shownByForm(*data);
        }
    } else if (m_open.isEmpty()) {
        return;
    } else if (part.is(u"w:instrText")) {
        for (const XmlNode &text : part.children) {
            m_open.last().instruction += text.text;
        }
    } else if (kind == u"separate") {
        m_open.last().link = addressIn(m_open.constLast().instruction);
        m_open.last().instructs = false;
    } else {
        const Open field = m_open.takeLast();
        m_shown = field.shown.isEmpty() ? signIn(field.instruction) : field.shown;
    }
}

bool DocxField::isInInstruction() const
{
    return std::any_of(m_open.cbegin(), m_open.cend(),
                       [](const Open &field) { return field.instructs; });
}

void DocxField::endParagraph()
{
    for (Open &field : m_open) {
        field.instructs = false;
    }
}

QString DocxField::takeShown()
{
    return std::exchange(m_shown, {});
}

QString DocxField::link() const
{
    const auto found = std::find_if(m_open.crbegin(), m_open.crend(),
                                    [](const Open &field) { return !field.link.isEmpty(); });
    return found == m_open.crend() ? QString() : found->link;
}

bool DocxField::isInContents() const
{
    static const QRegularExpression contents(QStringLiteral("^\\s*TOC\\b"));
    return std::any_of(m_open.cbegin(), m_open.cend(),
                       [](const Open &field) { return field.instruction.contains(contents); });
}

QString DocxField::addressIn(const QString &instruction)
{
    static const QRegularExpression link(
        QStringLiteral("^\\s*HYPERLINK\\s+(?:\"([^\"]*)\"|([^\\s\\\\\"]\\S*))"));
    static const QRegularExpression part(QStringLiteral("\\\\l\\s+\"([^\"]+)\""));
    const auto match = link.match(instruction);
    const QString address = match.captured(1) + match.captured(2);
    const QString anchor = part.match(instruction).captured(1);
    return address.isEmpty() || anchor.isEmpty() || address.contains(u'#')
               ? address
               : QString(address + u'#' + anchor);
}

/// SYMBOL 252 \\f "Wingdings": the sign of that number.
QString DocxField::signIn(const QString &instruction)
{
    static const QRegularExpression sign(QStringLiteral("^\\s*SYMBOL\\s+(0x)?([0-9A-Fa-f]+)"));
    static const QRegularExpression font(QStringLiteral("\\\\f\\s+\"?([^\"\\\\]+)"));
    const auto match = sign.match(instruction);
    const auto code = match.captured(2).toUShort(nullptr, match.captured(1).isEmpty() ? 10 : 16);
    const QString name = font.match(instruction).captured(1).trimmed();
    qsizetype unknown = 0;
    const QString text = code == 0 ? QString() : QString(QChar(code));
    return isSymbolFont(name) ? shownBySymbolFont(text, name, unknown) : text;
}

} // namespace tilshi::importing
