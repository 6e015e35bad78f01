#include "importing/html/gumboparser.h"

#include "importing/html/treewriter.h"

#include <cstring>
#include <gumbo.h>
#include <memory_resource>
#include <vector>

namespace tilshi::importing {

namespace {

/// What Gumbo makes of one page, a small piece at a time, and is done with all at once. Given back
/// piece by piece it would leave holes between what is made of it meanwhile.
using Memory = std::pmr::monotonic_buffer_resource;

void *allocate(void *memory, std::size_t size)
{
    return static_cast<Memory *>(memory)->allocate(size);
}

void keep(void *, void *) {}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        return QByteArray(gumbo_normalized_tagname(element.tag));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

template <class Use>
void forEachAttribute(const GumboElement &element, Use use)
{
    for (unsigned at = 0; at < element.attributes.length; ++at) {
        use(*static_cast<const GumboAttribute *>(element.attributes.data[at]));
    }
}

/// Calls enter(node) for elements and texts in reading order, leave() behind each element.
template <class Enter, class Leave>
void forEachNode(const GumboNode &root, Enter enter, Leave leave)
{
    struct Open
    {
        const GumboVector *children;
        unsigned next = 0;
    };
    enter(root);
    std::vector<Open> open{{&root.v.element.children}};
    while (!open.empty()) {
        Open &around = open.back();
        if (around.next == around.children->length) {
            leave();
            open.pop_back();
            continue;
        }
        const auto &node = *static_cast<const GumboNode *>(around.children->data[around.next++]);
        if (isElement(node) || isText(node)) {
            enter(node);
        }
        if (isElement(node)) {
            open.push_back({&node.v.element.children});
        }
    }
}

TreeExtent extentOf(const GumboNode &root)
{
    TreeExtent extent;
    const auto measure = [&extent](const GumboNode &node) {
        ++extent.nodes;
        if (isText(node)) {
            extent.textBytes += std::strlen(node.v.text.text);
            return;
        }
        const GumboElement &element = node.v.element;
        extent.attributes += element.attributes.length + 1;
        extent.valueBytes += std::size_t(nameOf(element).size());
        forEachAttribute(element, [&extent](const GumboAttribute &attribute) {
            extent.valueBytes += std::strlen(attribute.value);
        });
    };
    forEachNode(root, measure, [] {});
    return extent;
}

void write(const GumboNode &node, TreeWriter &writer)
{
    if (isText(node)) {
        return writer.text(node.v.text.text);
    }
    const GumboElement &element = node.v.element;
    writer.begin(nameOf(element), element.tag_namespace == GUMBO_NAMESPACE_HTML);
    forEachAttribute(element, [&writer](const GumboAttribute &attribute) {
        writer.attribute(QByteArray(attribute.name).toLower(), attribute.value);
    });
}

} // namespace

Tree parsedByGumbo(const QByteArray &utf8)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // of which nobody is told
    Memory memory;
    options.allocator = &allocate;
    options.deallocator = &keep;
    options.userdata = &memory;
    const GumboOutput *output =
        gumbo_parse_with_options(&options, utf8.constData(), std::size_t(utf8.size()));
    TreeWriter writer(extentOf(*output->root));
    forEachNode(
        *output->root, [&writer](const GumboNode &node) { write(node, writer); },
        [&writer] { writer.end(); });
    return writer.take();
}

} // namespace tilshi::importing
