#include "newsroom/workflow.h"

#include "newsroom/checklist.h"

#include <algorithm>
#include <array>

namespace tilshi::newsroom {

namespace {

enum class Who
{
    Owner,
    OwnerOrEditor,
    Editor,
    Chief
};

/// One row of the table. States empty means: whatever the state.
struct Row
{
    Action action;
    QList<State> states;
    Who who;
};

const std::array<Row, 15> &table()
{
    using enum State;
    static const std::array<Row, 15> rows{{
        {Action::Submit, {Draft, Returned}, Who::OwnerOrEditor},
        {Action::Recall, {Submitted}, Who::Owner},
        {Action::Claim, {Submitted}, Who::Editor},
        {Action::Return, {Submitted, Approved}, Who::Editor},
        {Action::Approve, {Submitted}, Who::Editor},
        {Action::Edit, {Draft, Returned, Submitted, Approved, Scheduled}, Who::OwnerOrEditor},
        {Action::Schedule, {Approved}, Who::Editor},
        {Action::Reschedule, {Scheduled}, Who::Editor},
        {Action::Unschedule, {Scheduled}, Who::Editor},
        {Action::Publish, {Approved, Scheduled}, Who::Editor},
        {Action::Revise, {Published}, Who::OwnerOrEditor},
        {Action::Withdraw, {}, Who::Chief},
        {Action::Reopen, {Withdrawn}, Who::Chief},
        {Action::Trash, {}, Who::OwnerOrEditor},
        {Action::Untrash, {}, Who::OwnerOrEditor},
    }};
    return rows;
}

const Row &rowOf(Action action)
{
    const auto &rows = table();
    return *std::find_if(rows.begin(), rows.end(),
                         [action](const Row &row) { return row.action == action; });
}

std::optional<Refusal> refusedByMarks(Action action, const Article &article)
{
    if (action == Action::Untrash) {
        return article.trashed ? std::nullopt : std::optional(Refusal::NotInTrash);
    }
    if (article.trashed) {
        return Refusal::InTrash;
    }
    if (action == Action::Withdraw && !article.isLive()) {
        return Refusal::NotLive;
    }
    if (action == Action::Trash && article.isLive()) {
        return Refusal::IsLive;
    }
    if (action == Action::Trash && article.state == State::Scheduled) {
        return Refusal::IsScheduled;
    }
    return std::nullopt;
}

std::optional<Refusal> refusedByPerson(Who who, const Situation &situation)
{
    const Person &actor = situation.actor;
    const bool owns = actor.id == situation.article.owner;
    switch (who) {
    case Who::Owner:
        return owns ? std::nullopt : std::optional(Refusal::NotOwner);
    case Who::OwnerOrEditor:
        return owns || actor.isEditor() ? std::nullopt : std::optional(Refusal::NotOwnerOrEditor);
    case Who::Editor:
        return actor.isEditor() ? std::nullopt : std::optional(Refusal::NotEditor);
    case Who::Chief:
        return actor.isChief() ? std::nullopt : std::optional(Refusal::NotChief);
    }
    Q_UNREACHABLE();
}

bool isInByline(const Situation &situation)
{
    const QString name = situation.actor.name.simplified();
    return situation.article.authors.contains(name, Qt::CaseInsensitive);
}

std::optional<Refusal> refusedByFourEyes(const Situation &situation)
{
    if (situation.article.owner == situation.actor.id) {
        return Refusal::OwnArticle;
    }
    if (isInByline(situation)) {
        return Refusal::InByline;
    }
    return situation.wroteNote ? std::optional(Refusal::WroteNote) : std::nullopt;
}

/// What the table says of one person and one article beyond state and role.
std::optional<Refusal> refusedByRelation(Action action, const Situation &situation)
{
    const Article &article = situation.article;
    if (action == Action::Edit && article.state == State::Submitted &&
        !situation.actor.isEditor()) {
        return Refusal::NotEditor;
    }
    if (action == Action::Recall && article.reviewer) {
        return Refusal::ClaimedByEditor;
    }
    if (action == Action::Claim && article.reviewer == situation.actor.id) {
        return Refusal::AlreadyClaimed;
    }
    if (action == Action::Approve && situation.fourEyes) {
        return refusedByFourEyes(situation);
    }
    return std::nullopt;
}

bool needsReason(Action action)
{
    return action == Action::Return || action == Action::Withdraw || action == Action::Reopen;
}

/// Comments and pictures are looked at for approval; a draft may be sent on with them open.
bool isNeededToSubmit(ChecklistItem item)
{
    return item == ChecklistItem::Headline || item == ChecklistItem::Section ||
           item == ChecklistItem::MixedScript;
}

std::optional<Refusal> submitGuard(const Situation &situation)
{
    if (situation.article.language.isEmpty()) {
        return Refusal::NoLanguage;
    }
    auto lines = checklist(situation.article, situation.content, 0, std::nullopt);
    lines.removeIf([](const ChecklistLine &line) { return !isNeededToSubmit(line.item); });
    return firstRefusal(lines);
}

std::optional<Refusal> slotGuard(const Situation &situation)
{
    if (!situation.slot) {
        return Refusal::NoSlot;
    }
    if (situation.slot->utc <= situation.now) {
        return Refusal::SlotInPast;
    }
    if (situation.article.embargo && situation.slot->utc < *situation.article.embargo) {
        return Refusal::SlotBeforeEmbargo;
    }
    return std::nullopt;
}

std::optional<Refusal> publishGuard(const Situation &situation)
{
    const Article &article = situation.article;
    const bool isApproved = article.approval && article.approval->version == article.head &&
                            article.approval->sha256 == sha256(situation.content);
    if (!isApproved) {
        return Refusal::HashChanged;
    }
    if (article.embargo && situation.now < *article.embargo) {
        return Refusal::Embargoed;
    }
    const bool isDue = article.schedule && article.schedule->utc <= situation.now;
    if (situation.byDueRunner && !isDue) {
        return Refusal::NotDue;
    }
    return std::nullopt;
}

std::optional<Refusal> reviseGuard(const Situation &situation)
{
    const bool silent = situation.kind == RevisionKind::Silent;
    if (!silent && situation.publicNote.trimmed().isEmpty()) {
        return Refusal::NoPublicNote;
    }
    return std::nullopt;
}

std::optional<Refusal> refusedByGuard(Action action, const Situation &situation)
{
    if (needsReason(action) && situation.reason.trimmed().isEmpty()) {
        return Refusal::NoReason;
    }
    switch (action) {
    case Action::Submit:
        return submitGuard(situation);
    case Action::Approve:
        return firstRefusal(checklist(situation.article, situation.content,
                                      situation.openBlockingComments, std::nullopt));
    case Action::Schedule:
    case Action::Reschedule:
        return slotGuard(situation);
    case Action::Publish:
        return publishGuard(situation);
    case Action::Revise:
        return reviseGuard(situation);
    default:
        return std::nullopt;
    }
}

/// The steps that a person in a state most likely wants next, best first.
QList<Action> likelySteps(State state)
{
    switch (state) {
    case State::Draft:
    case State::Returned:
        return {Action::Submit};
    case State::Submitted:
        return {Action::Approve, Action::Recall};
    case State::Approved:
        return {Action::Schedule};
    case State::Scheduled:
        return {Action::Publish};
    case State::Published:
        return {Action::Revise};
    case State::Withdrawn:
        return {Action::Reopen};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Refusal> refusedByTable(Action action, const Situation &situation)
{
    if (const auto refusal = refusedByMarks(action, situation.article)) {
        return refusal;
    }
    const Row &row = rowOf(action);
    if (!row.states.isEmpty() && !row.states.contains(situation.article.state)) {
        return Refusal::WrongState;
    }
    if (action == Action::Publish && situation.byDueRunner) {
        return situation.article.state == State::Scheduled ? std::nullopt
                                                           : std::optional(Refusal::WrongState);
    }
    if (const auto refusal = refusedByPerson(row.who, situation)) {
        return refusal;
    }
    return refusedByRelation(action, situation);
}

std::optional<Refusal> refused(Action action, const Situation &situation)
{
    const auto refusal = refusedByTable(action, situation);
    return refusal ? refusal : refusedByGuard(action, situation);
}

bool isOwn(const Situation &situation)
{
    return refusedByFourEyes(situation).has_value();
}

State stateAfter(Action action, const Situation &situation)
{
    const Article &article = situation.article;
    switch (action) {
    case Action::Submit:
        return State::Submitted;
    case Action::Recall:
    case Action::Revise:
    case Action::Reopen:
        return State::Draft;
    case Action::Return:
        return State::Returned;
    case Action::Approve:
    case Action::Unschedule:
        return State::Approved;
    case Action::Schedule:
    case Action::Reschedule:
        return State::Scheduled;
    case Action::Publish:
        return State::Published;
    case Action::Withdraw:
        return State::Withdrawn;
    case Action::Edit:
        if (!editVoidsApproval(article)) {
            return article.state;
        }
        return situation.actor.id == article.owner ? State::Draft : State::Submitted;
    case Action::Claim:
    case Action::Trash:
    case Action::Untrash:
        return article.state;
    }
    Q_UNREACHABLE();
}

bool editVoidsApproval(const Article &article)
{
    return article.state == State::Approved || article.state == State::Scheduled;
}

std::optional<Action> nextStep(const Situation &situation)
{
    if (situation.article.trashed) {
        const bool may = !refusedByTable(Action::Untrash, situation);
        return may ? std::optional(Action::Untrash) : std::nullopt;
    }
    for (const Action action : likelySteps(situation.article.state)) {
        if (!refusedByTable(action, situation)) {
            return action;
        }
    }
    return std::nullopt;
}

} // namespace tilshi::newsroom
