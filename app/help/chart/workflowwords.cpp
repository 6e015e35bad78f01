#include "help/chart/workflowwords.h"

#include "wording/translated.h"
#include "wording/workflow.h"

#include <QCoreApplication>

namespace tilshi::help {
namespace {

using newsroom::Action;
using newsroom::Refusal;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

constexpr wording::Phrase<Refusal> conditions[] = {
    {Refusal::InTrash, QT_TRANSLATE_NOOP("HelpWords", "not in the trash")},
    {Refusal::NotInTrash, QT_TRANSLATE_NOOP("HelpWords", "in the trash")},
    {Refusal::NotLive, QT_TRANSLATE_NOOP("HelpWords", "on the site")},
    {Refusal::IsLive, QT_TRANSLATE_NOOP("HelpWords", "not on the site")},
    {Refusal::IsScheduled, QT_TRANSLATE_NOOP("HelpWords", "not scheduled")},
    {Refusal::NotEditor, QT_TRANSLATE_NOOP("HelpWords", "under review: by an editor only")},
    {Refusal::NotOwner, QT_TRANSLATE_NOOP("HelpWords", "one's own article")},
    {Refusal::NotOwnerOrEditor, QT_TRANSLATE_NOOP("HelpWords", "a journalist: one's own article")},
    {Refusal::OwnArticle, QT_TRANSLATE_NOOP("HelpWords", "not one's own article")},
    {Refusal::InByline, QT_TRANSLATE_NOOP("HelpWords", "not one of its authors")},
    {Refusal::WroteNote,
     QT_TRANSLATE_NOOP("HelpWords", "not the writer of the note for the readers")},
    {Refusal::WroteMost, QT_TRANSLATE_NOOP("HelpWords", "not the writer of most of what is new")},
    {Refusal::ClaimedByEditor, QT_TRANSLATE_NOOP("HelpWords", "no editor has taken it yet")},
    {Refusal::AlreadyClaimed, QT_TRANSLATE_NOOP("HelpWords", "not taken by oneself yet")},
    {Refusal::NoReason, QT_TRANSLATE_NOOP("HelpWords", "a reason is given")},
    {Refusal::NoPublicNote,
     QT_TRANSLATE_NOOP("HelpWords", "a note for the readers, but for a typo")},
    {Refusal::NoHeadline, QT_TRANSLATE_NOOP("HelpWords", "there is a headline")},
    {Refusal::NoSection, QT_TRANSLATE_NOOP("HelpWords", "a section is chosen")},
    {Refusal::NoLanguage, QT_TRANSLATE_NOOP("HelpWords", "a language is chosen")},
    {Refusal::MixedScript, QT_TRANSLATE_NOOP("HelpWords", "no word mixes two scripts")},
    {Refusal::ImageWithoutAlt, QT_TRANSLATE_NOOP("HelpWords", "every image has an alt text")},
    {Refusal::BlockingComment, QT_TRANSLATE_NOOP("HelpWords", "no blocking comment is open")},
    {Refusal::NoSlot, QT_TRANSLATE_NOOP("HelpWords", "date and time are given")},
    {Refusal::SlotInPast, QT_TRANSLATE_NOOP("HelpWords", "the time is still to come")},
    {Refusal::SlotBeforeEmbargo, QT_TRANSLATE_NOOP("HelpWords", "not before the embargo's end")},
    {Refusal::Embargoed, QT_TRANSLATE_NOOP("HelpWords", "the embargo is over")},
    {Refusal::HashChanged, QT_TRANSLATE_NOOP("HelpWords", "the text is as it was approved")},
};

} // namespace

QString shortName(const WorkflowStep &step)
{
    if (step.by == Doer::Clock) {
        return Words::tr("by itself, on time");
    }
    if (step.action == Action::Submit && step.from == newsroom::State::Returned) {
        return Words::tr("submit again");
    }
    return wording::arrowName(step.action);
}

QString nameOf(Doer doer)
{
    switch (doer) {
    case Doer::Owner:
        return wording::name(newsroom::Role::Journalist);
    case Doer::Editor:
        return wording::name(newsroom::Role::Editor);
    case Doer::Chief:
        return wording::name(newsroom::Role::Chief);
    case Doer::Clock:
        break;
    }
    return Words::tr("by itself, on time");
}

QString condition(Refusal refusal)
{
    return wording::translated(conditions, refusal, "HelpWords");
}

} // namespace tilshi::help
