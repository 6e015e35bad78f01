#pragma once

#include <QMessageLogContext>
#include <QString>
#include <QtGlobal>

#include <atomic>
#include <cstdio>

namespace tilshi::test {

inline std::atomic<int> &warningCount()
{
    static std::atomic<int> count{0};
    return count;
}

/// What the offscreen platform says of what only a real screen can do.
inline bool isOfTheOffscreenPlatform(const QString &text)
{
    return text.startsWith(QLatin1String("This plugin does not support"));
}

/// From here on a warning, critical or fatal message of Qt's is printed and fails the program.
inline void watchWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtDebugMsg || type == QtInfoMsg || isOfTheOffscreenPlatform(text)) {
            return;
        }
        ++warningCount();
        std::fprintf(stderr, "unexpected warning: %s\n", qPrintable(text));
    });
}

inline int unexpectedWarnings()
{
    return warningCount();
}

} // namespace tilshi::test
