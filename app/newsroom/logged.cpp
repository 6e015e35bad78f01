#include "newsroom/logged.h"

#include "newsroom/actor.h"
#include "newsroom/effects.h"

namespace tilshi::newsroom {

namespace {

/// A row of the article as it is, or of the newsroom itself for the null id.
Result<LogEntry> entryOf(Library &library, const Clock &clock, ArticleId article, PersonId by)
{
    const auto actor = actorOf(library, by);
    if (!actor) {
        return fail(actor.error());
    }
    LogEntry entry;
    entry.at = clock.now();
    entry.who = by;
    entry.login = actor->login;
    noteClock(entry, clock);
    if (article.isNull()) {
        return entry;
    }
    return library.articles().load(article).and_then([&](const Article &found) {
        entry.article = article;
        entry.from = found.state;
        entry.to = found.state;
        entry.version = found.head;
        return library.articles().sha256(article, found.head).map([&](const QString &sha256) {
            entry.sha256 = sha256;
            return entry;
        });
    });
}

} // namespace

Result<void> logged(Library &library, const Clock &clock, ArticleId article, PersonId by,
                    const std::function<Written()> &write)
{
    using Decided = std::optional<AdministrativeChange>;
    const auto decide = [&]() -> Result<Decided> {
        auto entry = entryOf(library, clock, article, by);
        const auto details = entry ? write() : fail(entry.error());
        if (!details || !*details) {
            return details ? Result<Decided>(std::nullopt) : fail(details.error());
        }
        for (auto detail = (*details)->begin(); detail != (*details)->end(); ++detail) {
            entry->details.insert(detail.key(), detail.value());
        }
        return Decided(AdministrativeChange{.entry = *entry});
    };
    return library.commit(decide).map([](const std::optional<LogEntry> &) {});
}

} // namespace tilshi::newsroom
