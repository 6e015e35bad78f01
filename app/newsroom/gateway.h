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
        return hand(std::move(work), &Gateway::post);
    }

    /// The same for work that reads alone and may see the library as it was before what was handed
    /// in earlier: it is also done while that waits until another program has written.
    template <class F>
    auto read(F work) -> QFuture<std::invoke_result_t<F, Library &>>
    {
        return hand(std::move(work), &Gateway::postReading);
    }

    /// told(true) where work has waited for another program for some time, told(false) when it goes
    /// on or was given up. Called on the thread, and not any more once this was called again.
    virtual void watchWaiting(std::function<void(bool waits)> told) = 0;

protected:
    using Task = std::function<void(Library *, const Error &)>;
    /// Runs the task on the thread, with the library or, where there is none, with the reason.
    virtual void post(Task task) = 0;
    virtual void postReading(Task task) = 0;

private:
    template <class F>
    auto hand(F work, void (Gateway::*over)(Task)) -> QFuture<std::invoke_result_t<F, Library &>>
    {
        using R = std::invoke_result_t<F, Library &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        (this->*over)(
            [promise, work = std::move(work)](Library *library, const Error &error) mutable {
                promise->addResult(library ? work(*library) : R(fail(error)));
                promise->finish();
            });
        return future;
    }
};

} // namespace tilshi::newsroom
