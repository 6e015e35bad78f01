#pragma once

#include "base/background.h"
#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace tilshi {

/// Calls then(value) on the context's thread once the future has its value. Not called if the
/// context is gone by then. Results of one gateway arrive in the order in which work was handed in.
template <class T, class Then>
void await(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             then(watcher->result());
                         }
                     });
    watcher->setFuture(future);
}

/// The same with the two outcomes apart: done(value), or done() for Result<void>; failed(error).
template <class T, class Done, class Failed>
void await(const QFuture<Result<T>> &future, QObject *context, Done done, Failed failed)
{
    await(future, context,
          [done = std::move(done), failed = std::move(failed)](const Result<T> &result) mutable {
              if (!result) {
                  failed(result.error());
              } else if constexpr (std::is_void_v<T>) {
                  done();
              } else {
                  done(*result);
              }
          });
}

/// Runs work() on one of backgroundThreads(): for what takes long and needs no library.
template <class F>
auto inBackground(F work) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    backgroundThreads().start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace tilshi
