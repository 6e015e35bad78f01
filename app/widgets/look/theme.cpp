#include "widgets/look/theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace tilshi::widgets {
namespace {

struct Tones
{
    QColor window, base, alternate, text, muted, button, border, highlight, accent;
};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(tones.button, tones.window);
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.muted);
    palette.setColor(QPalette::ToolTipBase, tones.text);
    palette.setColor(QPalette::ToolTipText, tones.base);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::LinkVisited, tones.accent);
    palette.setColor(QPalette::Mid, tones.border);
    palette.setColor(QPalette::BrightText, Qt::white);
    const QColor faded = mixed(tones.text, tones.window, 0.45);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     mixed(tones.highlight, tones.window, 0.35));
    return palette;
}

constexpr qreal leastContrast = 4.5;

/// Relative luminance, 0 to 1, as WCAG 2.2 defines it for sRGB.
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

bool systemIsDark()
{
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
}

Theme themeOf(const QString &key)
{
    if (key == u"light") {
        return Theme::Light;
    }
    if (key == u"sepia") {
        return Theme::Sepia;
    }
    return key == u"dark" ? Theme::Dark : Theme::System;
}

QString keyOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Sepia:
        return QStringLiteral("sepia");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

void applyTheme(Theme theme, const std::function<bool()> &isSystemDark)
{
    if (theme == Theme::Sepia) {
        QApplication::setPalette(sepiaPalette());
        return;
    }
    const bool dark = theme == Theme::Dark || (theme == Theme::System && isSystemDark());
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf5f7f6),
                      .base = QColor(0xffffff),
                      .alternate = QColor(0xfafcfb),
                      .text = QColor(0x1b1f23),
                      .muted = QColor(0x636b74),
                      .button = QColor(0xffffff),
                      .border = QColor(0xdfe4e3),
                      .highlight = QColor(0x0b6b70),
                      .accent = QColor(0x0b6b70)});
}

QPalette sepiaPalette()
{
    return paletteOf({.window = QColor(0xefe6d4),
                      .base = QColor(0xf8f1e2),
                      .alternate = QColor(0xf3ebda),
                      .text = QColor(0x3a2f22),
                      .muted = QColor(0x6f604c),
                      .button = QColor(0xf8f1e2),
                      .border = QColor(0xd9ccb4),
                      .highlight = QColor(0x8a5a2b),
                      .accent = QColor(0x7d4e1f)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x1d2122),
                      .base = QColor(0x16191a),
                      .alternate = QColor(0x1a1e1f),
                      .text = QColor(0xe4e8e7),
                      .muted = QColor(0x9aa3a3),
                      .button = QColor(0x272c2e),
                      .border = QColor(0x343b3d),
                      .highlight = QColor(0x1b7a7f),
                      .accent = QColor(0x5cc0bf)});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QColor borderColour(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor mutedColour(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor softAccent(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Window),
                 isDark(palette) ? 0.40 : 0.16);
}

QColor accentColour(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

QColor warningColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe0b04c) : QColor(0x8a5a00);
}

QColor dangerColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf08a80) : QColor(0xb3261e);
}

QColor successColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x7cc98b) : QColor(0x23763a);
}

qreal contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readable(const QColor &ink, const QColor &ground)
{
    const bool onDark = contrast(Qt::white, ground) > contrast(Qt::black, ground);
    QColor result = ink;
    for (qreal step = 0; step <= 1 && contrast(result, ground) < leastContrast; step += 0.05) {
        result = mixed(onDark ? Qt::white : Qt::black, ink, step);
    }
    return result;
}

QColor mixed(const QColor &first, const QColor &second, qreal amount)
{
    const auto part = [amount](int a, int b) { return qRound(a * amount + b * (1 - amount)); };
    return QColor(part(first.red(), second.red()), part(first.green(), second.green()),
                  part(first.blue(), second.blue()));
}

} // namespace tilshi::widgets
