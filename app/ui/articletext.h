#pragma once

#include "newsroom/content.h"

namespace tilshi::ui {

/// Headline, lead and body as plain text with an empty line between: for a CMS, Telegram, a look.
QString asText(const newsroom::Content &content);

} // namespace tilshi::ui
