#pragma once

#include "importing/filereading.h"

#include <QString>

namespace tilshi::session {
struct ImportFile;
} // namespace tilshi::session

namespace tilshi::importwindow {

/// How a file of an import stands, as its sign shows it.
enum class ImportSign
{
    None, ///< it waits, or is read
    Good,
    Look,   ///< somebody should look at it
    Locked, ///< it has a password
    Bad,
    Stopped
};

/// The files that can be read, as a FileChooser takes them.
QString importFilter();

ImportSign signOf(const session::ImportFile &file);

/// "Web page · 184 KB", and how many articles where they are several.
QString detailsOf(const session::ImportFile &file);

/// The same in words, and how many things were left out: what a screen reader says of a file.
QString spoken(const session::ImportFile &file);

/// How many passages were left out of a file that was read.
qsizetype leftOutOf(const importing::ImportedArticle &article);

/// "Kazakh letters are right".
QString fitText(const importing::EncodingReading &encoding);

/// "338 words, 1 picture, 1 link".
QString holdingText(const importing::Holding &holding);

} // namespace tilshi::importwindow
