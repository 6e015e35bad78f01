#include "newsroom/desk.h"
#include "newsroom/deskview.h"
#include "newsroom/movedcomments.h"
#include "newsroom/workflowtable.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

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
    return static_cast<int>(std::count_if(comments.begin(), comments.end(),
                                          [](const Comment &c) { return c.isHindrance(); }));
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

} // namespace

View viewOf(const OpenArticle &open, Situation situation)
{
    View view{situation.actor.id, open, {}, nextStep(situation)};
    fillIn(situation);
    for (const Action action : allActions()) {
        view.offers.append({action, refused(action, situation)});
    }
    return view;
}

Result<OpenArticle> Desk::open(ArticleId id)
{
    return atOneMoment(m_library, [&] { return withText(id); });
}

Result<View> Desk::view(ArticleId id, PersonId person)
{
    return read({.action = Action::Edit, .article = id, .actor = person})
        .map([](const Reading &now) { return viewOf(now.open, now.situation); });
}

Result<QList<Offer>> Desk::offers(ArticleId id, PersonId actor)
{
    return view(id, actor).map([](const View &view) { return view.offers; });
}

Result<std::optional<Action>> Desk::nextStep(ArticleId id, PersonId actor)
{
    return view(id, actor).map([](const View &view) { return view.next; });
}

Result<Desk::Reading> Desk::read(const Act &act)
{
    return atOneMoment(m_library, [&]() -> Result<Reading> {
        const auto open = withText(act.article);
        if (!open) {
            return fail(open.error());
        }
        return situation(*open, act).map([&](const Situation &now) { return Reading{*open, now}; });
    });
}

Result<OpenArticle> Desk::withoutText(ArticleId id)
{
    const auto article = m_library.articles().load(id);
    if (!article) {
        return fail(article.error());
    }
    return m_library.comments().of(id).map([&](const QList<Comment> &comments) {
        return OpenArticle{.article = *article,
                           .openBlockingComments = openAndBlocking(comments),
                           .hasPassages = hasPassages(comments)};
    });
}

Result<OpenArticle> Desk::withText(ArticleId id)
{
    auto open = withoutText(id);
    const auto working = open ? m_library.articles().workingCopy(id) : fail(open.error());
    if (!working) {
        return fail(working.error());
    }
    if (*working) {
        open->content = (*working)->content;
        open->hasWorkingCopy = true;
        open->writer = (*working)->by;
        return open;
    }
    return m_library.articles().version(id, open->article.head).map([&](const Version &head) {
        open->content = head.content;
        return *open;
    });
}

Result<Situation> Desk::situation(const OpenArticle &open, const Act &act)
{
    const auto settings = m_library.settings().load();
    if (!settings) {
        return fail(settings.error());
    }
    const auto slot = slotOf(act.at);
    if (!slot) {
        return fail(slot.error());
    }
    const Situation situation{.article = open.article,
                              .content = open.content,
                              .byDueRunner = act.actor.isNull(),
                              .fourEyes = settings->fourEyes,
                              .openBlockingComments = open.openBlockingComments,
                              .now = m_clock.now(),
                              .reason = act.reason,
                              .slot = *slot,
                              .kind = act.kind,
                              .publicNote = act.publicNote,
                              .restores = act.restores};
    if (situation.byDueRunner) {
        return situation;
    }
    return withActor(m_library, situation, act.actor).and_then([&](const Situation &now) {
        return withWriting(now, open);
    });
}

/// Who wrote what is asked only where somebody may approve by all else.
Result<Situation> Desk::withWriting(Situation situation, const OpenArticle &open)
{
    if (refusedByTable(Action::Approve, situation)) {
        return situation;
    }
    auto written = m_library.articles().writtenSinceApproval(open.article.id);
    if (!written) {
        return fail(written.error());
    }
    return headContent(open).map([&](const Content &head) {
        (*written)[open.writer] += wordsWritten(head, open.content);
        situation.wroteMost = wroteMost(*written, situation.actor.id);
        return situation;
    });
}

} // namespace tilshi::newsroom
