#include "cli/failure.h"

#include "newsroom/workflow.h"
#include "wording/errors.h"

namespace tilshi::cli {

tl::unexpected<Failure> failed(const Error &error)
{
    QString line = wording::sentence(error);
    if (const auto refusal = newsroom::refusalOf(error)) {
        line += u" (" + newsroom::keyOf(*refusal) + u')';
    }
    return failed(line);
}

tl::unexpected<Failure> failed(const QString &line)
{
    return tl::unexpected<Failure>(Failure{Refused, line});
}

tl::unexpected<Failure> misused(const QString &line)
{
    return tl::unexpected<Failure>(Failure{Misused, line});
}

} // namespace tilshi::cli
