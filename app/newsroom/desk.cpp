#include "newsroom/desk.h"

#include "newsroom/audit.h"
#include "newsroom/effects.h"
#include "newsroom/normalform.h"
#include "newsroom/workflowtable.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

Result<std::optional<Slot>> slotOf(const std::optional<WallTime> &wall)
{
    if (!wall) {
        return std::nullopt;
    }
    const auto utc = toUtc(*wall);
    if (!utc) {
        return fail(utc.error());
    }
    return Slot{*wall, *utc, zoneDataVersion()};
}

int openAndBlocking(const QList<Comment> &comments)
{
    return static_cast<int>(std::count_if(comments.begin(), comments.end(), [](const Comment &c) {
        return c.blocking && !c.resolved;
    }));
}

/// Takes for given what the person has yet to fill in, so that a button is not refused for it.
void fillIn(Situation &situation)
{
    situation.reason = QStringLiteral("-");
    situation.publicNote = QStringLiteral("-");
    situation.kind = RevisionKind::Correction;
    QDateTime slot = situation.now.addSecs(60);
    if (situation.article.embargo) {
        slot = std::max(slot, *situation.article.embargo);
    }
    situation.slot = Slot{{}, slot, {}};
}

/// Who wrote what readers are told of the revision under way; nobody where there is no note.
Result<std::optional<PersonId>> noteWriter(Library &library, const Article &article)
{
    if (!article.revising || article.publicNote.isEmpty()) {
        return std::nullopt;
    }
    return library.log().of(article.id).map([](const QList<LogEntry> &acts) {
        const auto last = std::find_if(acts.rbegin(), acts.rend(), [](const LogEntry &act) {
            return rowOf(act.action).doesSet(Mark::Revision, act.from);
        });
        return last == acts.rend() ? std::nullopt : std::optional(last->who);
    });
}

Result<Situation> withActor(Library &library, Situation situation, PersonId actor)
{
    const auto person = library.people().byId(actor);
    if (!person) {
        return fail(person.error());
    }
    const auto writer = noteWriter(library, situation.article);
    if (!writer) {
        return fail(writer.error());
    }
    situation.actor = *person;
    situation.wroteNote = *writer == actor;
    return situation;
}

/// Who first wrote a text that is among the article's versions already.
Result<std::optional<PersonId>> firstWriter(Library &library, const Version &text)
{
    return library.articles()
        .versions(text.article)
        .map([&text](const QList<Version> &newestFirst) {
            const auto first =
                std::find_if(newestFirst.rbegin(), newestFirst.rend(),
                             [&text](const Version &each) { return each.sha256 == text.sha256; });
            return first == newestFirst.rend() ? std::nullopt : std::optional(first->by);
        });
}

/// A version is by whoever wrote its text, also where another makes it or takes it back.
Result<void> nameWriter(Library &library, Change &change)
{
    if (!change.version) {
        return {};
    }
    const auto writer = firstWriter(library, *change.version);
    if (!writer) {
        return fail(writer.error());
    }
    if (*writer) {
        change.version->by = **writer;
        return {};
    }
    return library.articles().workingCopy(change.after.id).map([&](const auto &working) {
        if (working && working->content == change.version->content) {
            change.version->by = working->by;
        }
    });
}

} // namespace

std::optional<Refusal> refusalIn(const QList<Offer> &offers, Action action)
{
    const auto offer = std::find_if(offers.begin(), offers.end(),
                                    [action](const Offer &each) { return each.action == action; });
    return offer == offers.end() ? Refusal::WrongState : offer->refusal;
}

Desk::Desk(Library &library, const Clock &clock)
    : m_library(library)
    , m_clock(clock)
{
}

Result<Article> Desk::create(const NewArticle &given, PersonId by)
{
    const NewArticle fresh = normalForm(given);
    const auto owner = m_library.people().byId(by);
    if (!owner) {
        return fail(owner.error());
    }
    const QDateTime now = m_clock.now();
    Article article;
    article.id = fresh.id;
    article.language = fresh.language;
    article.owner = by;
    article.section = fresh.section;
    article.authors = fresh.authors;
    article.tags = fresh.tags;
    article.head = 1;
    article.createdAt = now;
    article.modifiedAt = now;
    return m_library.articles().create(
        article, makeVersion(fresh.id, 1, 0, by, now, fresh.origin, fresh.content));
}

Result<OpenArticle> Desk::open(ArticleId id)
{
    const auto article = m_library.articles().load(id);
    if (!article) {
        return fail(article.error());
    }
    const auto working = m_library.articles().workingCopy(id);
    if (!working) {
        return fail(working.error());
    }
    const auto comments = m_library.comments().of(id);
    if (!comments) {
        return fail(comments.error());
    }
    if (*working) {
        return OpenArticle{*article, (*working)->content, true, openAndBlocking(*comments)};
    }
    const auto head = m_library.articles().version(id, article->head);
    if (!head) {
        return fail(head.error());
    }
    return OpenArticle{*article, head->content, false, openAndBlocking(*comments)};
}

Result<Situation> Desk::situation(ArticleId id, const Act &act)
{
    const auto open = this->open(id);
    if (!open) {
        return fail(open.error());
    }
    const auto settings = m_library.settings().load();
    if (!settings) {
        return fail(settings.error());
    }
    const auto slot = slotOf(act.at);
    if (!slot) {
        return fail(slot.error());
    }
    Situation situation{open->article,
                        open->content,
                        {},
                        act.actor.isNull(),
                        settings->fourEyes,
                        open->openBlockingComments,
                        false,
                        m_clock.now(),
                        act.reason,
                        *slot,
                        act.kind,
                        act.publicNote};
    if (situation.byDueRunner) {
        return situation;
    }
    return withActor(m_library, situation, act.actor);
}

