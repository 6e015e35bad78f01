#include "newsroom/loggedarticle.h"

#include "newsroom/workflowtable.h"

namespace tilshi::newsroom {

namespace {

bool doesSet(const LogEntry &act, Mark mark)
{
    return rowOf(act.action).doesSet(mark, act.from);
}

/// An edit that changed nothing but the owner stays in its state and ends nothing.
bool doesClear(const LogEntry &act, Mark mark)
{
    const bool isOwners = act.action == Action::Edit && act.from == act.to;
    return !isOwners && rowOf(act.action).doesClear(mark, act.from);
}

void followApproval(LoggedArticle &article, const LogEntry &act)
{
    if (doesSet(act, Mark::Approval)) {
        article.approval = Approval{act.version, act.sha256, act.who, act.at};
    } else if (doesClear(act, Mark::Approval)) {
        article.approval.reset();
    }
}

void followLive(LoggedArticle &article, const LogEntry &act)
{
    if (doesSet(act, Mark::Live)) {
        article.live = act.version;
        article.liveSha256 = act.sha256;
    } else if (doesClear(act, Mark::Live)) {
        article.live.reset();
        article.liveSha256.clear();
    }
}

void followSlot(LoggedArticle &article, const LogEntry &act)
{
    if (doesSet(act, Mark::Slot)) {
        article.slot = act.details.value(QLatin1String("slot")).toObject();
    } else if (act.to != State::Scheduled) {
        article.slot = {};
    }
}

bool isSame(const std::optional<Approval> &logged, const std::optional<Approval> &stored)
{
    if (!logged || !stored) {
        return logged.has_value() == stored.has_value();
    }
    return logged->version == stored->version && logged->sha256 == stored->sha256 &&
           logged->by == stored->by &&
           logged->at.toMSecsSinceEpoch() == stored->at.toMSecsSinceEpoch();
}

bool isSame(const QJsonObject &logged, const std::optional<Slot> &stored)
{
    if (logged.isEmpty() || !stored) {
        return logged.isEmpty() == !stored;
    }
    const auto text = [&](const char *key) { return logged.value(QLatin1String(key)).toString(); };
    return text("wall") == toText(stored->wall) &&
           text("zone") == QString::fromUtf8(stored->wall.zone) &&
           text("utc") == stored->utc.toUTC().toString(Qt::ISODate);
}

} // namespace

void follow(LoggedArticle &article, const LogEntry &act)
{
    article.state = act.to;
    if (doesSet(act, Mark::Trash) || doesClear(act, Mark::Trash)) {
        article.trashed = doesSet(act, Mark::Trash);
    }
    followApproval(article, act);
    followLive(article, act);
    followSlot(article, act);
}

QStringList differences(const LoggedArticle &logged, const Article &article)
{
    QStringList names;
    const auto compare = [&names](bool isSame, const char *name) {
        if (!isSame) {
            names.append(QLatin1String(name));
        }
    };
    compare(logged.state == article.state, "state");
    compare(logged.trashed == article.trashed, "trash");
    compare(isSame(logged.approval, article.approval), "approval");
    compare(logged.live == article.live, "live");
    compare(isSame(logged.slot, article.schedule), "schedule");
    return names;
}

} // namespace tilshi::newsroom
