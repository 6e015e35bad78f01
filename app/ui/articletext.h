#pragma once

#include "newsroom/content.h"

namespace tilshi::ui {

/// Headline, lead and body as plain text with an empty line between: for a CMS, Telegram, a look.
QString asText(const newsroom::Content &content);

/// What a file with the article is to be called: its slug and the ending.
QString proposedFileName(const newsroom::Content &content, const QString &ending);

} // namespace tilshi::ui
