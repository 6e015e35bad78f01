#pragma once

#include "cli/failure.h"
#include "newsroom/ports.h"

namespace tilshi::cli {

/// What a person names on the command line, found in the library. Each failure says what there is.

/// By login; an inactive person may not act.
Outcome<newsroom::Person> personWithLogin(newsroom::Library &library, const QString &login);

/// By slug or by name, whose case does not matter; hidden sections are not offered.
Outcome<newsroom::Section> sectionNamed(newsroom::Library &library, const QString &nameOrSlug);
/// The same, one of these.
Outcome<newsroom::Section> sectionNamed(const QList<newsroom::Section> &sections,
                                        const QString &nameOrSlug);

/// By the whole id, or by 8 or more of its first characters if they are of one article only; those
/// in the trash too.
Outcome<newsroom::ArticleId> articleWithId(newsroom::Library &library, const QString &text);

/// Whether the text could be an id or the beginning of one.
bool looksLikeId(const QString &text);

/// Every line of a list, page after page.
Outcome<QList<newsroom::ArticleSummary>> wholeList(newsroom::Library &library,
                                                   newsroom::ArticleQuery query);

} // namespace tilshi::cli
