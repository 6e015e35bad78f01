#pragma once

#include "base/clock.h"
#include "newsroom/ports.h"
#include "spelling/dictionaries.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace tilshi::cli {

/// A library in use, and what is left to do when the answer is out.
struct LibraryInUse
{
    std::unique_ptr<newsroom::Library> library;
    std::function<bool()>
        idleWork; ///< does a little of it; says whether there is more; may be null
};

/// All that the command line needs of the world; main fills it in, tests put their own there.
struct Environment
{
    using OneLibrary = Result<LibraryInUse>;

    const Clock &clock;
    QString currentFolder;
    QString usualLibrary; ///< the library's folder where none is named and the current is none
    QString userLogin;    ///< of the computer's user
    QString userName;     ///< the same in full; may be empty
    spelling::Dictionaries dictionaries;

    std::function<bool(const QString &folder)> looksLikeLibrary;
    std::function<OneLibrary(const QString &folder)> openLibrary;
    std::function<OneLibrary(const QString &folder, const newsroom::Settings &,
                             const newsroom::Person &owner)>
        createLibrary;
    std::function<Result<void>(const QString &folder)> createSampleLibrary;

    bool coloured = false; ///< standard output is a terminal that shows colours

    std::function<Result<QByteArray>()> readInput; ///< all of standard input
    /// The next line of standard input without its end, waiting for it; nothing at the end.
    std::function<std::optional<QString>()> readLine;
    std::function<void(const QString &text)> out; ///< standard output, as given
    std::function<void()> flush;                  ///< sends what was written so far
    std::function<void(const QString &line)> err; ///< standard error, one line
};

} // namespace tilshi::cli
