#pragma once

#include "newsroom/log.h"

namespace tilshi::wording {

/// What was done to the newsroom itself, of a log entry without an article: "Person added: Данияр".
QString administrativeDeed(const newsroom::LogEntry &entry);

} // namespace tilshi::wording
