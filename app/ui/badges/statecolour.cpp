#include "ui/badges/statecolour.h"

#include "widgets/look/theme.h"

namespace tilshi::ui {

QColor stateColour(newsroom::State state, const QPalette &palette)
{
    const bool dark = widgets::isDark(palette);
    switch (state) {
    case newsroom::State::Draft:
        return widgets::warningColour(palette);
    case newsroom::State::Submitted:
        return dark ? QColor(0x8fb0f5) : QColor(0x2f55a4);
    case newsroom::State::Returned:
        return widgets::dangerColour(palette);
    case newsroom::State::Approved:
        return widgets::accentColour(palette);
    case newsroom::State::Scheduled:
        return dark ? QColor(0xc3a3f0) : QColor(0x6a3fb0);
    case newsroom::State::Published:
        return widgets::successColour(palette);
    case newsroom::State::Withdrawn:
        break;
    }
    return widgets::mutedColour(palette);
}

} // namespace tilshi::ui
