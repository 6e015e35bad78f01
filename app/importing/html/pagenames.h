#pragma once

#include "importing/html/tree.h"
#include "importing/report.h"

#include <optional>

namespace tilshi::importing {

/// The words of an element's class and id: "post-viewsCount td_share2" as post, views, count, td,
/// share2. Without what a theme says of a post's topics and of what is not there.
QStringList tellingWords(const Node &element);

/// Whether such words are the name of what tells about an article's author.
bool namesAuthorCard(const QStringList &words);

/// Whether they are the name of what leads to other articles.
bool namesOtherArticles(const QStringList &words);

/// What a landmark or a name says an element is beside an article.
std::optional<ReportKind> suspicionOf(const Node &element);

} // namespace tilshi::importing
