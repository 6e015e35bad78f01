#pragma once

#include <QString>

namespace tilshi {

/// The running program by a name that no other has or had: host, start of the computer, process
/// namespace, number and start of the process, with slashes between them.
QString thisProcess();

enum class Life
{
    Running,
    Ended,
    Unknown ///< it is another computer's, or the name is none
};

/// What became of the program of that name; what follows behind another slash is not looked at.
Life lifeOf(const QString &process);

} // namespace tilshi
