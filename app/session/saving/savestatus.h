#pragma once

#include "base/error.h"

#include <QDateTime>

#include <optional>

namespace tilshi::session {

/// Where the text on the screen is kept at this moment.
enum class SaveState
{
    Nothing,    ///< nothing was typed yet into a new article
    Saved,      ///< in the library
    Typing,     ///< typed within the last moments; on its way into the recovery file
    Saving,     ///< on its way into the library
    InRecovery, ///< the library did not take it: error says why; it is in the recovery file
    InMemory,   ///< neither library nor recovery file took it
    Conflict,   ///< someone else saved first; the text is in the recovery file
};

struct SaveStatus
{
    SaveState state = SaveState::Nothing;
    QDateTime at;               ///< of the last save into the library, UTC; invalid for none
    std::optional<Error> error; ///< of InRecovery and InMemory

    bool operator==(const SaveStatus &) const = default;
};

} // namespace tilshi::session
