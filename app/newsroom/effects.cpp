#include "newsroom/effects.h"

#include "newsroom/workflowtable.h"

namespace tilshi::newsroom {

namespace {

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

Origin originFor(Action action, const Situation &before)
{
    const Origin origin = rowOf(action).version;
    if (origin == Origin::Saved && before.restores) {
        return Origin::Restored;
    }
    const bool corrects =
        origin == Origin::Saved && before.article.revising == RevisionKind::Correction;
    return corrects ? Origin::Corrected : origin;
}

void clear(Mark mark, Article &article)
{
    switch (mark) {
    case Mark::Reviewer:
        return article.reviewer.reset();
    case Mark::Approval:
        return article.approval.reset();
    case Mark::Slot:
        article.slotHint = article.schedule ? article.schedule : article.slotHint;
        return article.schedule.reset();
    case Mark::Hint:
        return article.slotHint.reset();
    case Mark::Failures:
        article.publishError.clear();
        article.publishTries = 0;
        return article.nextTry.reset();
    case Mark::Live:
        article.live.reset();
        article.liveDetails = {};
        return;
    case Mark::Revision:
        article.revising.reset();
        return article.publicNote.clear();
    case Mark::Trash:
        article.trashed = false;
        return;
    }
    Q_UNREACHABLE();
}

void set(Mark mark, const Situation &before, Article &article)
{
    switch (mark) {
    case Mark::Reviewer:
        article.reviewer = before.actor.id;
        return;
    case Mark::Slot:
        article.schedule = before.slot;
        return;
    case Mark::Revision:
        article.revising = before.kind;
        article.publicNote =
            before.kind == RevisionKind::Silent ? QString() : before.publicNote.trimmed();
        return;
    case Mark::Trash:
        article.trashed = true;
        return;
    case Mark::Approval: // needs the version's number: see changeFor
    case Mark::Live:     // see Desk::beginPublishing
    case Mark::Hint:
    case Mark::Failures:
        return;
    }
    Q_UNREACHABLE();
}

/// What the table says that the action clears and sets, and its state.
void applyAction(Action action, const Situation &before, Article &article)
{
    const State from = before.article.state;
    for (const Mark mark : rowOf(action).clears.in(from)) {
        clear(mark, article);
    }
    for (const Mark mark : rowOf(action).sets.in(from)) {
        set(mark, before, article);
    }
    article.state = stateAfter(action, before);
    article.modifiedAt = before.now;
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
    const auto doesSet = [&](Mark mark) { return rowOf(action).doesSet(mark, article.state); };
    QJsonObject details;
    if (doesSet(Mark::Approval) && isOwn(before)) {
        details.insert(QStringLiteral("self"), true);
    }
    if (doesSet(Mark::Slot) && before.slot) {
        details.insert(QStringLiteral("slot"), slotJson(*before.slot));
    }
    if (!doesSet(Mark::Live) && article.schedule) {
        details.insert(QStringLiteral("oldSlot"), slotJson(*article.schedule));
    }
    if (action == Action::Edit && editVoidsApproval(article) && article.approval) {
        details.insert(QStringLiteral("voided"), article.approval->sha256);
    }
    if (action == Action::Edit && before.restores) {
        details.insert(QStringLiteral("restored"), *before.restores);
    }
    if (doesSet(Mark::Revision) && before.kind) {
        details.insert(QStringLiteral("kind"), keyOf(*before.kind));
        details.insert(QStringLiteral("note"), before.publicNote.trimmed());
    }
    if (doesSet(Mark::Reviewer) && article.reviewer) {
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
                       originFor(action, before), wanted);
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
    if (change.version) {
        change.after.head = change.version->number;
    }
    const QString &hash = change.version ? change.version->sha256 : head.sha256;
    if (rowOf(action).doesSet(Mark::Approval, before.article.state)) {
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
    changed.metadata = details.metadata;
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
    applyAction(Action::Publish, before, change.after);
    change.entry = entryFor(Action::Publish, before, change.after);
    if (before.article.schedule) {
        change.entry->details.insert(QStringLiteral("slot"), slotJson(*before.article.schedule));
        const qint64 delay = before.article.schedule->utc.secsTo(before.now);
        change.entry->details.insert(QStringLiteral("delaySeconds"), std::max<qint64>(0, delay));
    }
    return change;
}

} // namespace tilshi::newsroom
