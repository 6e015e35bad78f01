#include "cli/missingpictures.h"

#include "wording/errors.h"

namespace tilshi::cli {

void warnOfMissingPictures(const Call &call, const publishing::Press &press)
{
    for (const Error &missing : press.missingPictures()) {
        call.surroundings().err(wording::sentence(missing));
    }
}

} // namespace tilshi::cli
