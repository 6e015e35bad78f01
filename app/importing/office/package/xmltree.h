#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <utility>
#include <vector>

namespace tilshi::importing {

/// An element of an office document, or a stretch of its text.
struct XmlNode
{
    QString name; ///< with its namespace's usual prefix: "w:p", "text:span"; empty for text
    QString text; ///< of a stretch of text
    std::vector<std::pair<QString, QString>> attributes; ///< by name, with the usual prefix
    std::vector<XmlNode> children;

    bool is(QStringView wanted) const { return name == wanted; }
    bool isAmong(std::initializer_list<QStringView> names) const
    {
        return std::find(names.begin(), names.end(), name) != names.end();
    }
    QString attribute(QStringView wanted) const;
    /// The first child of that name; null if there is none.
    const XmlNode *child(QStringView wanted) const;
    /// The child of a child, along a path of names; null if there is none.
    const XmlNode *at(std::initializer_list<QStringView> path) const;
    /// The value of a child's attribute; empty if there is none.
    QString valueOf(QStringView child, const QString &attribute) const;
};

/// Calls use(node) for the node and all within it.
template <class Use>
void forEachNode(const XmlNode &node, Use use)
{
    use(node);
    for (const XmlNode &child : node.children) {
        forEachNode(child, use);
    }
}

/// Calls use(element) for each element within the one at a path of names (other elements may lie
/// between them), in reading order, and keeps none of them: a long text takes no more memory than
/// its longest paragraph. Errors: those of parseXml(), also after some were used.
Result<void> forEachElementIn(const QByteArray &xml, std::initializer_list<QStringView> path,
                              const std::function<void(const XmlNode &)> &use);

/// Parses a part of an office document. Entities of its own and what lies outside are not read.
/// Errors: Corrupt; TooLarge where it is nested too deep or has too many elements.
Result<XmlNode> parseXml(const QByteArray &xml);

} // namespace tilshi::importing