Result<Article> Desk::act(const Act &asked)
{
    Q_ASSERT(asked.action != Action::Publish);
    Act act = normalForm(asked);
    const auto before = situation(act.article, act);
    if (!before) {
        return fail(before.error());
    }
    if (asked.revision && *asked.revision != before->article.revision) {
        return fail(ErrorCode::Conflict, before->content.headline);
    }
    act.action = actionFor(asked.action, before->article);
    if (const auto refusal = refused(act.action, *before)) {
        return fail(asError(*refusal));
    }
    if (const auto sound = checkAsLogged(m_library, act.action, act.article, act.actor); !sound) {
        return fail(sound.error());
    }
    return commit(*before, act);
}

Result<Article> Desk::commit(const Situation &before, const Act &act)
{
    const auto head = m_library.articles().version(before.article.id, before.article.head);
    if (!head) {
        return fail(head.error());
    }
    const Content &wanted = act.content ? *act.content : before.content;
    Change change = changeFor(act.action, before, wanted, *head);
    if (change.entry) {
        noteClock(*change.entry, m_clock);
    }
    if (!change.entry && !change.version) {
        return before.article;
    }
    return nameWriter(m_library, change).and_then([&] {
        return m_library.articles().commit(change);
    });
}

Result<Article> Desk::keepWorkingCopy(ArticleId id, qint64 revision, const Content &content,
                                      PersonId by)
{
    const auto before = situation(id, {Action::Edit, id, by, {}, {}, {}, {}, {}, {}});
    if (!before) {
        return fail(before.error());
    }
    if (before->article.revision != revision) {
        return fail(ErrorCode::Conflict, before->content.headline);
    }
    if (const auto refusal = refused(Action::Edit, *before)) {
        return fail(asError(*refusal));
    }
    if (editVoidsApproval(before->article)) {
        return fail(asError(Refusal::WrongState));
    }
    Change change{before->article,
                  {},
                  {},
                  false,
                  WorkingCopy{normalForm(content), by, before->now, before->article.head}};
    change.after.modifiedAt = before->now;
    return m_library.articles().commit(change);
}

Result<Article> Desk::saveVersion(ArticleId id, PersonId by)
{
    const auto open = this->open(id);
    if (!open) {
        return fail(open.error());
    }
    if (!open->hasWorkingCopy) {
        return open->article;
    }
    Act act{Action::Edit, id, by, {}, {}, {}, {}, open->content, open->article.revision};
    return this->act(act);
}

Result<Article> Desk::saveDetails(ArticleId id, const Details &details, PersonId by)
{
    const auto before = situation(id, {Action::Edit, id, by, {}, {}, {}, {}, {}, {}});
    if (!before) {
        return fail(before.error());
    }
    if (const auto refusal = refused(Action::Edit, *before)) {
        return fail(asError(*refusal));
    }
    const auto head = m_library.articles().version(id, before->article.head);
    if (!head) {
        return fail(head.error());
    }
    Situation changed = *before;
    changed.article = withDetails(before->article, normalForm(details));
    if (changed.article == before->article) {
        return before->article;
    }
    Change change = changeFor(Action::Edit, changed, before->content, *head);
    if (!change.entry) {
        change.after.modifiedAt = before->now;
        change.entry = entryFor(Action::Edit, changed, change.after);
    }
    change.entry->details.insert(QStringLiteral("details"), true);
    return nameWriter(m_library, change).and_then([&] {
        return m_library.articles().commit(change);
    });
}

Result<Article> Desk::changeOwner(ArticleId id, PersonId owner, PersonId by)
{
    const auto before = situation(id, {Action::Edit, id, by, {}, {}, {}, {}, {}, {}});
    const auto successor = m_library.people().byId(owner);
    if (!before || !successor) {
        return fail(before ? successor.error() : before.error());
    }
    if (!before->actor.isChief()) {
        return fail(asError(Refusal::NotChief));
    }
    if (const auto known = auditOf(m_library).checkPerson(by); !known) {
        return fail(known.error());
    }
    Change change;
    change.after = before->article;
    change.after.owner = owner;
    change.after.modifiedAt = before->now;
    change.entry = entryFor(Action::Edit, *before, change.after);
    change.entry->to = before->article.state;
    // Approval and slot stay: nothing of what an edit would end is noted.
    change.entry->details = {{QStringLiteral("owner"), successor->login}};
    return m_library.articles().commit(change);
}

Result<QList<Offer>> Desk::offers(ArticleId id, PersonId actor)
{
    auto now = situation(id, {Action::Edit, id, actor, {}, {}, {}, {}, {}, {}});
    if (!now) {
        return fail(now.error());
    }
    fillIn(*now);
    QList<Offer> offers;
    for (const Action action : allActions()) {
        offers.append({action, refused(action, *now)});
    }
    return offers;
}

Result<std::optional<Action>> Desk::nextStep(ArticleId id, PersonId actor)
{
    const auto now = situation(id, {Action::Edit, id, actor, {}, {}, {}, {}, {}, {}});
    if (!now) {
        return fail(now.error());
    }
    return newsroom::nextStep(*now);
}

} // namespace tilshi::newsroom
