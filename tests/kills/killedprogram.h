#pragma once

#include <QString>
#include <QStringList>

namespace tilshi::test {

/// How a run of tilshi-cli ended.
struct Run
{
    int code = -1;
    bool killed = false;
    int changes = 0; ///< of files that it made, if it ended by itself
    QString out;
    QString err;
};

/// Runs the real program in a folder, with the library in its folder "library"; before its change
/// of a file with that number it ends as if killed. 0: it is let be.
Run runProgram(const QString &folder, const QStringList &arguments, int killBefore = 0);

} // namespace tilshi::test
