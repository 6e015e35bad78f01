#include "importing/html/tree.h"

#include "importing/html/nesting.h"
#include "importing/html/sourcetags.h"
#include "importing/parseddocument.h"

#include <array>

namespace tilshi::importing {

namespace {

const GumboAttribute *attributeOf(const GumboNode &node, const char *name)
{
    return gumbo_get_attribute(&node.v.element.attributes, name);
}

} // namespace

QString Element::name() const
{
    const GumboElement &element = m_node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

QString Element::attribute(const char *name) const
{
    const GumboAttribute *found = attributeOf(*m_node, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool Element::hasAttribute(const char *name) const
{
    return attributeOf(*m_node, name) != nullptr;
}

int Element::number(const char *name, int otherwise) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

QStringList Element::classes() const
{
    return attribute("class").simplified().split(u' ', Qt::SkipEmptyParts);
}

const GumboNode *Element::parent() const
{
    const GumboNode *around = m_node->parent;
    return around && isElement(*around) ? around : nullptr;
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

QString textOf(const GumboNode &node)
{
    return QString::fromUtf8(node.v.text.text);
}

QString textWithin(const GumboNode &top)
{
    static constexpr std::array<GumboTag, 4> silent{GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,
                                                    GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT};
    QString text;
    forEachWithin(top, [&text](const GumboNode &node) {
        if (isText(node)) {
            text += textOf(node);
            return false;
        }
        if (!isElement(node)) {
            return false;
        }
        const GumboTag tag = node.v.element.tag;
        return std::find(silent.begin(), silent.end(), tag) == silent.end();
    });
    return text;
}

QString wordsWithin(const GumboNode &top)
{
    QStringList parts;
    forEachWithin(top, [&parts](const GumboNode &node) {
        if (isText(node)) {
            parts.append(textOf(node));
        }
        return isElement(node) && !Element(node).is(GUMBO_TAG_SCRIPT) &&
               !Element(node).is(GUMBO_TAG_STYLE);
    });
    return parts.join(u' ').simplified();
}

void Tree::Deleter::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

Result<Tree> Tree::parse(const QString &html)
{
    Tree tree;
    tree.m_utf8 = withoutNoscript(html.toUtf8());
    if (isNestedTooDeep(tree.m_utf8)) {
        return fail(ErrorCode::TooLarge, nestingLimit);
    }
    tree.m_output.reset(gumbo_parse_with_options(&kGumboDefaultOptions, tree.m_utf8.constData(),
                                                 std::size_t(tree.m_utf8.size())));
    return tree;
}

} // namespace tilshi::importing
