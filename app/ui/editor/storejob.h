#pragma once

#include "newsroom/desk.h"

#include <optional>

namespace tilshi::ui {

/// How a conflict is resolved: upon whatever is stored by now, which becomes a version first.
enum class Resolution
{
    KeepMine,   ///< the typed text becomes the working copy
    TakeTheirs, ///< the typed text becomes a version, and theirs the working copy again
};

/// One save of typed text, as handed to the library's thread.
struct StoreJob
{
    newsroom::ArticleId article;
    newsroom::PersonId by;
    qint64 revision = 0;                       ///< that the text was typed upon
    std::optional<newsroom::NewArticle> fresh; ///< the library has no such article yet
    std::optional<newsroom::Content> content;  ///< nothing: the text is in the library already
    bool asVersion = false;
    std::optional<Resolution> resolution; ///< what to do about what others saved meanwhile
};

/// How far a save came: what is stored now, and what went wrong, if anything did.
struct StoreOutcome
{
    std::optional<newsroom::Article> article; ///< nothing: the library is as it was
    std::optional<Error> error;
    bool created = false;
    bool textStored = false;
};

/// Does the save. Never half-done without saying so: an error in the version's making still reports
/// the working copy that was kept before it.
StoreOutcome store(newsroom::Desk &desk, const StoreJob &job);

} // namespace tilshi::ui
