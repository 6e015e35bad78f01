#pragma once

#include "newsroom/article.h"

namespace tilshi::newsroom {

/// The slug of a text that names an article; "article" where it has no letter and no digit.
QString slugFrom(const QString &text);

/// The slug under which an article is on the site, or would be with that content: that of its
/// page, else the one wished for, else that of the headline.
QString slugOf(const Article &article, const Content &content);

} // namespace tilshi::newsroom
