#pragma once

#include "base/result.h"
#include "newsroom/workflow.h"

#include <array>

namespace tilshi::newsroom {

/// Who may do an action: whoever is at least that.
enum class Who
{
    Owner, ///< of the article, of whatever role
    OwnerOrEditor,
    Editor,
    Chief,
};

/// What is asked of a person who does an action.
enum class Ask
{
    Reason,
    Time,
    Revision, ///< its kind and the note for the readers
    Text,
    Ending, ///< whether an approval may end
    Early,  ///< whether a time that is still to come may be passed over
};

/// What an action clears and sets of an article.
enum class Mark
{
    Reviewer,
    Approval,
    Slot, ///< cleared, it is kept as the hint
    Hint,
    Failures, ///< to publish
    Live,
    Revision, ///< its kind and its note
    Trash,
};

/// What has to be as log and ledger have it before an action is done.
enum class Relied
{
    Nothing,
    Rules, ///< settings, sections and the person
    RulesAndArticle,
};

/// A value for each state.
template <class T>
class PerState
{
public:
    const T &in(State state) const { return m_values.at(static_cast<std::size_t>(state)); }
    T &in(State state) { return m_values.at(static_cast<std::size_t>(state)); }

private:
    std::array<T, static_cast<std::size_t>(State::Withdrawn) + 1> m_values{};
};

/// Where an action leads.
struct Target
{
    State forOwner = State::Draft;
    State forOthers = State::Draft;
};

/// One row of the workflow's table; resources/workflow.tsv explains its columns.
struct ActionRow
{
    Action action = {};
    QList<Refusal> marks;
    QList<State> from;
    Who who = Who::Chief;
    QList<State> clock;
    PerState<QList<Refusal>> relation;
    PerState<QList<Refusal>> needs;
    PerState<QList<Ask>> asks;
    PerState<Target> to;
    PerState<QList<Mark>> clears;
    PerState<QList<Mark>> sets;
    Relied relies = Relied::RulesAndArticle;
    Origin version = Origin::Saved;
    PerState<int> rank;           ///< among the likely next steps; 0 for none
    std::optional<Action> beside; ///< the step that this is the other answer to
    Action verb = {};             ///< whose verb of the command line it is
    QString icon;
    // English words, fit for translation: see wording. Empty for none.
    QByteArray button;
    QByteArray log;
    QByteArray arrow;
    QByteArray question;
    QByteArray summary;
    QByteArray details;

    bool doesClear(Mark mark, State state) const { return clears.in(state).contains(mark); }
    bool doesSet(Mark mark, State state) const { return sets.in(state).contains(mark); }
};

/// The rows of a table written like resources/workflow.tsv, in the order of the actions. Invalid,
/// with row, column and word as its subject, where it is not whole.
Result<QList<ActionRow>> readWorkflow(const QString &text);

/// The row of the program's own table.
const ActionRow &rowOf(Action action);

} // namespace tilshi::newsroom
