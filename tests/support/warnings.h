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

/// From here on a warning, critical or fatal message of Qt's is printed and fails the program.
inline void watchWarnings()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtDebugMsg || type == QtInfoMsg) {
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
