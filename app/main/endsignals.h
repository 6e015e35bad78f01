#pragma once

namespace tilshi {

/// SIGTERM, SIGINT and SIGHUP as something that can be waited for, so that a program that is told
/// to end closes what it has open. A signal that was ignored from the beginning (nohup) stays so;
/// the second one ends the program at once. One a program.
class EndSignals
{
public:
    EndSignals();

    /// Can be read from when a signal has come.
    int descriptor() const;
    /// The signal that came, 0 for none.
    static int received();
};

} // namespace tilshi
