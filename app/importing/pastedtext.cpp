#include "importing/pastedtext.h"

#include "importing/boilerplate.h"
#include "importing/headings.h"
#include "importing/html/reader.h"
#include "importing/markdown.h"
#include "importing/plaintextreader.h"
#include "importing/rtf/reader.h"

#include <utility>

namespace tilshi::importing {

PastedText tidied(ParsedDocument parsed, Cleaning cleaning)
{
    const QList<text::Block> before = parsed.blocks;
    if (cleaning == Cleaning::Newsroom) {
        parsed.blocks = withoutBoilerplate(parsed.blocks, parsed.tally);
    }
    rankHeadings(parsed.blocks);
    PastedText passage;
    passage.body = text::canonical(text::Body{std::move(parsed.blocks)});
    passage.pictures = std::move(parsed.pictures);
    parsed.tally.blocksBecame(before, passage.body.blocks);
    passage.report = parsed.tally.report();
    passage.leftOut = parsed.tally.leftOut();
    return passage;
}

Result<PastedText> pastedFromHtml(const QString &html, Cleaning cleaning)
{
    return tidied(readHtml(html, cleaning), cleaning);
}

Result<PastedText> pastedFromRtf(const QByteArray &rtf, Cleaning cleaning)
{
    auto parsed = readRtf(rtf);
    if (!parsed) {
        return fail(parsed.error());
    }
    return tidied(*std::move(parsed), cleaning);
}

PastedText pastedFromText(const QString &text, Cleaning cleaning)
{
    if (cleaning == Cleaning::Newsroom && looksLikeMarkdown(text)) {
        auto markdown = readMarkdown(text, cleaning);
        if (markdown) {
            markdown->tally.count(ReportKind::MarkersRead);
            return tidied(*std::move(markdown), cleaning);
        }
    }
    return tidied(readPlainText(text, cleaning), cleaning);
}

} // namespace tilshi::importing
