#pragma once

#include "base/result.h"

#include <QString>

namespace tilshi::publishing {

/// Whether a site may be written into that folder, which need not be there, by a library in that
/// other one. Invalid, with siteInLibraryDetail, for the library's own folder, its media and its
/// backups, and for a folder that the library is in: what is on a site is public, and files of both
/// would get mixed up.
Result<void> checkSitePlace(const QString &folder, const QString &library);

} // namespace tilshi::publishing
