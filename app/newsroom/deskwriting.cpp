#include "newsroom/desk.h"
#include "newsroom/deskview.h"
#include "newsroom/editinglocks.h"
#include "newsroom/movedcomments.h"
#include "newsroom/normalform.h"

namespace tilshi::newsroom {

namespace {

/// What an edit that goes no further is refused for.
std::optional<Refusal> refusedToKeep(const Situation &situation)
{
    const auto refusal = refused(Action::Edit, situation);
    const bool isPlain = !editVoidsApproval(situation.article);
    return refusal || isPlain ? refusal : std::optional(Refusal::WrongState);
}

/// Looks for another's lock only where there seems to be one: it may have ended with its program.
Result<Article> keepUnlocked(Library &library, const Clock &clock, const Article &seen,
                             const WorkingCopy &copy)
{
    const auto kept = library.articles().keep(seen, copy);
    if (kept || kept.error().code != ErrorCode::Conflict) {
        return kept;
    }
    return checkNotHeld(library, seen.id, copy.by, copy.at)
        .and_then([&] { return EditingLocks(library, clock).dropEnded(seen.id); })
        .and_then([&] { return library.articles().keep(seen, copy); });
}

} // namespace

Result<Article> Desk::keepWorkingCopy(ArticleId id, qint64 revision, const Content &content,
                                      PersonId by)
{
    return keep(id, revision, content, by).map([](const View &kept) { return kept.open.article; });
}

Result<View> Desk::keep(ArticleId id, qint64 revision, const Content &content, PersonId by)
{
    return atOnce(m_library, [&] { return keepNow(id, revision, content, by); });
}

Result<View> Desk::keepNow(ArticleId id, qint64 revision, const Content &content, PersonId by)
{
    auto open = withoutText(id);
    if (!open) {
        return fail(open.error());
    }
    if (open->article.revision != revision) {
        return fail(movedOn(id));
    }
    open->content = normalForm(content);
    open->hasWorkingCopy = true;
    open->writer = by;
    auto situation = this->situation(*open, {.action = Action::Edit, .article = id, .actor = by});
    if (!situation) {
        return fail(situation.error());
    }
    if (const auto refusal = refusedToKeep(*situation)) {
        return fail(asError(*refusal));
    }
    const auto before = open->hasPassages ? deskContent(open->article) : Content();
    if (!before) {
        return fail(before.error());
    }
    const WorkingCopy copy{open->content, by, situation->now, open->article.head};
    return keepUnlocked(m_library, m_clock, open->article, copy)
        .and_then([&](const Article &after) {
            open->article = after;
            situation->article = after;
            return (open->hasPassages ? movePassages(id, *before, open->content) : Result<void>())
                .map([&] { return viewOf(*open, *situation); });
        });
}

/// What the desk works on, as it is stored.
Result<Content> Desk::deskContent(const Article &article)
{
    const auto copy = m_library.articles().workingCopy(article.id);
    if (!copy || *copy) {
        return copy ? Result<Content>((*copy)->content) : fail(copy.error());
    }
    return m_library.articles().version(article.id, article.head).map([](const Version &head) {
        return head.content;
    });
}

/// Comments go along with their words. Within the transaction that writes the text.
Result<void> Desk::movePassages(ArticleId id, const Content &before, const Content &after)
{
    if (before == after) {
        return {};
    }
    return m_library.comments().of(id).and_then([&](const QList<Comment> &comments) {
        const QList<Comment> moved = movedComments(comments, before, after);
        return moved.isEmpty() ? Result<void>() : m_library.comments().place(moved);
    });
}

/// Somebody else was first; the subject is the headline now.
Error Desk::movedOn(ArticleId id)
{
    const auto now = withText(id);
    return now ? Error{ErrorCode::Conflict, now->content.headline, {}} : now.error();
}

Result<Article> Desk::saveVersion(ArticleId id, PersonId by)
{
    return keepAsVersion(id, by).map([](const View &kept) { return kept.open.article; });
}

Result<View> Desk::keepAsVersion(ArticleId id, PersonId by)
{
    Act act{.action = Action::Edit, .article = id, .actor = by};
    return read(act).and_then([&](Reading before) -> Result<View> {
        OpenArticle &open = before.open;
        if (!open.hasWorkingCopy) {
            return viewOf(open, before.situation);
        }
        act.content = normalForm(open.content);
        return perform(before, act).map([&](const Article &after) {
            open.hasWorkingCopy = after.revision == open.article.revision; // the same as the head
            open.article = after;
            before.situation.article = after;
            return viewOf(open, before.situation);
        });
    });
}

} // namespace tilshi::newsroom
