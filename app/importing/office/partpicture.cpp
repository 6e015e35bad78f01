#include "importing/office/partpicture.h"

namespace tilshi::importing {

void PartPictures::add(const QString &part, const QString &alt, const Style &style,
                       Composer &composer)
{
    auto known = m_taken.constFind(part);
    if (known == m_taken.constEnd()) {
        known = m_taken.insert(part, take(m_archive.read(part).value_or(QByteArray()), alt));
    }
    put(*known, alt, part, style, composer);
}

void PartPictures::addBytes(const QByteArray &bytes, const QString &alt, const QString &name,
                            const Style &style, Composer &composer)
{
    put(take(bytes, alt), alt, name, style, composer);
}

bool PartPictures::isPicture(const QString &part) const
{
    return !endingOf(m_archive.read(part).value_or(QByteArray())).isEmpty();
}

void PartPictures::put(const QString &placeholder, const QString &alt, const QString &name,
                       const Style &style, Composer &composer)
{
    if (placeholder.isEmpty()) {
        m_parsed.tally.name(ReportKind::PicturesLeftOut, name.isEmpty() ? alt : name);
        return;
    }
    if (style.role != Role::Item) {
        composer.endLine(style);
    }
    composer.add(text::Image{placeholder, alt, {}, {}, 0, 0});
}

QString PartPictures::take(const QByteArray &bytes, const QString &alt)
{
    return endingOf(bytes).isEmpty() ? QString()
                                     : kept(m_parsed.pictures, {{}, bytes, alt, {}, {}});
}

} // namespace tilshi::importing
