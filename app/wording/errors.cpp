#include "wording/errors.h"

#include "base/safefile.h"
#include "importing/legacydoc.h"
#include "importing/parseddocument.h"
#include "newsroom/audit.h"
#include "newsroom/claim.h"
#include "newsroom/failure.h"
#include "newsroom/presence.h"
#include "newsroom/publishingfaults.h"
#include "newsroom/workflow.h"
#include "wording/administration.h"
#include "wording/refusals.h"
#include "wording/translated.h"

namespace tilshi::wording {

namespace {

constexpr Phrase<ErrorCode> aboutSubject[] = {
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("Wording", "There is no “%1” here. Check the name and try again.")},
    {ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("Wording", "“%1” is not valid here. Nothing was changed; correct it and try "
                                  "again.")},
    {ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Wording",
                       "The newsroom's rules do not allow this: %1. Nothing was changed.")},
    {ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("Wording", "Someone else has saved “%1” in the meantime. Nothing was "
                                  "overwritten; open it again and repeat the change.")},
    {ErrorCode::Exists,
     QT_TRANSLATE_NOOP("Wording",
                       "There is already “%1”. It was left as it is; choose another name.")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP("Wording",
                       "Another program is using “%1”. Nothing was changed; try again in a "
                       "moment.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” can only be read. Nothing was changed there; allow writing to "
                       "it or choose another place.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Wording",
                       "The disk is full: “%1” was not written. What was there before is "
                       "kept; free some space and try again.")},
    {ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is damaged. It was left as it is; restore it from a backup.")},
    {ErrorCode::Newer,
     QT_TRANSLATE_NOOP("Wording",
                       "This was made by a newer version of Tilshi (%1). It was left as it "
                       "is; install that version to open it.")},
    {ErrorCode::NotALibrary,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is not a Tilshi library. Nothing was changed there; choose the "
                       "folder of a library or create a new one.")},
    {ErrorCode::Missing,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is not there any more. Put it back in its place and try again.")},
    {ErrorCode::Empty,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is empty. Nothing was taken from it; choose another file.")},
    {ErrorCode::Binary,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is not a text. Nothing was taken from it; choose a text file.")},
    {ErrorCode::TooLarge,
     QT_TRANSLATE_NOOP("Wording",
                       "This is too large: %1. Nothing was changed; make it smaller and try "
                       "again.")},
    {ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is of a kind that can't be read. Nothing was taken from it; "
                       "save it as DOCX, ODT or plain text and try again.")},
    {ErrorCode::Unverified,
     QT_TRANSLATE_NOOP("Wording", "“%1” did not read back as it was written, so it can't be relied "
                                  "upon. Check the disk and try again.")},
    {ErrorCode::Io,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” could not be read or written. What was there before is kept; "
                       "check the disk and try again.")},
};

constexpr Phrase<ErrorCode> inGeneral[] = {
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("Wording", "What was asked for does not exist.")},
    {ErrorCode::Invalid,
     QT_TRANSLATE_NOOP("Wording", "That is not valid here. Nothing was changed.")},
    {ErrorCode::Refused,
     QT_TRANSLATE_NOOP("Wording", "The newsroom's rules do not allow this. Nothing was changed.")},
    {ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("Wording",
                       "Someone else has saved this article in the meantime. Nothing was "
                       "overwritten; open it again and repeat the change.")},
    {ErrorCode::Exists,
     QT_TRANSLATE_NOOP("Wording", "There is already one of that name. Nothing was changed; choose "
                                  "another name.")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP("Wording", "Another program is using the library. Nothing was changed; try "
                                  "again in a moment.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("Wording",
                       "The library can only be read. Nothing was changed; allow writing to "
                       "its folder.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Wording",
                       "The disk is full. What was saved before is kept; free some space "
                       "and try again.")},
    {ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Wording", "The library is damaged. It was left as it is; restore it from a "
                                  "backup.")},
    {ErrorCode::Newer,
     QT_TRANSLATE_NOOP("Wording",
                       "The library was made by a newer version of Tilshi. It was left as "
                       "it is; install that version to open it.")},
    {ErrorCode::NotALibrary,
     QT_TRANSLATE_NOOP("Wording", "This is not a Tilshi library. Nothing was changed; choose the "
                                  "folder of a library or create a new one.")},
    {ErrorCode::Missing,
     QT_TRANSLATE_NOOP("Wording",
                       "The library is not there any more. Put its folder back in its place "
                       "and try again.")},
    {ErrorCode::Empty, QT_TRANSLATE_NOOP("Wording", "There is nothing in it to take.")},
    {ErrorCode::Binary,
     QT_TRANSLATE_NOOP("Wording", "This is not a text. Nothing was taken from it.")},
    {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Wording", "This is too large. Nothing was changed.")},
    {ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("Wording",
                       "This is of a kind that can't be read. Nothing was taken from it.")},
    {ErrorCode::Unverified,
     QT_TRANSLATE_NOOP("Wording",
                       "What was written did not read back as it should. Check the disk and "
                       "try again.")},
    {ErrorCode::Io,
     QT_TRANSLATE_NOOP("Wording",
                       "The system could not read or write. What was saved before is kept; "
                       "check the disk and try again.")},
};

