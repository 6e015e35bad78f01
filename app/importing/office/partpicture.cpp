#include "importing/office/partpicture.h"

namespace tilshi::importing {

void addPartPicture(const Archive &archive, const QString &part, const QString &alt,
                    const Style &style, Draft &draft, Composer &composer)
{
    const auto bytes = archive.has(part) ? archive.read(part) : Result<QByteArray>();
    const bool picture = bytes && !endingOf(*bytes).isEmpty();
    const QString media = picture ? kept(draft.pictures, {{}, *bytes, alt, {}, {}}) : QString();
    if (media.isEmpty()) {
        draft.tally.name(ReportKind::PicturesLeftOut, part.isEmpty() ? alt : part);
        return;
    }
    if (style.role != Role::Item) {
        composer.endLine(style);
    }
    composer.add(text::Image{media, alt, {}, {}, 0, 0});
}

} // namespace tilshi::importing
