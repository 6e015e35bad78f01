#include "wording/refusals.h"

#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using newsroom::Refusal;

constexpr Phrase<Refusal> phrases[] = {
    {Refusal::NotActive,
     QT_TRANSLATE_NOOP("Wording", "You are no longer active in this newsroom, so nothing of it can "
                                  "be changed under your name. A chief editor can make you active "
                                  "again.")},
    {Refusal::InTrash,
     QT_TRANSLATE_NOOP("Wording", "The article is in the trash; restore it from there first.")},
    {Refusal::NotInTrash, QT_TRANSLATE_NOOP("Wording", "The article is not in the trash.")},
    {Refusal::WrongState,
     QT_TRANSLATE_NOOP("Wording", "The article is not at a stage where this can be done.")},
    {Refusal::NotLive, QT_TRANSLATE_NOOP("Wording", "The article is not on the site.")},
    {Refusal::IsLive,
     QT_TRANSLATE_NOOP("Wording", "The article is on the site; it has to be withdrawn first.")},
    {Refusal::IsScheduled,
     QT_TRANSLATE_NOOP("Wording", "The article is scheduled; take it off the schedule first.")},
    {Refusal::NotEditor, QT_TRANSLATE_NOOP("Wording", "Only an editor may do this.")},
    {Refusal::NotChief, QT_TRANSLATE_NOOP("Wording", "Only the chief editor may do this.")},
    {Refusal::NotOwner, QT_TRANSLATE_NOOP("Wording", "Only the owner of the article may do this.")},
    {Refusal::NotOwnerOrEditor,
     QT_TRANSLATE_NOOP("Wording", "Only the owner of the article or an editor may do this.")},
    {Refusal::OwnArticle,
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody approves their own article; another editor has to do it.")},
    {Refusal::InByline,
     QT_TRANSLATE_NOOP("Wording",
                       "An author of the article does not approve it; another editor has "
                       "to do it.")},
    {Refusal::WroteNote,
     QT_TRANSLATE_NOOP("Wording",
                       "Whoever wrote the note for the readers does not approve the article; "
                       "another editor has to do it.")},
    {Refusal::WroteMost,
     QT_TRANSLATE_NOOP("Wording",
                       "Whoever wrote most of what has come since the last approval does not "
                       "approve it; another editor has to do it.")},
    {Refusal::ClaimedByEditor,
     QT_TRANSLATE_NOOP("Wording", "An editor has taken the article for review; ask for it to be "
                                  "returned.")},
    {Refusal::AlreadyClaimed,
     QT_TRANSLATE_NOOP("Wording", "You have taken the article for review already.")},
    {Refusal::NoReason, QT_TRANSLATE_NOOP("Wording", "A reason is required.")},
    {Refusal::NoPublicNote,
     QT_TRANSLATE_NOOP("Wording",
                       "A correction or an update needs a note that tells the readers what "
                       "has changed.")},
    {Refusal::NoHeadline, QT_TRANSLATE_NOOP("Wording", "The article has no headline yet.")},
    {Refusal::NoSection,
     QT_TRANSLATE_NOOP("Wording", "The article has no section yet; choose one first.")},
    {Refusal::NoLanguage,
     QT_TRANSLATE_NOOP("Wording", "The article has no language yet; choose one first.")},
    {Refusal::MixedScript,
     QT_TRANSLATE_NOOP("Wording", "A word has Latin and Cyrillic letters in it; retype it in one "
                                  "script.")},
    {Refusal::ImageWithoutAlt,
     QT_TRANSLATE_NOOP("Wording", "An image has no alt text; describe the image first.")},
    {Refusal::BlockingComment,
     QT_TRANSLATE_NOOP("Wording", "A comment that blocks publication is open; resolve it first.")},
    {Refusal::NoSlot, QT_TRANSLATE_NOOP("Wording", "A date and a time are required.")},
    {Refusal::SlotInPast,
     QT_TRANSLATE_NOOP("Wording", "That time has passed already; choose a later one.")},
    {Refusal::SlotBeforeEmbargo,
     QT_TRANSLATE_NOOP("Wording",
                       "That time is before the end of the embargo; choose a later one.")},
    {Refusal::Embargoed,
     QT_TRANSLATE_NOOP("Wording",
                       "The article is under embargo; it can be published once that ends.")},
    {Refusal::HashChanged,
     QT_TRANSLATE_NOOP("Wording",
                       "The text is not the one that was approved; it has to be approved "
                       "again.")},
    {Refusal::NotDue, QT_TRANSLATE_NOOP("Wording", "The scheduled time has not come yet.")},
    {Refusal::LastChief, QT_TRANSLATE_NOOP("Wording", "Someone has to stay chief editor.")},
    {Refusal::PersonNeeded,
     QT_TRANSLATE_NOOP("Wording", "The person has written or done something here; make them "
                                  "inactive instead.")},
    {Refusal::SectionUsed,
     QT_TRANSLATE_NOOP("Wording",
                       "There are articles in the section; hide it, or give them another first.")},
    {Refusal::NotWriter,
     QT_TRANSLATE_NOOP("Wording", "Only who wrote this may change or remove it.")},
};

} // namespace

QString sentence(Refusal refusal)
{
    return translated(phrases, refusal);
}

} // namespace tilshi::wording