/// What an error about a picture or a site's folder has to say; null where it is about none.
const char *ofPublishing(const Error &error)
{
    const bool isKind = error.code == ErrorCode::Unsupported || error.code == ErrorCode::TooLarge;
    if (error.detail == newsroom::articlePictureDetail && isKind) {
        return QT_TRANSLATE_NOOP("Wording",
                                 "A picture of this article can't be shown on a page: %1. Put a "
                                 "JPEG or PNG of at most 200 megapixels in its place, or take it "
                                 "out of the text.");
    }
    if (error.detail == newsroom::articlePictureDetail) {
        return QT_TRANSLATE_NOOP("Wording",
                                 "A picture of this article is lost or damaged in the library: "
                                 "%1. Restore it from a backup or take it out of the text.");
    }
    if (error.detail == newsroom::siteInLibraryDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” has the library in it, or belongs to it, and "
                                            "what is on a site is public. Nothing was written; "
                                            "choose another folder.");
    }
    if (error.detail == newsroom::noPictureDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is no picture that pages can show, or it is "
                                            "damaged. Nothing was taken from it; save it as JPEG "
                                            "or PNG and try again.");
    }
    if (error.detail == newsroom::pixelsDetail) {
        return QT_TRANSLATE_NOOP("Wording", "The picture “%1” has too many pixels: a JPEG or PNG "
                                            "may have 200 million, other pictures 60 million. "
                                            "Nothing was taken from it; make it smaller and try "
                                            "again.");
    }
    return nullptr;
}

/// What stands in place of a file that is to be written; null if it is a file.
const char *ofObstacle(const Error &error)
{
    if (error.code != ErrorCode::Exists) {
        return nullptr;
    }
    if (error.detail == linkDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is a link, and Tilshi writes through none. It "
                                            "was left as it is; remove it and try again.");
    }
    if (error.detail == specialDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is a pipe, a socket or a device, not a file. It "
                                            "was left as it is; remove it and try again.");
    }
    if (error.detail == folderDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is a folder, and a file has to go there. It was "
                                            "left as it is; rename it and try again.");
    }
    return nullptr;
}

/// What a file's error has to say beyond its code; null if nothing.
const char *ofFile(const Error &error)
{
    if (error.code == ErrorCode::Unsupported && error.detail == importing::passwordDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is protected by a password. Nothing was taken "
                                            "from it; save it without one and try again.");
    }
    if (error.code == ErrorCode::Unsupported && error.detail == importing::severalDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” holds several articles. Nothing was taken from "
                                            "it; import the file, and each becomes a draft.");
    }
    if (error.code == ErrorCode::Unsupported && error.detail == importing::legacyDocDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is a DOC, as Word wrote until 2003. Nothing was "
                                            "taken from it; save it as DOCX, or install "
                                            "LibreOffice or antiword, and try again.");
    }
    if (error.code == ErrorCode::TooLarge && error.detail == importing::nestingLimit) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is nested too deeply to be read. Nothing was "
                                            "taken from it; save it as plain text and try again.");
    }
    if (error.code == ErrorCode::Corrupt && error.detail == newsroom::notAsLogged) {
        return QT_TRANSLATE_NOOP("Wording",
                                 "“%1” was changed behind the library's back: it is not as the log "
                                 "has it. Nothing was done. “tilshi-cli verify” says what "
                                 "differs; restore the library from a backup.");
    }
    if (error.code == ErrorCode::Missing && error.detail == noFolderDetail) {
        return QT_TRANSLATE_NOOP("Wording", "The folder for “%1” does not exist. Nothing was "
                                            "written; make it or choose another.");
    }
    if (error.code == ErrorCode::NotFound && error.detail == folderDetail) {
        return QT_TRANSLATE_NOOP("Wording", "“%1” is a folder. Nothing was taken from it; choose a "
                                            "file in it.");
    }
    if (error.code == ErrorCode::Io && error.detail == permissionDetail) {
        return QT_TRANSLATE_NOOP("Wording", "You are not allowed to read “%1”. Nothing was taken "
                                            "from it; ask its owner or choose another file.");
    }
    return nullptr;
}

/// What is said of an article that somebody else has the lock of; null for another error.
const char *ofLock(const Error &error)
{
    return newsroom::holderIn(error)
               ? QT_TRANSLATE_NOOP("Wording",
                                   "%1 is editing this article, so nothing was changed here. Wait "
                                   "until it is free, or take the editing over.")
               : nullptr;
}

/// Who is at it, where a claim says so.
std::optional<QString> ofClaim(const Error &error)
{
    const auto claim =
        error.code == ErrorCode::Busy ? newsroom::claimFrom(error.detail) : std::nullopt;
    if (!claim) {
        return std::nullopt;
    }
    return translated(QT_TRANSLATE_NOOP("Wording",
                                        "Another program is publishing “%1”: process %2 on the "
                                        "computer %3. If nothing more is heard of it, its claim "
                                        "ends at %4; try again then."))
        .arg(error.subject, claim->process, claim->host,
             claim->until.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

} // namespace

QString sentence(const Error &error)
{
    if (const auto refusal = newsroom::refusalOf(error)) {
        return sentence(*refusal);
    }
    if (const auto words = ofClaim(error)) {
        return *words;
    }
    if (QString words = conflictSentence(error); !words.isEmpty()) {
        return words;
    }
    for (const auto special : {ofPublishing, ofObstacle, ofFile, ofLock}) {
        if (const char *words = special(error)) {
            return translated(words).arg(error.subject);
        }
    }
    return error.subject.isEmpty() ? translated(inGeneral, error.code)
                                   : translated(aboutSubject, error.code).arg(error.subject);
}

QString failureSentence(const QString &publishError)
{
    return publishError.isEmpty() ? QString() : sentence(newsroom::failureFrom(publishError));
}

} // namespace tilshi::wording
