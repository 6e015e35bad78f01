#pragma once

#include "base/result.h"
#include "newsroom/ports.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace tilshi::newsroom {

/// A library on a thread of its own. Work is done in the order in which it was handed in; the
/// results come back as futures. Opening happens on that thread too: until it has succeeded, and
/// after it failed, every piece of work gets the opening's error.
class Gateway
{
public:
    virtual ~Gateway() = default;

    /// Hands work(library) to the thread. F: Result<T>(Library &).
    template <class F>
    auto run(F work) -> QFuture<std::invoke_result_t<F, Library &>>
    {
        using R = std::invoke_result_t<F, Library &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        post([promise, work = std::move(work)](Library *library, const Error &error) mutable {
            promise->addResult(library ? work(*library) : R(fail(error)));
            promise->finish();
        });
        return future;
    }

protected:
    using Task = std::function<void(Library *, const Error &)>;
    /// Runs the task on the thread, with the library or, where there is none, with the reason.
    virtual void post(Task task) = 0;
};

} // namespace tilshi::newsroom
