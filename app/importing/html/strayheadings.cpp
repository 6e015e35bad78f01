#include "importing/html/strayheadings.h"

#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

/// More headings in a row are what the article is about.
constexpr qsizetype mostStray = 3;

bool isHeading(const text::Block &block)
{
    return std::holds_alternative<text::Heading>(block);
}

/// Whether it stands beside an article and may have a heading there.
bool mayHaveHeading(ReportKind kind)
{
    switch (kind) {
    case ReportKind::ShareButtonsDropped:
    case ReportKind::ReadAlsoDropped:
    case ReportKind::TagListsDropped:
    case ReportKind::AuthorCardsDropped:
    case ReportKind::AdvertsDropped:
    case ReportKind::MenusDropped:
    case ReportKind::PagePartsDropped:
    case ReportKind::ReadersCommentsDropped:
        return true;
    default:
        return false;
    }
}

} // namespace

void dropStrayHeadings(QList<text::Block> &blocks, Tally &tally)
{
    const QList<LeftOut> leftOut = tally.leftOut();
    const auto below = std::find_if(leftOut.begin(), leftOut.end(), [&](const LeftOut &one) {
        return one.before >= blocks.size() && mayHaveHeading(one.kind);
    });
    const auto last = std::find_if_not(blocks.crbegin(), blocks.crend(), isHeading);
    const auto stray = last - blocks.crbegin();
    if (below == leftOut.end() || last == blocks.crend() || stray > mostStray) {
        return;
    }
    for (auto left = stray; left > 0; --left) {
        const auto heading = std::get<text::Heading>(blocks.takeLast());
        tally.at(blocks.size());
        tally.name(below->kind, text::plainText(heading.runs));
    }
}

} // namespace tilshi::importing
