#pragma once

#include "newsroom/desk.h"

#include <optional>

namespace tilshi::session {

/// How a text is resolved that the library did not take as it was.
enum class Resolution
{
    KeepMine,   ///< the typed text becomes the working copy; what is stored becomes a version first
    TakeTheirs, ///< the typed text becomes a version, and what is stored the working copy again
    AsNewDraft, ///< the typed text becomes an article of its own, and the stored one stays as it is
};

/// The stored text that a person saw when she began to type: what a save compares.
struct TypedUpon
{
    qint64 revision = 0; ///< a revision of the article at which that text was stored
    QString sha256;      ///< of that text
};

/// One save of typed text, as handed to the library's thread.
struct StoreJob
{
    newsroom::ArticleId article;
    newsroom::PersonId by;
    TypedUpon upon;
    std::optional<newsroom::NewArticle> fresh; ///< the library has no such article yet
    std::optional<newsroom::Content> content;  ///< nothing: the text is in the library already
    bool asVersion = false;
    std::optional<Resolution> resolution;
    newsroom::ArticleId draft; ///< of AsNewDraft: the same at every try, so that there is one
    bool draftTried = false;   ///< a try failed, and may have made it: not to stay beside the text
};

/// How far a save came: what is stored now, and what went wrong, if anything did.
struct StoreOutcome
{
    std::optional<newsroom::Article> article; ///< nothing: the library is as it was
    std::optional<newsroom::Article> draft;   ///< made by AsNewDraft
    /// Where the text alone was kept, upon what was typed upon, or made a version: the article
    /// before its writer.
    std::optional<newsroom::View> kept;
    std::optional<Error> error;
    /// The library has given the typed text back, as version or working copy.
    bool textStored = false;
    TypedUpon upon; ///< where textStored: what further typing is upon
};

/// Does the save. Where the article was changed by others meanwhile, their text is never saved
/// over: Conflict if it is another one than was typed upon, and otherwise the save goes on. Refused
/// comes before that: where the article may not be edited any more. Never half-done without saying
/// so: an error in the version's making still reports the working copy that was kept before it.
StoreOutcome store(newsroom::Library &library, const Clock &clock, const StoreJob &job);

} // namespace tilshi::session
