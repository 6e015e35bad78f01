#pragma once

#include "base/error.h"
#include "newsroom/log.h"

namespace tilshi::wording {

/// What was done to the newsroom itself, of a log entry without an article, with people by their
/// logins and sections by their names: "Person added: daniyar".
QString administrativeSentence(const newsroom::LogEntry &entry);

/// What somebody else has changed too, see newsroom::bothChanged; empty for other errors.
QString conflictSentence(const Error &error);

} // namespace tilshi::wording
