#include "editor/format/pagelook.h"

#include <QFontMetricsF>
#include <QtMath>

namespace tilshi::editor {

namespace {

QFont font(const QString &family, QFont::StyleHint hint, qreal points, QFont::Weight weight)
{
    QFont font(family);
    font.setStyleHint(hint);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferDefault); // kerned, unlike the words of the interface
    return font;
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto part = [share](float x, float y) { return x * share + y * (1 - share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

} // namespace

PageFonts pageFonts(double scale)
{
    const QString serif = QStringLiteral("PT Serif");
    PageFonts fonts{font(serif, QFont::Serif, 22.5 * scale, QFont::Bold),
                    font(serif, QFont::Serif, 14 * scale, QFont::Normal),
                    font(serif, QFont::Serif, 13.5 * scale, QFont::Normal),
                    font(QStringLiteral("Inter"), QFont::SansSerif, 9, QFont::Bold)};
    fonts.dateline.setCapitalization(QFont::AllUppercase);
    return fonts;
}

PageColours pageColours(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightnessF() < 0.5f;
    return {text,
            mixed(text, base, 0.68f),
            palette.color(QPalette::Link),
            mixed(text, base, 0.22f),
            mixed(text, base, 0.05f),
            dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28),
            dark ? QColor(0xf2, 0xb2, 0x4a) : QColor(0xa8, 0x55, 0x00),
            dark ? QColor(0x5a, 0x4a, 0x1e) : QColor(0xff, 0xec, 0xa8),
            dark ? QColor(0x9a, 0x6a, 0x00) : QColor(0xff, 0xc4, 0x4d),
            dark ? QColor(0x4a, 0x3d, 0x1d) : QColor(0xfd, 0xf1, 0xd8),
            dark ? QColor(0x6b, 0x56, 0x20) : QColor(0xf8, 0xdf, 0xa6),
            dark ? QColor(0xe0, 0xb0, 0x4c) : QColor(0xd9, 0xa1, 0x2b),
            dark ? QColor(0xf2, 0xc8, 0x6e) : QColor(0x8a, 0x5a, 0x00)};
}

qreal averageLetter(const QFont &font)
{
    // The average of running text comes from a sentence, not from the font's own x.
    const QString sample =
        QStringLiteral("Мемлекет басшысы жаңа министрлік құруды ұсынды, деп хабарлады");
    return QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
}

int measure(const QFont &font)
{
    constexpr int letters = 66;
    return qCeil(averageLetter(font) * letters);
}

} // namespace tilshi::editor
