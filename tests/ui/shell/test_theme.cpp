#include "ui/theme.h"
#include "ui/themefollower.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <catch2/catch.hpp>

using namespace tilshi::ui;

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
    const ThemeFollower following([&dark] { return dark; });
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
