#pragma once

#include "base/placement.h"
#include "base/result.h"
#include "newsroom/ports.h"

#include <chrono>
#include <functional>
#include <memory>

namespace tilshi::storage {

enum class SchemaOutcome
{
    Created,
    Current,
    Upgraded
};

struct OpenedLibrary
{
    std::unique_ptr<newsroom::Library> library;
    SchemaOutcome outcome = SchemaOutcome::Current;
    /// Does a little of the work that can wait (the search index), and says whether there is more.
    /// For moments in which nothing else is to be done; valid as long as the library.
    std::function<bool()> idleWork;
    /// Sets what is called, again and again, while something that writes waits for another program.
    /// It may read from the library; what it writes is Busy at once.
    using WhileWaiting = std::function<void(std::chrono::milliseconds waited)>;
    std::function<void(WhileWaiting)> setWhileWaiting = {};
};

enum class Access
{
    ReadWrite,
    ReadOnly
};

/// Answers what file system a path is on.
using FileSystems = std::function<FileSystem(const QString &path)>;

/// The library's file within its folder; beside it lie media/ and backups/.
QString libraryFileName();

/// Whether the folder has a library's file, whole or not.
bool looksLikeLibrary(const QString &folder);

/// Makes a library in the folder, which is made too if it is not there, and opens it. owner becomes
/// its chief editor and the owner of the folder. Nothing is left behind on failure.
/// Errors: Exists (there is a file of that name), Invalid (owner or settings), ReadOnly, DiskFull,
/// Io.
Result<OpenedLibrary> createLibrary(const QString &folder, const newsroom::Settings &settings,
                                    const newsroom::Person &owner,
                                    const FileSystems &fileSystems = &systemFileSystem);

/// Opens a library. An older one is brought up to date. Where nothing can be written the library
/// comes read-only: see Library::isReadOnly. Where other computers may write too it gets a rollback
/// journal instead of a write-ahead log, and Library::concerns says so.
/// Errors, with the path as subject: NotFound (no such folder), NotALibrary (nothing of ours in
/// it), Corrupt, Newer, Busy, ReadOnly (it would have to be written to be read), DiskFull, Io. The
/// file is not touched by any of them.
Result<OpenedLibrary> openLibrary(const QString &folder, Access access = Access::ReadWrite,
                                  const FileSystems &fileSystems = &systemFileSystem);

} // namespace tilshi::storage
