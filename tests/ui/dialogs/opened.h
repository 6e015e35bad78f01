#pragma once

#include "support/printing.h"
#include "ui/dialogs/controls.h"

#include <QPointer>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

namespace tilshi::test {

/// A window on the screen that has the keys, until the end of the test or until it deletes itself.
template <class Window>
struct Opened
{
    explicit Opened(Window *opened)
        : window(opened)
    {
        static_cast<QWidget *>(window)->show();
        REQUIRE(QTest::qWaitForWindowExposed(window)); // one before it may be leaving still
        window->activateWindow();                      // keys go to the active window
        REQUIRE(QTest::qWaitForWindowActive(window));
    }
    ~Opened() { delete window; }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    Window *get() const { return window; }
    operator QWidget *() const { return window; }
    Window *operator->() const { return window; }
    bool isOpen() const { return window && window->isVisible(); }
    template <class Widget>
    Widget *part(const QString &name) const
    {
        auto *found = qobject_cast<Widget *>(seen(window, name));
        REQUIRE(found);
        return found;
    }

    QPointer<Window> window;
};

} // namespace tilshi::test
