#pragma once

#include "newsroom/content.h"

namespace tilshi::wording {

/// Headline, lead and body as plain text with an empty line between: for a CMS, Telegram, a look.
QString asText(const newsroom::Content &content);

/// Everything that is typed into an article, each part where it has one a paragraph of its own: to
/// compare two of them, and to keep one that the newsroom has not taken.
QString wholeText(const newsroom::Content &content);

/// Place, date in words of that language, and source, with that between them.
QString datelineText(const newsroom::Dateline &dateline, const QString &language,
                     const QString &between);

/// What a file with the article is to be called: its slug and the ending.
QString proposedFileName(const newsroom::Content &content, const QString &ending);

} // namespace tilshi::wording
