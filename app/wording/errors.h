#pragma once

#include "base/error.h"

#include <QString>

namespace tilshi::wording {

/// What happened, what was kept, what to do next: one or two sentences for a person. A refusal of
/// the newsroom's is worded as in refusals.h.
QString sentence(const Error &error);

/// The same of a failure as an article keeps it in publishError; nothing where that is empty.
QString failureSentence(const QString &publishError);

} // namespace tilshi::wording
