#pragma once

#include "base/result.h"
#include "session/recovery/recoveredtext.h"

#include <QList>

#include <functional>
#include <optional>

namespace tilshi::session {

class Journal;
class Session;

/// What came of the journal at the start.
struct RecoveryOutcome
{
    QList<RecoveredText> texts; ///< what was put back; not what the library had anyway
    std::optional<Error> error; ///< the first failure; what failed stays in the journal
};

/// Puts all that programs which run no more have left in the journal for the session's library back
/// there, then calls then(outcome) on
/// the GUI thread. To be done before anything of the library can be typed into: text that comes
/// back under the hands of who types would take their letters away. Not called if the session is
/// gone by then.
void bringAllBack(Session &session, Journal &journal,
                  const std::function<void(const RecoveryOutcome &)> &then);

} // namespace tilshi::session
