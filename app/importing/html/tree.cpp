#include "importing/html/tree.h"

#include "importing/html/gumboparser.h"
#include "importing/html/nesting.h"

#include <algorithm>
#include <cstring>

namespace tilshi::importing {

QStringView Node::text() const
{
    return {m_text, isText() ? qsizetype(m_length) : 0};
}

QString Node::name() const
{
    return m_tag == Tag::Unknown ? attribute("") : QString(nameOf(m_tag));
}

const Attribute *Node::find(const char *name) const
{
    const quint32 count = isElement() ? m_length : 0;
    for (quint32 at = 0; at < count; ++at) {
        if (std::strcmp(m_attributes[at].name, name) == 0) {
            return &m_attributes[at];
        }
    }
    return nullptr;
}

QString Node::attribute(const char *name) const
{
    const Attribute *found = find(name);
    return found ? QString::fromUtf8(found->value, found->size) : QString();
}

int Node::number(const char *name, int otherwise) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

QStringList Node::classes() const
{
    return attribute("class").simplified().split(u' ', Qt::SkipEmptyParts);
}

const Node *Node::next() const
{
    const Node *around = parent();
    return around && end() != around->end() ? end() : nullptr;
}

bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.isSpace(); });
}

QString textWithin(const Node &top)
{
    QString text;
    forEachWithin(top, [&text](const Node &node) {
        text += node.text();
        return !node.isAny(Tag::Script, Tag::Style, Tag::Template, Tag::Noscript);
    });
    return text;
}

QString wordsWithin(const Node &top)
{
    QStringList parts;
    forEachWithin(top, [&parts](const Node &node) {
        if (node.isText()) {
            parts.append(node.text().toString());
        }
        return !node.isAny(Tag::Script, Tag::Style);
    });
    return parts.join(u' ').simplified();
}

Tree Tree::parse(QString html)
{
    QByteArray utf8 = html.toUtf8();
    html = QString();
    return parsedByGumbo(withinLimits(std::move(utf8)));
}

} // namespace tilshi::importing
