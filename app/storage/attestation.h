#pragma once

#include "newsroom/audit.h"
#include "storage/articletable.h"

namespace tilshi::storage {

/// Whether the article, the versions that count of it and what its log says agree, and none of the
/// three was changed since the program wrote it. Errors: Corrupt with notAsLogged; subject is the
/// headline.
Result<void> attestArticle(Database &database, ArticleTable &articles, LogTable &log,
                           newsroom::ArticleId id);

/// Whether the person is as the ledger has them. subject is the login.
Result<void> attestPerson(Database &database, newsroom::PersonId person);

/// The same of what everybody goes by: settings, sections, who owns the library, and that person;
/// the null person is nobody. subject is the login, the section's name or the setting's key.
Result<void> attestRules(Database &database, newsroom::PersonId person);

/// The rules, and every article that is or was on the site, but that one. subject is the article's
/// id where the article is gone.
Result<void> attestSite(Database &database, ArticleTable &articles, LogTable &log,
                        std::optional<newsroom::ArticleId> except);

} // namespace tilshi::storage
