#pragma once

#include "base/error.h"

#include <QString>

namespace tilshi::wording {

/// Why the newsroom in that folder could not be opened: what happened, what was kept, what to do.
QString openingTrouble(const Error &error, const QString &folder);

/// Why no newsroom could be made in that folder.
QString creatingTrouble(const Error &error, const QString &folder);

/// The same of work in an open newsroom. An error that is not about the library's own file is
/// worded as everywhere.
QString workingTrouble(const Error &error, const QString &folder);

/// Why the library did not take a text, in a sentence.
QString savingReason(const Error &error);

/// Why typed text is not in the newsroom yet, and where it is kept meanwhile.
QString savingTrouble(const Error &error);

/// The same where the recovery file did not take it either.
QString memoryTrouble(const Error &error);

} // namespace tilshi::wording
