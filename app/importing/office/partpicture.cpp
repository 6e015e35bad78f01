#include "importing/office/partpicture.h"

namespace tilshi::importing {

std::optional<text::Image> partPicture(const Archive &archive, const QString &part,
                                       const QString &alt, Draft &draft)
{
    const auto bytes = archive.has(part) ? archive.read(part) : Result<QByteArray>();
    const bool picture = bytes && !endingOf(*bytes).isEmpty();
    const QString media = picture ? kept(draft.pictures, {{}, *bytes, alt, {}, {}}) : QString();
    if (media.isEmpty()) {
        draft.tally.name(ReportKind::PicturesLeftOut, part.isEmpty() ? alt : part);
        return std::nullopt;
    }
    return text::Image{media, alt, {}, {}, 0, 0};
}

} // namespace tilshi::importing
