#include "cli/loadedchecker.h"

#include "cli/phrases.h"

namespace tilshi::cli {

Outcome<std::unique_ptr<spelling::Checker>> loadedChecker(const Call &call)
{
    auto checker = std::make_unique<spelling::Checker>(call.environment().dictionaries);
    if (!checker->load()) {
        return failed(
            Cli::tr("There is no Kazakh dictionary on this computer; install hunspell-kk."));
    }
    return checker;
}

} // namespace tilshi::cli
