#pragma once

#include "newsroom/ids.h"

#include <QString>

namespace tilshi::newsroom {

/// What an open library has to be worried about though it works.
enum class ConcernKind
{
    NetworkFolder, ///< its folder is on another computer's disk; subject: SMB, NFS …
    SyncedFolder,  ///< another program copies its folder; subject: Dropbox, Nextcloud …
    SecondCopy,    ///< there is another copy of its file beside it; subject: the copy's path
    OtherLog,      ///< the write-ahead log beside its file is another file's; subject: its path
    FullDisk,      ///< it is only read, since its disk is full
    MissingPicture,
    ChangedPicture, ///< its content is not what its name says
};

struct Concern
{
    ConcernKind kind = ConcernKind::MissingPicture;
    QString subject; ///< of a picture: what it is called, or the file's name where it is not
    QString file;    ///< of a picture: its file in media/
    ArticleId article = {};
    QString headline = {}; ///< of the article with the picture; empty: a picture of the settings

    bool operator==(const Concern &) const = default;
};

} // namespace tilshi::newsroom
