#include "newsroom/keys.h"
#include "newsroom/workflow.h"

namespace tilshi::newsroom {

namespace {

constexpr std::array<Key<Refusal>, 35> refusalKeys{{
    {Refusal::NotActive, "not-active"},
    {Refusal::InTrash, "in-trash"},
    {Refusal::NotInTrash, "not-in-trash"},
    {Refusal::WrongState, "wrong-state"},
    {Refusal::NotLive, "not-live"},
    {Refusal::IsLive, "is-live"},
    {Refusal::IsScheduled, "is-scheduled"},
    {Refusal::NotEditor, "not-editor"},
    {Refusal::NotChief, "not-chief"},
    {Refusal::NotOwner, "not-owner"},
    {Refusal::NotOwnerOrEditor, "not-owner-or-editor"},
    {Refusal::OwnArticle, "own-article"},
    {Refusal::InByline, "in-byline"},
    {Refusal::WroteNote, "wrote-note"},
    {Refusal::WroteMost, "wrote-most"},
    {Refusal::ClaimedByEditor, "claimed-by-editor"},
    {Refusal::AlreadyClaimed, "already-claimed"},
    {Refusal::NoReason, "no-reason"},
    {Refusal::NoPublicNote, "no-public-note"},
    {Refusal::NoHeadline, "no-headline"},
    {Refusal::NoSection, "no-section"},
    {Refusal::NoLanguage, "no-language"},
    {Refusal::MixedScript, "mixed-script"},
    {Refusal::ImageWithoutAlt, "image-without-alt"},
    {Refusal::BlockingComment, "blocking-comment"},
    {Refusal::NoSlot, "no-slot"},
    {Refusal::SlotInPast, "slot-in-past"},
    {Refusal::SlotBeforeEmbargo, "slot-before-embargo"},
    {Refusal::Embargoed, "embargoed"},
    {Refusal::HashChanged, "hash-changed"},
    {Refusal::NotDue, "not-due"},
    {Refusal::LastChief, "last-chief"},
    {Refusal::PersonNeeded, "person-needed"},
    {Refusal::SectionUsed, "section-used"},
    {Refusal::NotWriter, "not-writer"},
}};

} // namespace

QString keyOf(Refusal refusal)
{
    return wordOf(refusalKeys, refusal);
}

std::optional<Refusal> refusalOf(QStringView key)
{
    return valueOf(refusalKeys, key);
}

Error asError(Refusal refusal)
{
    return {ErrorCode::Refused, keyOf(refusal), {}};
}

std::optional<Refusal> refusalOf(const Error &error)
{
    return error.code == ErrorCode::Refused ? refusalOf(QStringView(error.subject)) : std::nullopt;
}

} // namespace tilshi::newsroom
