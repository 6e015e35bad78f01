#pragma once

#include <QString>

namespace tilshi {

/// What went wrong, as few kinds as callers can act upon differently. Sentences for people are made
/// of it in app/wording, nowhere else.
enum class ErrorCode
{
    NotFound,    ///< no such article, version, person, section, setting or file
    Invalid,     ///< input that can't be: a date, a zone, a name, a slug
    Refused,     ///< the newsroom's rules forbid it; subject is a refusal's key
    Conflict,    ///< someone else saved first: the revision is not the expected one
    Exists,      ///< there is one of that name already
    Busy,        ///< another program holds the library or the claim; try again
    ReadOnly,    ///< the place can't be written
    DiskFull,    ///< no room left on the disk
    Corrupt,     ///< the data is damaged
    Newer,       ///< written by a newer Tilshi
    NotALibrary, ///< the folder or file is something else
    Missing,     ///< the library was moved or removed under us
    Empty,       ///< a file without content
    Binary,      ///< a file that is no text
    TooLarge,    ///< over a limit; subject names the limit
    Unsupported, ///< a kind of file or text that can't be read
    Unverified,  ///< what was written does not read back as it should
    Io,          ///< any other failure of disk or system
};

/// An error as a value.
struct Error
{
    ErrorCode code = ErrorCode::Io;
    QString subject; ///< what it is about, fit to be shown: a path, a name, an id, a refusal's key
    QString detail;  ///< for the log: the system's or the database's own words

    bool operator==(const Error &) const = default;
};

} // namespace tilshi
