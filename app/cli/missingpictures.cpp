#include "cli/missingpictures.h"

#include "wording/errors.h"

namespace tilshi::cli {

void warnOfMissingPictures(const Call &call, const publishing::Publisher &publisher)
{
    for (const Error &missing : publisher.missingPictures()) {
        call.environment().err(wording::sentence(missing));
    }
}

} // namespace tilshi::cli
