#pragma once

#include "newsroom/desk.h"
#include "publishing/page.h"

namespace tilshi::publishing {

/// What a text that leaves the newsroom as a page is: only what was approved is for readers.
enum class Standing
{
    ForReaders,
    Draft,
    Withdrawn
};

Standing standingOf(const newsroom::OpenArticle &open);

/// As articlePage(): what is not for readers says so over its text, and asks search engines to
/// leave it out.
QByteArray standingPage(const PageContext &context, Standing standing);

} // namespace tilshi::publishing
