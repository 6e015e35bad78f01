#pragma once

#include "base/result.h"

#include <QString>

namespace tilshi::cli {

/// What the program ends with.
enum ExitCode
{
    Done = 0,
    Refused = 1,
    Misused = 2
};

/// Why a verb did not do its work: the exit code, and the one line for standard error.
struct Failure
{
    ExitCode code = Refused;
    QString line;

    bool operator==(const Failure &) const = default;
};

/// A verb's result, or the line that says why there is none.
template <class T>
using Outcome = tl::expected<T, Failure>;

/// The rules, the library or the system said no. A refusal of the rules ends with its stable word
/// in brackets, the same in every language.
tl::unexpected<Failure> failed(const Error &error);
tl::unexpected<Failure> failed(const QString &line);
/// The command line itself is wrong.
tl::unexpected<Failure> misused(const QString &line);

/// A service's result with its error in words.
template <class T>
Outcome<T> worded(Result<T> result)
{
    if (!result) {
        return failed(result.error());
    }
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        return *std::move(result);
    }
}

} // namespace tilshi::cli
