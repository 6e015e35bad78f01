#include "text/plaintext.h"

#include "text/passages.h"

namespace tilshi::text {

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

} // namespace tilshi::text
