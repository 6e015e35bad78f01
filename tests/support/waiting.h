#pragma once

#include "newsroom/gateway.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <catch2/catch.hpp>
#include <functional>

namespace tilshi::test {

/// Waits for that answer with the event loop running, and lets it be received by all who wait for
/// it.
template <class T>
void waitFor(const QFuture<T> &future)
{
    constexpr int patienceMs = 60'000;
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
        loop.exec();
    }
    REQUIRE(future.isFinished());
    QCoreApplication::processEvents();
}

/// Waits until whatever was handed to these threads has been done and received, also what the
/// answers asked for: from then on nothing happens by itself but what a timer does. To prove that
/// something does not happen.
inline void becomeIdle(const QList<std::reference_wrapper<newsroom::Gateway>> &threads)
{
    constexpr int rounds = 4; // an answer may ask for something more
    for (int round = 0; round < rounds; ++round) {
        for (newsroom::Gateway &thread : threads) {
            waitFor(thread.run([](newsroom::Library &) { return Result<void>(); }));
        }
    }
}

} // namespace tilshi::test
