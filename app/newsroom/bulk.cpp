#include "newsroom/bulk.h"

#include <algorithm>

namespace tilshi::newsroom {
namespace {

Details detailsOf(const Article &article)
{
    return {article.metadata, article.urgency, article.slug, article.embargo};
}

Result<Article> withMetadata(Desk &desk, const Article &article, const Metadata &metadata,
                             PersonId by)
{
    Details details = detailsOf(article);
    details.metadata = metadata;
    return desk.saveDetails(article.id, details, by);
}

/// Does one change to one article.
struct Doing
{
    Desk &desk;
    const Article &article;
    PersonId by;

    Result<Article> operator()(const TakeAction &taken) const
    {
        Act act;
        act.action = taken.action;
        act.article = article.id;
        act.actor = by;
        act.reason = taken.reason;
        act.at = taken.at;
        return desk.act(act);
    }
    Result<Article> operator()(const SetSection &change) const
    {
        Metadata metadata = article.metadata;
        metadata.section = change.section;
        return withMetadata(desk, article, metadata, by);
    }
    Result<Article> operator()(const AddTags &change) const
    {
        Metadata metadata = article.metadata;
        metadata.tags += change.tags;
        metadata.tags.removeDuplicates();
        return withMetadata(desk, article, metadata, by);
    }
    Result<Article> operator()(const SetTags &change) const
    {
        Metadata metadata = article.metadata;
        metadata.tags = change.tags;
        return withMetadata(desk, article, metadata, by);
    }
    Result<Article> operator()(const SetOwner &change) const
    {
        return desk.changeOwner(article.id, change.owner, by);
    }
};

std::optional<BulkChange> backOf(Action action, const Article &before)
{
    if (action == Action::Trash) {
        return TakeAction{Action::Untrash};
    }
    if (action == Action::Untrash) {
        return TakeAction{Action::Trash};
    }
    if (action == Action::Schedule) {
        return before.schedule ? TakeAction{Action::Schedule, {}, before.schedule->wall}
                               : TakeAction{Action::Unschedule};
    }
    return std::nullopt; // the workflow has no step back from there
}

/// What takes it back from an article that was so before; nothing if nothing does.
std::optional<BulkChange> backOf(const BulkChange &change, const Article &before)
{
    if (const auto *taken = std::get_if<TakeAction>(&change)) {
        return backOf(taken->action, before);
    }
    if (std::holds_alternative<SetSection>(change)) {
        return SetSection{before.metadata.section};
    }
    if (std::holds_alternative<SetOwner>(change)) {
        return SetOwner{before.owner};
    }
    return SetTags{before.metadata.tags};
}

void changeOne(Desk &desk, const BulkChange &change, ArticleId id, PersonId by,
               BulkOutcome &outcome)
{
    const auto before = desk.open(id);
    if (!before) {
        outcome.refused.insert(id, before.error());
        return;
    }
    const auto after = std::visit(Doing{desk, before->article, by}, change);
    if (!after) {
        outcome.refused.insert(id, after.error());
        return;
    }
    outcome.done.append(id);
    if (const auto back = backOf(change, before->article)) {
        outcome.undo.append({id, *back});
    }
}

Action actionBehind(BulkKind kind, const Article &article)
{
    switch (kind) {
    case BulkKind::Claim:
        return Action::Claim;
    case BulkKind::Return:
        return Action::Return;
    case BulkKind::Schedule:
        return actionFor(Action::Schedule, article);
    case BulkKind::Trash:
        return Action::Trash;
    case BulkKind::Untrash:
        return Action::Untrash;
    case BulkKind::Owner:
    case BulkKind::Section:
    case BulkKind::Tags:
        break;
    }
    return Action::Edit;
}

void refuse(BulkOffer &offer, BulkRefusal why, std::optional<Refusal> refusal = {})
{
    if (!offer.why) {
        offer.why = why;
        offer.refusal = refusal;
    }
}

void count(BulkOffer &offer, BulkKind kind, const View &view, const Person &actor)
{
    ++offer.all;
    const Article &article = view.open.article;
    if (kind == BulkKind::Owner) {
        actor.isChief() ? void(++offer.allowed)
                        : refuse(offer, BulkRefusal::ByWorkflow, Refusal::NotChief);
        return;
    }
    const auto refusal = refusalIn(view.offers, actionBehind(kind, article));
    const bool isEdit = kind == BulkKind::Section || kind == BulkKind::Tags;
    if (refusal) {
        refuse(offer, BulkRefusal::ByWorkflow, refusal);
    } else if (isEdit && editVoidsApproval(article)) {
        refuse(offer, BulkRefusal::EndsApproval);
    } else {
        ++offer.allowed;
    }
}

constexpr BulkKind everyKind[] = {BulkKind::Claim, BulkKind::Owner,    BulkKind::Section,
                                  BulkKind::Tags,  BulkKind::Schedule, BulkKind::Return,
                                  BulkKind::Trash, BulkKind::Untrash};

} // namespace

Result<QHash<BulkKind, BulkOffer>> bulkOffers(Desk &desk, const QList<ArticleId> &articles,
                                              const Person &actor)
{
    QHash<BulkKind, BulkOffer> offers;
    for (const ArticleId id : articles) {
        const auto view = desk.view(id, actor.id);
        if (!view && view.error().code != ErrorCode::NotFound) {
            return fail(view.error());
        }
        for (const BulkKind kind : everyKind) {
            view ? count(offers[kind], kind, *view, actor) : void(++offers[kind].all);
        }
    }
    return offers;
}

BulkOutcome changeAll(Desk &desk, const BulkChange &change, const QList<ArticleId> &articles,
                      PersonId by)
{
    BulkOutcome outcome;
    for (const ArticleId id : articles) {
        changeOne(desk, change, id, by, outcome);
    }
    return outcome;
}

BulkOutcome takeBack(Desk &desk, const BulkUndo &undo, PersonId by)
{
    BulkOutcome outcome;
    for (const auto &[id, change] : undo) {
        changeOne(desk, change, id, by, outcome);
    }
    return outcome;
}

} // namespace tilshi::newsroom
