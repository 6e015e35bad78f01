#include "newsroom/keys.h"
#include "newsroom/workflow.h"

namespace tilshi::newsroom {

namespace {

constexpr std::array<Key<Action>, 15> actionKeys{{
    {Action::Submit, "submit"},
    {Action::Recall, "recall"},
    {Action::Claim, "claim"},
    {Action::Return, "return"},
    {Action::Approve, "approve"},
    {Action::Edit, "edit"},
    {Action::Schedule, "schedule"},
    {Action::Reschedule, "reschedule"},
    {Action::Unschedule, "unschedule"},
    {Action::Publish, "publish"},
    {Action::Revise, "revise"},
    {Action::Withdraw, "withdraw"},
    {Action::Reopen, "reopen"},
    {Action::Trash, "trash"},
    {Action::Untrash, "untrash"},
}};

constexpr std::array<Key<Refusal>, 32> refusalKeys{{
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
}};

} // namespace

const QList<Action> &allActions()
{
    static const QList<Action> actions = [] {
        QList<Action> list;
        for (const Key<Action> &key : actionKeys) {
            list.append(key.value);
        }
        return list;
    }();
    return actions;
}

QString keyOf(Action action)
{
    return wordOf(actionKeys, action);
}

std::optional<Action> actionOf(QStringView key)
{
    return valueOf(actionKeys, key);
}

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
