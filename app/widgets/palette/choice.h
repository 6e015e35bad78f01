#pragma once

#include <QString>

#include <functional>

namespace tilshi::widgets {

/// One of the things that a picker offers.
struct Choice
{
    QString title;
    QString detail = {};  ///< where it is found, or what it is
    QString keys = {};    ///< its shortcut, in words
    QString refusal = {}; ///< why it can't be chosen now; empty if it can
    int depth = 0;        ///< how far it is indented while nothing is typed
    std::function<void()> run = {};
};

} // namespace tilshi::widgets
