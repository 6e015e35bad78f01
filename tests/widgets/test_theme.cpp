#include "widgets/look/interfacefont.h"
#include "widgets/look/theme.h"
#include "widgets/look/themefollower.h"

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <catch2/catch.hpp>
#include <functional>

using namespace tilshi::widgets;

namespace {

/// The desktop's font, and how often it was asked for.
struct Desktop
{
    QFont font = QApplication::font();
    int asked = 0;

    std::function<QFont()> asking()
    {
        return [this] {
            ++asked;
            return font;
        };
    }
    /// What Qt sends to every window when the desktop's theme has changed; waits until it is
    /// followed and the window has heard of that.
    void tellThemeChanged(const QWidget &window)
    {
        const int before = asked;
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(window.windowHandle(), &change);
        REQUIRE(QTest::qWaitFor([&] { return asked > before; }));
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the system's theme is followed while the window is open, one's own choice is not moved")
{
    bool dark = false;
    Theme chosen = Theme::System;
    Desktop desktop;
    const ThemeFollower following([&chosen] { return chosen; }, [&dark] { return dark; },
                                  desktop.asking());
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    applyTheme(Theme::System, [&dark] { return dark; });
    REQUIRE_FALSE(isDark(window.palette()));

    dark = true;
    desktop.tellThemeChanged(window);
    CHECK(QTest::qWaitFor([&] { return isDark(window.palette()); }));
    dark = false;
    desktop.tellThemeChanged(window);
    CHECK(QTest::qWaitFor([&] { return !isDark(window.palette()); }));

    chosen = Theme::Light;
    applyTheme(chosen);
    dark = true;
    desktop.tellThemeChanged(window);
    CHECK_FALSE(isDark(window.palette()));
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
    Desktop desktop{QFont(QStringLiteral("Noto Sans"), 11)};
    const ThemeFollower following([] { return Theme::System; }, [] { return false; },
                                  desktop.asking());
    QWidget window;
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    desktop.font.setPointSizeF(14);
    desktop.tellThemeChanged(window);
    CHECK(QTest::qWaitFor([&] { return window.font().pointSizeF() == 14; }));
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
    }
}
