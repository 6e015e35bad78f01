#pragma once

#include <chrono>

namespace tilshi::session {

/// How long typed text waits for what. A test that wants to decide about each step itself takes
/// delays that never end.
struct SaveDelays
{
    using Wait = std::chrono::milliseconds;

    Wait quiet{1200};          ///< without a key, before the library gets the text
    Wait longTyping{8000};     ///< who types without a pause is saved all the same
    Wait journal{1000};        ///< text is in the journal at most two seconds after it was typed
    Wait journalRetry{5000};   ///< after the journal has not taken it
    Wait firstRetry{2000};     ///< after the library has not taken it, the first time
    Wait longestRetry{60'000}; ///< and however often
};

} // namespace tilshi::session
