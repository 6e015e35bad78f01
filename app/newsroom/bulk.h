#pragma once

#include "newsroom/desk.h"

#include <QHash>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace tilshi::newsroom {

/// An action of the workflow, with what it asks for.
struct TakeAction
{
    Action action;
    QString reason = {};
    std::optional<WallTime> at = {};

    bool operator==(const TakeAction &) const = default;
};

struct SetSection
{
    std::optional<SectionId> section;
    bool operator==(const SetSection &) const = default;
};

/// Behind the tags that an article has, which are not said twice.
struct AddTags
{
    QStringList tags;
    bool operator==(const AddTags &) const = default;
};

/// In place of the tags that an article has.
struct SetTags
{
    QStringList tags;
    bool operator==(const SetTags &) const = default;
};

struct SetOwner
{
    PersonId owner;
    bool operator==(const SetOwner &) const = default;
};

/// What is done to each of several articles.
using BulkChange = std::variant<TakeAction, SetSection, AddTags, SetTags, SetOwner>;

/// One change, each of its articles with what takes it back there.
using BulkUndo = QList<std::pair<ArticleId, BulkChange>>;

/// What came of it. Each article is changed or not by itself.
struct BulkOutcome
{
    QList<ArticleId> done;
    QHash<ArticleId, Error> refused;
    BulkUndo undo; ///< of those that can be taken back
};

/// Why it can't be done to an article.
enum class BulkRefusal
{
    ByWorkflow,   ///< see refusal
    EndsApproval, ///< a change of details would, and asks before
};

/// Whether a change can be done to each of some articles.
struct BulkOffer
{
    int allowed = 0; ///< to so many of them
    int all = 0;
    std::optional<BulkRefusal> why = {}; ///< of the first that it can't be done to
    std::optional<Refusal> refusal = {}; ///< the same, where the workflow forbids it

    bool isAllowed() const { return all > 0 && allowed == all; }
    bool operator==(const BulkOffer &) const = default;
};

/// The kinds of change that can be done to several articles at once.
enum class BulkKind
{
    Claim,
    Owner,
    Section,
    Tags,
    Schedule,
    Return,
    Trash,
    Untrash
};

/// Of one moment; a reason or a time that is still to be given is taken for given. Errors as the
/// library's; an article that is gone counts as one to which nothing can be done.
Result<QHash<BulkKind, BulkOffer>> bulkOffers(Desk &desk, const QList<ArticleId> &articles,
                                              const Person &actor);

/// Does it to each of them, through the desk.
BulkOutcome changeAll(Desk &desk, const BulkChange &change, const QList<ArticleId> &articles,
                      PersonId by);
/// Takes back what was done; what was changed since by others is refused.
BulkOutcome takeBack(Desk &desk, const BulkUndo &undo, PersonId by);

} // namespace tilshi::newsroom
