#include "cli/checkedtext.h"

#include "text/passages.h"
#include "text/plaintext.h"

namespace tilshi::cli {

namespace {

using text::Runs;

/// The runs behind each string of text::paragraphs().
QList<Runs> passages(const text::Body &body)
{
    QList<Runs> all;
    for (const text::Block &block : body.blocks) {
        text::forEachRuns(block, [&all](const Runs &runs) { all.append(runs); });
        if (const auto *image = std::get_if<text::Image>(&block)) {
            all.append(text::plainRuns(image->caption));
        } else if (const auto *embed = std::get_if<text::Embed>(&block)) {
            all.append(text::plainRuns(embed->title));
        }
    }
    return all;
}

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
    const QList<Runs> all = passages(content.body);
    for (const Runs &passage : all) {
        add(whole, passage);
    }
    return whole;
}

} // namespace tilshi::cli
