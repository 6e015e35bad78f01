#include "wording/libraryerrors.h"

#include "wording/errors.h"
#include "wording/translated.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace tilshi::wording {
namespace {

/// A sentence for a kind of failure. The last one of a table is for all that it does not name.
using Words = Phrase<ErrorCode>;

constexpr Words whileOpening[] = {
    {ErrorCode::Missing,
     QT_TRANSLATE_NOOP(
         "Trouble",
         "The folder of the newsroom is not there: %1. It was moved, renamed or removed, "
         "or its disk is not connected. Put it back and try again, or open the newsroom "
         "where it is now.")},
    {ErrorCode::NotALibrary,
     QT_TRANSLATE_NOOP(
         "Trouble", "There is no Tilshi newsroom in the folder %1. Nothing was changed there. Open "
                    "another folder, or create a newsroom.")},
    {ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP(
         "Trouble", "The newsroom in the folder %1 is damaged and cannot be opened. Nothing in it "
                    "was changed. Restore it from a backup.")},
    {ErrorCode::Newer,
     QT_TRANSLATE_NOOP(
         "Trouble",
         "The newsroom in the folder %1 was last used with a newer Tilshi. Nothing in it "
         "was changed. Install the newer Tilshi to open it.")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP(
         "Trouble", "Another program is using the newsroom in the folder %1. Nothing was changed. "
                    "Try again in a moment.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP(
         "Trouble", "The newsroom in the folder %1 was not closed properly the last time, and its "
                    "folder cannot be written now. Nothing in it was changed. Allow writing to the "
                    "folder and try again.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Trouble",
                       "The disk is full, so the newsroom in the folder %1 cannot be opened. "
                       "Everything that was saved in it is kept. Free some space and try again.")},
    {ErrorCode::Io,
     QT_TRANSLATE_NOOP(
         "Trouble", "The newsroom in the folder %1 could not be read. Nothing in it was changed. "
                    "Check the disk and try again.")},
};

constexpr Words whileCreating[] = {
    {ErrorCode::Exists,
     QT_TRANSLATE_NOOP("Trouble", "There is a newsroom in the folder %1 already. It was left as it "
                                  "is. Open it, or choose another folder.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP(
         "Trouble",
         "The folder %1 cannot be written, so no newsroom was made. Choose another folder.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("Trouble", "The disk is full, so no newsroom was made in the folder %1. "
                                  "Free some space and try again.")},
    {ErrorCode::Io, QT_TRANSLATE_NOOP("Trouble", "No newsroom could be made in the folder %1. "
                                                 "Nothing was left there. Choose another folder.")},
};

constexpr Words whileWorking[] = {
    {ErrorCode::Missing,
     QT_TRANSLATE_NOOP("Trouble",
                       "The newsroom's folder was moved, renamed or removed while it was open: %1. "
                       "Nothing more can be saved there. Put it back in its place.")},
    {ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Trouble",
                       "The newsroom's data in the folder %1 is damaged. Nothing was overwritten. "
                       "Close Tilshi and restore the newsroom from a backup.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("Trouble",
                       "The newsroom in the folder %1 can only be read. Nothing was changed. Allow "
                       "writing to the folder.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP(
         "Trouble", "The disk with the newsroom's folder %1 is full. Everything that was saved is "
                    "kept. Free some space and try again.")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP(
         "Trouble", "Another program is using the newsroom in the folder %1. Nothing was changed. "
                    "Try again in a moment.")},
    {ErrorCode::Io,
     QT_TRANSLATE_NOOP(
         "Trouble", "The newsroom in the folder %1 could not be read or written. Everything that "
                    "was saved is kept. Check the disk and try again.")},
};

constexpr Words whileSaving[] = {
    {ErrorCode::Missing,
     QT_TRANSLATE_NOOP("Trouble",
                       "The newsroom's folder was moved, renamed or removed while it was open.")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("Trouble", "The disk is full.")},
    {ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Trouble", "The newsroom's folder can only be read.")},
    {ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Trouble", "The newsroom's data is damaged. Nothing was overwritten.")},
    {ErrorCode::Busy, QT_TRANSLATE_NOOP("Trouble", "Another program is using the newsroom.")},
    {ErrorCode::Io, QT_TRANSLATE_NOOP("Trouble", "The newsroom did not take the text.")},
};

QString ofTrouble(const char *words)
{
    return QCoreApplication::translate("Trouble", words);
}

template <std::size_t N>
QString worded(const Words (&table)[N], ErrorCode code)
{
    const auto *found = std::find_if(std::begin(table), std::end(table) - 1,
                                     [code](const Words &words) { return words.value == code; });
    return ofTrouble(found->words);
}

bool isOfLibrary(const Error &error, const QString &folder)
{
    return error.subject == folder || (error.subject.endsWith(QLatin1String(".tilshi")) &&
                                       QFileInfo(error.subject).absolutePath() == folder);
}

} // namespace

/// The newsroom's rules have words of their own.
QString savingReason(const Error &error)
{
    return error.code == ErrorCode::Refused ? sentence(error) : worded(whileSaving, error.code);
}

QString openingTrouble(const Error &error, const QString &folder)
{
    const bool isGone = error.code == ErrorCode::NotFound;
    return worded(whileOpening, isGone ? ErrorCode::Missing : error.code).arg(folder);
}

QString creatingTrouble(const Error &error, const QString &folder)
{
    return worded(whileCreating, error.code).arg(folder);
}

QString workingTrouble(const Error &error, const QString &folder)
{
    return isOfLibrary(error, folder) ? worded(whileWorking, error.code).arg(folder)
                                      : sentence(error);
}

QString savingTrouble(const Error &error)
{
    return savingReason(error) + u' ' +
           ofTrouble(QT_TRANSLATE_NOOP(
               "Trouble",
               "What you type is kept on this computer, in File, Unsaved texts. It goes "
               "into the newsroom as soon as that is possible, at the latest at the next "
               "start."));
}

QString memoryTrouble(const Error &error)
{
    return savingReason(error) + u' ' +
           ofTrouble(QT_TRANSLATE_NOOP(
               "Trouble",
               "Your text is kept only in this window: neither the newsroom nor the "
               "recovery file took it. Leave the window open, free some space, or copy the "
               "text elsewhere."));
}

} // namespace tilshi::wording
