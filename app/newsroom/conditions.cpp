#include "newsroom/conditions.h"

#include "newsroom/checklist.h"

#include <algorithm>
#include <array>

namespace tilshi::newsroom {

namespace {

struct Condition
{
    Refusal refusal;
    bool (*holds)(const Situation &now);
};

bool isOwner(const Situation &now)
{
    return now.article.owner == now.actor.id;
}

bool isInByline(const Situation &now)
{
    return now.article.metadata.authors.contains(now.actor.name.simplified(), Qt::CaseInsensitive);
}

bool differsFromApproved(const Situation &now)
{
    const auto &approval = now.article.approval;
    return !approval || approval->version != now.article.head ||
           approval->sha256 != sha256(now.content);
}

bool isBeforeSlot(const Situation &now)
{
    return !now.article.schedule || now.article.schedule->utc > now.now;
}

constexpr std::array ofArticle{
    Condition{Refusal::InTrash, [](const Situation &now) { return now.article.trashed; }},
    Condition{Refusal::NotInTrash, [](const Situation &now) { return !now.article.trashed; }},
    Condition{Refusal::NotLive, [](const Situation &now) { return !now.article.isLive(); }},
    Condition{Refusal::IsLive, [](const Situation &now) { return now.article.isLive(); }},
    Condition{Refusal::IsScheduled,
              [](const Situation &now) { return now.article.state == State::Scheduled; }},
    Condition{Refusal::HashChanged, &differsFromApproved},
    Condition{
        Refusal::Embargoed,
        [](const Situation &now) { return now.article.embargo && now.now < *now.article.embargo; }},
    Condition{Refusal::NotDue,
              [](const Situation &now) { return now.byDueRunner && isBeforeSlot(now); }},
    Condition{Refusal::NoLanguage,
              [](const Situation &now) { return now.article.metadata.language.isEmpty(); }},
    Condition{Refusal::NoHeadline, [](const Situation &now) { return lacksHeadline(now.content); }},
    Condition{Refusal::NoSection,
              [](const Situation &now) { return !now.article.metadata.section; }},
    Condition{Refusal::MixedScript, [](const Situation &now) { return mixesScripts(now.content); }},
    Condition{Refusal::ImageWithoutAlt,
              [](const Situation &now) { return lacksAltText(now.content); }},
    Condition{Refusal::BlockingComment,
              [](const Situation &now) { return now.openBlockingComments > 0; }},
};

constexpr std::array ofPerson{
    Condition{Refusal::NotEditor, [](const Situation &now) { return !now.actor.isEditor(); }},
    Condition{Refusal::NotChief, [](const Situation &now) { return !now.actor.isChief(); }},
    Condition{Refusal::NotOwner, [](const Situation &now) { return !isOwner(now); }},
    Condition{Refusal::NotOwnerOrEditor,
              [](const Situation &now) { return !isOwner(now) && !now.actor.isEditor(); }},
    Condition{Refusal::OwnArticle,
              [](const Situation &now) { return now.fourEyes && isOwner(now); }},
    Condition{Refusal::InByline,
              [](const Situation &now) { return now.fourEyes && isInByline(now); }},
    Condition{Refusal::WroteNote,
              [](const Situation &now) { return now.fourEyes && now.wroteNote; }},
    Condition{Refusal::WroteMost,
              [](const Situation &now) { return now.fourEyes && now.wroteMost; }},
    Condition{Refusal::ClaimedByEditor,
              [](const Situation &now) { return now.article.reviewer.has_value(); }},
    Condition{Refusal::AlreadyClaimed,
              [](const Situation &now) { return now.article.reviewer == now.actor.id; }},
};

constexpr std::array ofWhatIsBrought{
    Condition{Refusal::NoReason,
              [](const Situation &now) { return now.reason.trimmed().isEmpty(); }},
    Condition{Refusal::NoPublicNote,
              [](const Situation &now) {
                  return now.kind != RevisionKind::Silent && now.publicNote.trimmed().isEmpty();
              }},
    Condition{Refusal::NoSlot, [](const Situation &now) { return !now.slot; }},
    Condition{Refusal::SlotInPast,
              [](const Situation &now) { return now.slot && now.slot->utc <= now.now; }},
    Condition{Refusal::SlotBeforeEmbargo,
              [](const Situation &now) {
                  return now.slot && now.article.embargo && now.slot->utc < *now.article.embargo;
              }},
};

template <std::size_t N>
const Condition *found(const std::array<Condition, N> &conditions, Refusal refusal)
{
    const auto *end = conditions.data() + N;
    const auto *at = std::find_if(conditions.data(), end, [refusal](const Condition &condition) {
        return condition.refusal == refusal;
    });
    return at == end ? nullptr : at;
}

const Condition *conditionOf(Refusal refusal)
{
    for (const Condition *condition :
         {found(ofArticle, refusal), found(ofPerson, refusal), found(ofWhatIsBrought, refusal)}) {
        if (condition) {
            return condition;
        }
    }
    return nullptr;
}

} // namespace

bool isCondition(Refusal refusal)
{
    return conditionOf(refusal);
}

bool holds(Refusal refusal, const Situation &situation)
{
    const Condition *condition = conditionOf(refusal);
    Q_ASSERT(condition);
    return condition->holds(situation);
}

std::optional<Refusal> firstThatHolds(const QList<Refusal> &refusals, const Situation &situation)
{
    for (const Refusal refusal : refusals) {
        if (holds(refusal, situation)) {
            return refusal;
        }
    }
    return std::nullopt;
}

bool isOwn(const Situation &situation)
{
    return isOwner(situation) || isInByline(situation) || situation.wroteNote ||
           situation.wroteMost;
}

} // namespace tilshi::newsroom
