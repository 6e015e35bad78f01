#pragma once

#include "newsroom/audit.h"
#include "storage/mediafolder.h"

namespace tilshi::storage {

/// Pictures of the settings and of the articles' texts (the desk's, the approved and the one on the
/// site) whose file is gone or, where the contents are read, has another content.
Result<QList<newsroom::Concern>> picturesNotThere(Database &database, MediaFolder &media,
                                                  newsroom::PictureDepth depth);

} // namespace tilshi::storage
