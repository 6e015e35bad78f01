#include "text/plaintext.h"

namespace tilshi::text {

namespace {

struct Collector
{
    QStringList &out;

    void add(const QString &text)
    {
        if (!text.isEmpty()) {
            out.append(text);
        }
    }
    void operator()(const Paragraph &paragraph) { add(plainText(paragraph.runs)); }
    void operator()(const Heading &heading) { add(plainText(heading.runs)); }
    void operator()(const List &list)
    {
        for (const ListItem &item : list.items) {
            add(plainText(item.runs));
        }
    }
    void operator()(const Quote &quote)
    {
        for (const Runs &runs : quote.paragraphs) {
            add(plainText(runs));
        }
        add(plainText(quote.attribution));
    }
    void operator()(const Image &image) { add(image.caption); }
    void operator()(const Separator &) {}
};

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
        std::visit(Collector{out}, block);
    }
    return out;
}

QString plainText(const Body &body)
{
    return paragraphs(body).join(QStringLiteral("\n\n"));
}

} // namespace tilshi::text
