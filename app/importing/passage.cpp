#include "importing/passage.h"

#include "importing/furniture.h"
#include "importing/headings.h"
#include "importing/html/reader.h"
#include "importing/markdown.h"
#include "importing/plaintextreader.h"

#include <utility>

namespace tilshi::importing {

Passage tidied(Draft draft, Cleaning cleaning)
{
    if (cleaning == Cleaning::Newsroom) {
        draft.blocks = withoutFurniture(draft.blocks, draft.tally);
    }
    rankHeadings(draft.blocks);
    Passage passage;
    passage.body = text::canonical(text::Body{std::move(draft.blocks)});
    passage.pictures = std::move(draft.pictures);
    passage.report = draft.tally.report();
    return passage;
}

Result<Passage> passageFromHtml(const QString &html, Cleaning cleaning)
{
    auto draft = readHtml(html, cleaning);
    if (!draft) {
        return fail(draft.error());
    }
    return tidied(*std::move(draft), cleaning);
}

Passage passageFromText(const QString &text, Cleaning cleaning)
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
