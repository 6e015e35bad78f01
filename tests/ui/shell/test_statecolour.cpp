#include "ui/badges/statecolour.h"
#include "widgets/look/theme.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::widgets;
using newsroom::State;

TEST_CASE("the badge of every state can be read, on its own ground and on a row that is selected")
{
    for (const QPalette &palette : {lightPalette(), sepiaPalette(), darkPalette()}) {
        const QColor soft = softAccent(palette);
        for (int state = int(State::Draft); state <= int(State::Withdrawn); ++state) {
            const QColor colour = ui::stateColour(State(state), palette);
            const QColor badge = mixed(colour, palette.color(QPalette::Base), 0.16);
            INFO(colour.name().toStdString());
            CHECK(contrast(readable(colour, badge), badge) >= 4.5);
            CHECK(contrast(readable(colour, soft), soft) >= 4.5);
        }
    }
}
