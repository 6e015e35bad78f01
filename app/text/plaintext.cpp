#include "text/plaintext.h"

#include "text/listnumbers.h"
#include "text/passages.h"

namespace tilshi::text {

namespace {

QString shownText(const List &list)
{
    constexpr int step = 3; ///< blanks a level, as wide as "1. "
    const QStringList markers = markersOf(list);
    QStringList lines;
    for (qsizetype at = 0; at < markers.size(); ++at) {
        const ListItem &item = list.items[at];
        lines.append(QString(step * item.level, u' ') + markers[at] + u' ' + plainText(item.runs));
    }
    return lines.join(u'\n');
}

} // namespace

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs) {
        text += run.text;
    }
    return text;
}

QStringList paragraphs(const Body &body)
{
    QStringList out;
    for (const Block &block : body.blocks) {
        forEachRuns(block, [&out](const Runs &runs) { out.append(plainText(runs)); });
        if (const auto *image = std::get_if<Image>(&block)) {
            out.append(image->caption);
        } else if (const auto *embed = std::get_if<Embed>(&block)) {
            out.append(embed->title);
        }
    }
    out.removeAll(QString());
    return out;
}

QString plainText(const Body &body)
{
    return paragraphs(body).join(QStringLiteral("\n\n"));
}

QString shownText(const Body &body)
{
    QStringList shown;
    for (const Block &block : body.blocks) {
        const auto *list = std::get_if<List>(&block);
        shown += list ? QStringList(shownText(*list)) : paragraphs(Body{{block}});
    }
    return shown.join(QStringLiteral("\n\n"));
}

} // namespace tilshi::text
