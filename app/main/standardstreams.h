#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace tilshi {

/// The program's standard input, output and error. A reader that goes away in the middle ends the
/// output, not the program; a stream that the caller closed is opened to nowhere, so that no file
/// of ours gets its number.
class StandardStreams
{
public:
    StandardStreams();

    /// Everything up to its end. TooLarge beyond the limit (bytes), Io.
    Result<QByteArray> readInput(qint64 limit = qint64(64) * 1024 * 1024) const;
    /// The next line without its end; nothing at the end of the input. Not to be mixed with
    /// readInput().
    std::optional<QString> readLine();
    void write(const QString &text);
    /// Sends what was written so far to the reader.
    void flush();
    /// One line; its end is added.
    void writeError(const QString &line) const;

    /// The exit code: the one given, or 1, with a line on standard error, if some of the output
    /// could not be written. A reader that went away has had what it wanted.
    int finish(int code);

private:
    QFile m_lines;     ///< standard input, once a line of it was asked for
    int m_failure = 0; ///< errno of the first failed writing
};

} // namespace tilshi
