#pragma once

#include "base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace tilshi {

/// A value, or why there is none. Nothing of Tilshi's throws.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for a failed Result: return fail(ErrorCode::NotFound, path).
inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

/// Hands an error on: if (!result) return fail(result.error()).
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tilshi
