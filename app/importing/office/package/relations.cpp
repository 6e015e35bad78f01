#include "importing/office/package/relations.h"

#include "importing/office/package/xmltree.h"

#include <QUrl>

namespace tilshi::importing {

namespace {

/// A part's name, from a target that starts at the archive's root or in a folder.
QString partAt(const QString &folder, const QString &target)
{
    const QString path = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    QStringList steps;
    for (const QString &step : (path.startsWith(u'/') ? path : folder + path).split(u'/')) {
        if (step == u"..") {
            steps = steps.isEmpty() ? steps : steps.first(steps.size() - 1);
        } else if (!step.isEmpty() && step != u".") {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

} // namespace

Result<Relations> Relations::of(const Archive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    const QString name = folder + u"_rels/" + part.sliced(slash + 1) + u".rels";
    Relations relations;
    if (!archive.has(name)) {
        return relations;
    }
    const auto bytes = archive.read(name);
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    if (!root) {
        return fail(root.error());
    }
    forEachNode(*root, [&](const XmlNode &node) {
        if (node.is(u"rels:Relationship")) {
            const QString target = node.attribute(QStringLiteral("Target"));
            const bool outside = node.attribute(QStringLiteral("TargetMode")) == u"External";
            const QString there = outside ? target : partAt(folder, target);
            relations.m_targets.insert(node.attribute(QStringLiteral("Id")), there);
            const QString type = node.attribute(QStringLiteral("Type")).section(u'/', -1);
            if (!outside && !relations.m_parts.contains(type)) {
                relations.m_parts.insert(type, there);
            }
        }
    });
    return relations;
}

} // namespace tilshi::importing
