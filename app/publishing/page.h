#pragma once

#include "publishing/pagelocation.h"
#include "publishing/sitetheme.h"
#include "publishing/story.h"

#include <QByteArray>

namespace tilshi::publishing {

/// Everything that one article's page is made of.
struct PageContext
{
    Masthead masthead;
    Story story;
    Pictures pictures; ///< of the body's images; an image that is not among them leaves its caption
};

/// The article as one file that needs nothing else: style and pictures inside, no script, a policy
/// that allows nothing more. Pure: the same context gives the same bytes. UTF-8.
QByteArray articlePage(const PageContext &context);

/// The same page as a part of the site, with links and pictures relative to its place.
QByteArray articlePage(const PageContext &context, const PageLocation &place,
                       const SiteTheme &theme);

} // namespace tilshi::publishing
