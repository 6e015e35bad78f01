#pragma once

#include "base/id.h"

namespace tilshi::newsroom {

using ArticleId = Id<struct ArticleTag>;
using PersonId = Id<struct PersonTag>;
using SectionId = Id<struct SectionTag>;
using CommentId = Id<struct CommentTag>;

} // namespace tilshi::newsroom
