#pragma once

#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// Who is about to write something. NotFound; Refused (NotActive) for one who is no longer active
/// in the newsroom, whose window may still be open.
Result<Person> actorOf(Library &library, PersonId id);

} // namespace tilshi::newsroom
