#include "wording/workflow.h"

#include "wording/translated.h"

namespace tilshi::wording {

namespace {

using newsroom::Action;
using newsroom::Origin;
using newsroom::RevisionKind;
using newsroom::Role;
using newsroom::State;
using newsroom::Urgency;

constexpr Phrase<State> states[] = {
    {State::Draft, QT_TRANSLATE_NOOP("Wording", "Draft")},
    {State::Submitted, QT_TRANSLATE_NOOP("Wording", "Under review")},
    {State::Returned, QT_TRANSLATE_NOOP("Wording", "Returned for revision")},
    {State::Approved, QT_TRANSLATE_NOOP("Wording", "Approved")},
    {State::Scheduled, QT_TRANSLATE_NOOP("Wording", "Scheduled")},
    {State::Published, QT_TRANSLATE_NOOP("Wording", "Published")},
    {State::Withdrawn, QT_TRANSLATE_NOOP("Wording", "Withdrawn")},
};

constexpr Phrase<State> queues[] = {
    {State::Draft, QT_TRANSLATE_NOOP("Wording", "Drafts")},
    {State::Submitted, QT_TRANSLATE_NOOP("Wording", "Under review")},
    {State::Returned, QT_TRANSLATE_NOOP("Wording", "Returned for revision")},
    {State::Approved, QT_TRANSLATE_NOOP("Wording", "Approved")},
    {State::Scheduled, QT_TRANSLATE_NOOP("Wording", "Scheduled")},
    {State::Published, QT_TRANSLATE_NOOP("Wording", "Published")},
    {State::Withdrawn, QT_TRANSLATE_NOOP("Wording", "Withdrawn")},
};

constexpr Phrase<Action> actions[] = {
    {Action::Submit, QT_TRANSLATE_NOOP("Wording", "Submit for review")},
    {Action::Recall, QT_TRANSLATE_NOOP("Wording", "Recall from review")},
    {Action::Claim, QT_TRANSLATE_NOOP("Wording", "Take for review")},
    {Action::Return, QT_TRANSLATE_NOOP("Wording", "Return for revision")},
    {Action::Approve, QT_TRANSLATE_NOOP("Wording", "Approve")},
    {Action::Edit, QT_TRANSLATE_NOOP("Wording", "Edit")},
    {Action::Schedule, QT_TRANSLATE_NOOP("Wording", "Schedule")},
    {Action::Reschedule, QT_TRANSLATE_NOOP("Wording", "Reschedule")},
    {Action::Unschedule, QT_TRANSLATE_NOOP("Wording", "Take off the schedule")},
    {Action::Publish, QT_TRANSLATE_NOOP("Wording", "Publish")},
    {Action::Revise, QT_TRANSLATE_NOOP("Wording", "Revise")},
    {Action::Withdraw, QT_TRANSLATE_NOOP("Wording", "Withdraw")},
    {Action::Reopen, QT_TRANSLATE_NOOP("Wording", "Reopen")},
    {Action::Trash, QT_TRANSLATE_NOOP("Wording", "Move to trash")},
    {Action::Untrash, QT_TRANSLATE_NOOP("Wording", "Restore from trash")},
};

/// Apart from the states, whose English words are the same but whose Kazakh ones are not: an
/// article is мақұлданған, the history says мақұлданды.
constexpr Phrase<Action> deeds[] = {
    {Action::Submit, QT_TRANSLATE_NOOP("Deeds", "Submitted for review")},
    {Action::Recall, QT_TRANSLATE_NOOP("Deeds", "Recalled from review")},
    {Action::Claim, QT_TRANSLATE_NOOP("Deeds", "Taken for review")},
    {Action::Return, QT_TRANSLATE_NOOP("Deeds", "Returned for revision")},
    {Action::Approve, QT_TRANSLATE_NOOP("Deeds", "Approved")},
    {Action::Edit, QT_TRANSLATE_NOOP("Deeds", "Edited")},
    {Action::Schedule, QT_TRANSLATE_NOOP("Deeds", "Scheduled")},
    {Action::Reschedule, QT_TRANSLATE_NOOP("Deeds", "Rescheduled")},
    {Action::Unschedule, QT_TRANSLATE_NOOP("Deeds", "Taken off the schedule")},
    {Action::Publish, QT_TRANSLATE_NOOP("Deeds", "Published")},
    {Action::Revise, QT_TRANSLATE_NOOP("Deeds", "Revision begun")},
    {Action::Withdraw, QT_TRANSLATE_NOOP("Deeds", "Withdrawn")},
    {Action::Reopen, QT_TRANSLATE_NOOP("Deeds", "Reopened")},
    {Action::Trash, QT_TRANSLATE_NOOP("Deeds", "Moved to trash")},
    {Action::Untrash, QT_TRANSLATE_NOOP("Deeds", "Restored from trash")},
};

constexpr Phrase<Role> roles[] = {
    {Role::Journalist, QT_TRANSLATE_NOOP("Wording", "Journalist")},
    {Role::Editor, QT_TRANSLATE_NOOP("Wording", "Editor")},
    {Role::Chief, QT_TRANSLATE_NOOP("Wording", "Chief editor")},
};

constexpr Phrase<Origin> origins[] = {
    {Origin::Created, QT_TRANSLATE_NOOP("Deeds", "Created")},
    {Origin::Imported, QT_TRANSLATE_NOOP("Deeds", "Imported")},
    {Origin::Saved, QT_TRANSLATE_NOOP("Deeds", "Saved")},
    {Origin::Autosaved, QT_TRANSLATE_NOOP("Deeds", "Autosaved")},
    {Origin::Submitted, QT_TRANSLATE_NOOP("Deeds", "Submitted for review")},
    {Origin::Approved, QT_TRANSLATE_NOOP("Deeds", "Approved")},
    {Origin::Restored, QT_TRANSLATE_NOOP("Deeds", "Restored")},
    {Origin::Corrected, QT_TRANSLATE_NOOP("Deeds", "Corrected")},
};

constexpr Phrase<RevisionKind> kinds[] = {
    {RevisionKind::Correction, QT_TRANSLATE_NOOP("Wording", "Correction")},
    {RevisionKind::Update, QT_TRANSLATE_NOOP("Wording", "Update")},
    {RevisionKind::Silent, QT_TRANSLATE_NOOP("Wording", "Typo, without a note")},
};

constexpr Phrase<Urgency> urgencies[] = {
    {Urgency::Normal, QT_TRANSLATE_NOOP("Wording", "Normal")},
    {Urgency::Urgent, QT_TRANSLATE_NOOP("Wording", "Urgent")},
};

} // namespace

QString name(State state)
{
    return translated(states, state);
}

QString queueName(State state)
{
    return translated(queues, state);
}

QString name(Action action)
{
    return translated(actions, action);
}

QString done(Action action)
{
    return translated(deeds, action, "Deeds");
}

QString done(const newsroom::LogEntry &entry)
{
    if (entry.details.contains(QLatin1String("owner"))) {
        return QCoreApplication::translate("Deeds", "Owner changed");
    }
    if (entry.details.contains(QLatin1String("details"))) {
        return QCoreApplication::translate("Deeds", "Details changed");
    }
    return done(entry.action);
}

QString name(Role role)
{
    return translated(roles, role);
}

QString name(Origin origin)
{
    return translated(origins, origin, "Deeds");
}

QString name(RevisionKind kind)
{
    return translated(kinds, kind);
}

QString name(Urgency urgency)
{
    return translated(urgencies, urgency);
}

} // namespace tilshi::wording
