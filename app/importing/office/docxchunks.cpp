// The part of DocxWalker that reads files of other kinds within a text, which Word shows as part of
// it: pages, RTF, plain text.

#include "importing/innerfile.h"
#include "importing/office/docxwalker.h"

#include <algorithm>

namespace tilshi::importing {

void DocxWalker::readChunk(const QString &part, const Context &place)
{
    const auto bytes = m_archive.read(part);
    auto inner = bytes ? readInnerFile(*bytes, part) : fail(bytes.error());
    if (!inner) {
        m_parsed.tally.name(ReportKind::EmbedsLeftOut, part);
        return;
    }
    m_composer.endLine(place.style);
    for (text::Block &block : inner->blocks) {
        auto *image = std::get_if<text::Image>(&block);
        const auto picture =
            std::find_if(inner->pictures.begin(), inner->pictures.end(),
                         [&](const auto &one) { return image && one.placeholder == image->media; });
        if (picture != inner->pictures.end()) {
            image->media = kept(m_parsed.pictures, *picture);
        }
        if (!image || !image->media.isEmpty()) {
            m_composer.add(block);
        }
    }
    m_parsed.tally.add(inner->tally);
}

} // namespace tilshi::importing
