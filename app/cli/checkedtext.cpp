#include "cli/checkedtext.h"

#include "text/plaintext.h"

namespace tilshi::cli {

namespace {

using text::Runs;

/// The runs behind each string of text::paragraphs().
struct Passages
{
    QList<Runs> all;

    void operator()(const text::Paragraph &paragraph) { all.append(paragraph.runs); }
    void operator()(const text::Heading &heading) { all.append(heading.runs); }
    void operator()(const text::List &list)
    {
        for (const text::ListItem &item : list.items) {
            all.append(item.runs);
        }
    }
    void operator()(const text::Quote &quote)
    {
        all += quote.paragraphs;
        all.append(quote.attribution);
    }
    void operator()(const text::Image &image) { all.append(text::plainRuns(image.caption)); }
    void operator()(const text::Separator &) {}
};

void add(CheckedText &whole, const Runs &passage)
{
    if (text::plainText(passage).isEmpty()) {
        return;
    }
    if (!whole.text.isEmpty()) {
        whole.text += u"\n\n";
    }
    for (const text::Run &run : passage) {
        if (!run.language.isEmpty()) {
            whole.runs.append({whole.text.size(), run.text.size(), run.language});
        }
        whole.text += run.text;
    }
}

} // namespace

CheckedText checkedText(const newsroom::Content &content, const QString &language)
{
    CheckedText whole;
    whole.language = language;
    for (const QString &line : {content.kicker, content.headline, content.lead}) {
        add(whole, text::plainRuns(line));
    }
    Passages passages;
    for (const text::Block &block : content.body.blocks) {
        std::visit(passages, block);
    }
    for (const Runs &passage : passages.all) {
        add(whole, passage);
    }
    return whole;
}

} // namespace tilshi::cli
