#include "editor/comparison/comparisonink.h"

#include "editor/format/pagelook.h"
#include "widgets/look/theme.h"

namespace tilshi::editor {

ComparisonInk comparisonInk(const QPalette &palette)
{
    const PageColours page = pageColours(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor removed = widgets::dangerColour(palette);
    const QColor added = widgets::successColour(palette);
    const bool dark = widgets::isDark(palette);
    const QColor movedGround = dark ? QColor(0x31, 0x2a, 0x3d) : QColor(0xec, 0xe5, 0xf8);
    const QColor moved = dark ? QColor(0xc3, 0xa3, 0xf0) : QColor(0x6a, 0x3f, 0xb0);
    constexpr double tint = 0.15;
    const QColor removedGround = widgets::mixed(removed, base, tint);
    const QColor addedGround = widgets::mixed(added, base, tint);
    return {page.text,
            page.muted,
            page.accent,
            widgets::readable(removed, removedGround),
            removedGround,
            widgets::readable(added, addedGround),
            addedGround,
            widgets::warningColour(palette),
            widgets::readable(moved, movedGround),
            movedGround,
            widgets::softAccent(palette),
            page.rule};
}

} // namespace tilshi::editor
