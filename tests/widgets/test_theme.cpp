#include "ui/badges/statecolour.h"
#include "widgets/look/interfacefont.h"
#include "widgets/look/theme.h"
#include "widgets/look/themefollower.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <catch2/catch.hpp>

using namespace tilshi::ui;
using namespace tilshi::widgets;

namespace {

/// What Qt sends to every window when the desktop's theme has changed.
void tellThemeChanged(QWidget &window)
{
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(window.windowHandle(), &change);
    QTest::qWait(1);
}

} // namespace

TEST_CASE("the system's theme is followed while the window is open, one's own choice is not moved")
{
    bool dark = false;
    const ThemeFollower following([&dark] { return dark; }, [] { return QApplication::font(); });
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QSettings().setValue(QStringLiteral("interface/theme"), QStringLiteral("system"));
    applyTheme(Theme::System, [&dark] { return dark; });
    REQUIRE_FALSE(isDark(window.palette()));

    dark = true;
    tellThemeChanged(window);
    CHECK(isDark(window.palette()));
    dark = false;
    tellThemeChanged(window);
    CHECK_FALSE(isDark(window.palette()));

    chooseTheme(Theme::Light);
    dark = true;
    tellThemeChanged(window);
    CHECK_FALSE(isDark(window.palette()));
    chooseTheme(Theme::System);
}

TEST_CASE("the interface has letters of the desktop's size, also when it changes")
{
    CHECK(interfaceFont(QFont(QStringLiteral("Noto Sans"), 14)).pointSizeF() == 14);
    CHECK(interfaceFont(QFont(QStringLiteral("Sans Serif"), 12)).pointSizeF() == 12);
    // Where no desktop says anything.
    CHECK(interfaceFont(QFont(QStringLiteral("Sans Serif"), 9)).pointSizeF() == 10);
    QFont inPixels(QStringLiteral("Noto Sans"));
    inPixels.setPixelSize(20);
    CHECK(interfaceFont(inPixels).pointSizeF() == Approx(QFontInfo(inPixels).pointSizeF()));

    const QFont before = QApplication::font();
    QFont desktop(QStringLiteral("Noto Sans"), 11);
    const ThemeFollower following([] { return false; }, [&desktop] { return desktop; });
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    desktop.setPointSizeF(14);
    tellThemeChanged(window);
    CHECK(window.font().pointSizeF() == 14);
    QApplication::setFont(before);
}

TEST_CASE(
    "what is written in small letters has a contrast of 4.5 on whatever it stands, in every theme")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
    using Palettes = std::vector<std::pair<const char *, QPalette>>;
    for (const auto &[name, palette] :
         Palettes{{"light", lightPalette()}, {"sepia", sepiaPalette()}, {"dark", darkPalette()}}) {
        INFO(name);
        const QColor base = palette.color(QPalette::Base);
        const QColor soft = softAccent(palette);
        for (const QColor &ground :
             {palette.color(QPalette::Window), base, palette.color(QPalette::AlternateBase)}) {
            for (const QColor &ink :
                 {palette.color(QPalette::Text), mutedColour(palette), accentColour(palette),
                  dangerColour(palette), warningColour(palette), successColour(palette)}) {
                INFO(ink.name().toStdString() << " on " << ground.name().toStdString());
                CHECK(contrast(ink, ground) >= 4.5);
            }
        }
        CHECK(contrast(palette.color(QPalette::HighlightedText),
                       palette.color(QPalette::Highlight)) >= 4.5);
        CHECK(contrast(palette.color(QPalette::Text), soft) >= 4.5);
        CHECK(contrast(readable(mutedColour(palette), soft), soft) >= 4.5);
        using tilshi::newsroom::State;
        for (int state = int(State::Draft); state <= int(State::Withdrawn); ++state) {
            const QColor colour = stateColour(State(state), palette);
            const QColor badge = mixed(colour, base, 0.16);
            INFO(colour.name().toStdString());
            CHECK(contrast(readable(colour, badge), badge) >= 4.5);
            CHECK(contrast(readable(colour, soft), soft) >= 4.5);
        }
    }
}
