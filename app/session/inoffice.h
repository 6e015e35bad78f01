#pragma once

#include "newsroom/office.h"
#include "session/session.h"

#include <utility>

namespace tilshi::session {

/// Hands work(Office &, PersonId) to the session's desk, with who is signed in; F returns a
/// Result<T>.
template <class F>
auto inOffice(const Session &session, F work)
{
    return session.desk().run([clock = &session.clock(), by = session.person().id,
                               work = std::move(work)](newsroom::Library &library) mutable {
        newsroom::Office office(library, *clock);
        return work(office, by);
    });
}

} // namespace tilshi::session
