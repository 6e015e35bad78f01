#include "wording/concerns.h"

#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using newsroom::ConcernKind;

constexpr Phrase<ConcernKind> phrases[] = {
    {ConcernKind::NetworkFolder,
     QT_TRANSLATE_NOOP("Wording",
                       "The newsroom's folder is on another computer's disk (%1). What is saved is "
                       "safe there as long as that disk keeps locks; Tilshi is slower, and it "
                       "must not be opened on that other computer at the same time.")},
    {ConcernKind::SyncedFolder,
     QT_TRANSLATE_NOOP("Wording",
                       "The newsroom's folder is copied to other computers by %1. Open it on one "
                       "computer at a time and wait until everything is copied: whoever writes "
                       "meanwhile gets a second newsroom, and its texts do not come together.")},
    {ConcernKind::SecondCopy,
     QT_TRANSLATE_NOOP("Wording",
                       "There is another copy of the newsroom's file: “%1”. What was written in it "
                       "is not in this newsroom; look which is the right one and move the other "
                       "out of the folder.")},
    {ConcernKind::OtherLog,
     QT_TRANSLATE_NOOP(
         "Wording", "The file “%1” beside the newsroom's file is not its own: one of the two was "
                    "copied back from an older copy. So that nothing is written over, the "
                    "newsroom is shown without it and can only be read. Move that file to "
                    "another folder and open the newsroom again.")},
    {ConcernKind::FullDisk,
     QT_TRANSLATE_NOOP("Wording", "The disk is full. The newsroom can only be read until there is "
                                  "room on it.")},
    {ConcernKind::MissingPicture,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1”: the picture “%2” is gone. Put the file %3 back into the library's "
                       "folder media from a backup, or take the picture out of the article.")},
    {ConcernKind::ChangedPicture,
     QT_TRANSLATE_NOOP("Wording",
                       "“%1”: the file of the picture “%2” was changed. Put the right file %3 back "
                       "into the library's folder media from a backup, or take the picture out of "
                       "the article.")},
};

constexpr Phrase<ConcernKind> ofSettings[] = {
    {ConcernKind::MissingPicture,
     QT_TRANSLATE_NOOP("Wording", "The newsroom's logo or share image is gone (%1). Choose it "
                                  "again in the settings.")},
    {ConcernKind::ChangedPicture,
     QT_TRANSLATE_NOOP("Wording", "The file of the newsroom's logo or share image was changed "
                                  "(%1). Choose the picture again in the settings.")},
};

bool isOfPicture(const newsroom::Concern &concern)
{
    return concern.kind == ConcernKind::MissingPicture ||
           concern.kind == ConcernKind::ChangedPicture;
}

} // namespace

QString sentence(const newsroom::Concern &concern)
{
    if (!isOfPicture(concern)) {
        const QString words = translated(phrases, concern.kind);
        return concern.subject.isEmpty() ? words : words.arg(concern.subject);
    }
    if (concern.article.isNull()) {
        return translated(ofSettings, concern.kind).arg(concern.file);
    }
    return translated(phrases, concern.kind).arg(concern.headline, concern.subject, concern.file);
}

} // namespace tilshi::wording
