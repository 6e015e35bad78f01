#include "newsroom/effects.h"

namespace tilshi::newsroom {

namespace {

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

Origin originFor(Action action, const Article &article)
{
    switch (action) {
    case Action::Submit:
        return Origin::Submitted;
    case Action::Approve:
        return Origin::Approved;
    default:
        return article.revising == RevisionKind::Correction ? Origin::Corrected : Origin::Saved;
    }
}

void clearFailures(Article &article)
{
    article.publishError.clear();
    article.publishTries = 0;
    article.nextTry.reset();
}

/// Ends approval and slot; the slot is kept as a hint.
void voidApproval(Article &article)
{
    article.approval.reset();
    if (article.schedule) {
        article.slotHint = article.schedule;
        article.schedule.reset();
    }
    clearFailures(article);
}

void applyEdit(Article &article)
{
    if (editVoidsApproval(article)) {
        voidApproval(article);
    }
}

void applyWithdraw(Article &article)
{
    voidApproval(article);
    article.live.reset();
    article.liveDetails = {};
    article.revising.reset();
    article.publicNote.clear();
}

void applyAction(Action action, const Situation &before, Article &article)
{
    switch (action) {
    case Action::Submit:
    case Action::Recall:
        article.reviewer.reset();
        break;
    case Action::Claim:
        article.reviewer = before.actor.id;
        break;
    case Action::Return:
        article.reviewer.reset();
        voidApproval(article);
        break;
    case Action::Edit:
        applyEdit(article);
        break;
    case Action::Schedule:
    case Action::Reschedule:
        article.schedule = before.slot;
        article.slotHint.reset();
        clearFailures(article);
        break;
    case Action::Unschedule:
        article.slotHint = article.schedule;
        article.schedule.reset();
        clearFailures(article);
        break;
    case Action::Revise:
        article.revising = before.kind;
        article.publicNote =
            before.kind == RevisionKind::Silent ? QString() : before.publicNote.trimmed();
        article.reviewer.reset();
        article.approval.reset();
        break;
    case Action::Withdraw:
        applyWithdraw(article);
        break;
    case Action::Trash:
    case Action::Untrash:
        article.trashed = action == Action::Trash;
        break;
    case Action::Approve: // the approval needs the version's number: see changeFor
    case Action::Reopen:
    case Action::Publish: // see publicationChange
        break;
    }
}

QJsonObject slotJson(const Slot &slot)
{
    return {{QStringLiteral("wall"), toText(slot.wall)},
            {QStringLiteral("zone"), QString::fromUtf8(slot.wall.zone)},
            {QStringLiteral("utc"), iso(slot.utc)},
            {QStringLiteral("zoneData"), slot.zoneData}};
}

QJsonObject detailsOf(Action action, const Situation &before)
{
    const Article &article = before.article;
    QJsonObject details;
    if (action == Action::Approve && isOwn(before)) {
        details.insert(QStringLiteral("self"), true);
    }
    if ((action == Action::Schedule || action == Action::Reschedule) && before.slot) {
        details.insert(QStringLiteral("slot"), slotJson(*before.slot));
    }
    if (action != Action::Schedule && action != Action::Publish && article.schedule) {
        details.insert(QStringLiteral("oldSlot"), slotJson(*article.schedule));
    }
    if (action == Action::Edit && editVoidsApproval(article) && article.approval) {
        details.insert(QStringLiteral("voided"), article.approval->sha256);
    }
    if (action == Action::Revise && before.kind) {
        details.insert(QStringLiteral("kind"), keyOf(*before.kind));
        details.insert(QStringLiteral("note"), before.publicNote.trimmed());
    }
    if (action == Action::Claim && article.reviewer) {
        details.insert(QStringLiteral("takenFrom"), article.reviewer->toString());
    }
    return details;
}

/// The version that the wanted content becomes, if it is not the head's already.
std::optional<Version> versionFor(Action action, const Situation &before, const Content &wanted,
                                  const Version &head)
{
    if (sha256(wanted) == head.sha256) {
        return std::nullopt;
    }
    return makeVersion(before.article.id, head.number + 1, head.number, before.actor.id, before.now,
                       originFor(action, before.article), wanted);
}

} // namespace

LogEntry entryFor(Action action, const Situation &before, const Article &after)
{
    LogEntry entry;
    entry.article = before.article.id;
    entry.at = before.now;
    entry.who = before.actor.id;
    entry.login = before.byDueRunner ? QStringLiteral("due-runner") : before.actor.login;
    entry.action = action;
    entry.from = before.article.state;
    entry.to = after.state;
    entry.version = after.head;
    entry.sha256 = sha256(before.content);
    entry.reason = before.reason.trimmed();
    entry.details = detailsOf(action, before);
    return entry;
}

void noteClock(LogEntry &entry, const Clock &clock)
{
    const QString key = QStringLiteral("clock");
    switch (clock.kind()) {
    case TimeKind::Computer:
        break;
    case TimeKind::SetByHand:
        entry.details.insert(key, QStringLiteral("set by hand"));
        break;
    case TimeKind::Sample:
        entry.details.insert(key, QStringLiteral("sample"));
        break;
    }
}

Change changeFor(Action action, const Situation &before, const Content &wanted, const Version &head)
{
    Change change;
    change.after = before.article;
    change.version = versionFor(action, before, wanted, head);
    change.dropsWorkingCopy = true;
    applyAction(action, before, change.after);
    change.after.state = stateAfter(action, before);
    change.after.modifiedAt = before.now;
    if (change.version) {
        change.after.head = change.version->number;
    }
    const QString &hash = change.version ? change.version->sha256 : head.sha256;
    if (action == Action::Approve) {
        change.after.approval = Approval{change.after.head, hash, before.actor.id, before.now};
    }
    const bool nothing =
        action == Action::Edit && !change.version && !editVoidsApproval(before.article);
    if (!nothing) {
        change.entry = entryFor(action, before, change.after);
        change.entry->sha256 = hash;
    }
    return change;
}

Article withDetails(const Article &article, const Details &details)
{
    Article changed = article;
    changed.language = details.language;
    changed.section = details.section;
    changed.authors = details.authors;
    changed.tags = details.tags;
    changed.urgency = details.urgency;
    changed.embargo = details.embargo;
    if (!article.publishedAt) {
        changed.slug = details.slug;
    }
    return changed;
}

Change publicationChange(const Situation &before, const Article &published)
{
    Change change;
    change.after = published;
    change.after.revision = before.article.revision;
    change.after.state = State::Published;
    change.after.schedule.reset();
    change.after.slotHint.reset();
    change.after.revising.reset();
    change.after.publicNote.clear();
    change.after.modifiedAt = before.now;
    clearFailures(change.after);
    change.entry = entryFor(Action::Publish, before, change.after);
    if (before.article.schedule) {
        change.entry->details.insert(QStringLiteral("slot"), slotJson(*before.article.schedule));
        const qint64 delay = before.article.schedule->utc.secsTo(before.now);
        change.entry->details.insert(QStringLiteral("delaySeconds"), std::max<qint64>(0, delay));
    }
    return change;
}

} // namespace tilshi::newsroom
