#include "importing/office/partpicture.h"

namespace tilshi::importing {

void PartPictures::add(const QString &part, const QString &alt, const Style &style,
                       Composer &composer)
{
    auto known = m_taken.constFind(part);
    if (known == m_taken.constEnd()) {
        known = m_taken.insert(part, take(part, alt));
    }
    if (known->isEmpty()) {
        m_parsed.tally.name(ReportKind::PicturesLeftOut, part.isEmpty() ? alt : part);
        return;
    }
    if (style.role != Role::Item) {
        composer.endLine(style);
    }
    composer.add(text::Image{*known, alt, {}, {}, 0, 0});
}

QString PartPictures::take(const QString &part, const QString &alt)
{
    const auto bytes = m_archive.has(part) ? m_archive.read(part) : Result<QByteArray>();
    const bool picture = bytes && !endingOf(*bytes).isEmpty();
    return picture ? kept(m_parsed.pictures, {{}, *bytes, alt, {}, {}}) : QString();
}

} // namespace tilshi::importing
