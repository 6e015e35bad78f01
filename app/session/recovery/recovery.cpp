#include "session/recovery/recovery.h"

#include "base/await.h"
#include "session/saving/journal.h"
#include "session/session.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tilshi::session {

namespace {

/// The outcome, and the entries that the journal no longer needs.
struct Recovered
{
    RecoveryOutcome outcome;
    QList<newsroom::RecoveryEntry> done;
};

Result<Recovered> bringEachBack(newsroom::Desk &desk, newsroom::Library &library,
                                const QList<newsroom::RecoveryEntry> &entries,
                                newsroom::PersonId by)
{
    Recovered all;
    for (const newsroom::RecoveryEntry &entry : entries) {
        const Result<RecoveredText> text = bringBack(desk, library, entry, by);
        if (!text) {
            all.outcome.error = all.outcome.error.value_or(text.error());
            continue;
        }
        all.done.append(entry);
        if (!text->wasThere) {
            all.outcome.texts.append(*text);
        }
    }
    return all;
}

/// Whether the text was typed into that library, also where its folder was moved since. A copy of
/// the library elsewhere does not get it while the folder still stands.
bool isOf(const newsroom::RecoveryEntry &entry, const Session &session)
{
    if (!entry.libraryId.isEmpty() && entry.libraryId != session.libraryId()) {
        return false;
    }
    return entry.libraryFolder == session.libraryFolder() ||
           (!entry.libraryId.isEmpty() && !QFileInfo::exists(entry.libraryFolder));
}

/// The oldest first: of two texts of one article the later one is to stand in it.
QList<newsroom::RecoveryEntry> ownOf(QList<newsroom::RecoveryEntry> entries, const Session &session)
{
    entries.removeIf([&](const newsroom::RecoveryEntry &entry) { return !isOf(entry, session); });
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace

void bringAllBack(Session &session, Journal &journal,
                  const std::function<void(const RecoveryOutcome &)> &then)
{
    const auto failed = [then](const Error &error) { then({{}, error}); };
    const auto found = [&session, &journal, then,
                        failed](const QList<newsroom::RecoveryEntry> &entries) {
        const QList<newsroom::RecoveryEntry> own = ownOf(entries, session);
        if (own.isEmpty()) {
            return then({});
        }
        const auto work = [own, by = session.person().id](newsroom::Desk &desk,
                                                          newsroom::Library &library) {
            return bringEachBack(desk, library, own, by);
        };
        const auto done = [&journal, then](const Recovered &all) {
            for (const newsroom::RecoveryEntry &entry : all.done) {
                journal.discardLeft(entry);
            }
            then(all.outcome);
        };
        await(session.onDesk(work), &session, done, failed);
    };
    await(journal.leftBehind(), &session, found, failed);
}

} // namespace tilshi::session
