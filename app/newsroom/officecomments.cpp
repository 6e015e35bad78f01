#include "newsroom/desk.h"
#include "newsroom/logged.h"
#include "newsroom/normalform.h"
#include "newsroom/office.h"
#include "newsroom/passagesearch.h"

#include <QJsonArray>

#include <algorithm>

namespace tilshi::newsroom {

namespace {

QJsonObject detailsOf(const Comment &comment, const QString &done)
{
    QJsonObject of{{QStringLiteral("id"), comment.id.toString()},
                   {QStringLiteral("done"), done},
                   {QStringLiteral("blocking"), comment.blocking}};
    if (const QStringList named = mentionedIn(comment.text); !named.isEmpty()) {
        of.insert(QStringLiteral("mentions"), QJsonArray::fromStringList(named));
    }
    return {{QStringLiteral("comment"), of}};
}

Result<Comment> stored(Library &library, ArticleId article, CommentId id)
{
    const auto all = library.comments().of(article);
    if (!all) {
        return fail(all.error());
    }
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const Comment &one) { return one.id == id; });
    return found == all->end() ? fail(ErrorCode::NotFound, id.toString()) : Result<Comment>(*found);
}

/// The one that the actor wrote and saw like that.
Result<Comment> storedOwn(Library &library, const Comment &seen, PersonId by)
{
    return stored(library, seen.article, seen.id).and_then([&](const Comment &before) {
        if (before.by != by) {
            return Result<Comment>(fail(asError(Refusal::NotWriter)));
        }
        return before.revision == seen.revision && !before.removed
                   ? Result<Comment>(before)
                   : fail(ErrorCode::Conflict, before.text);
    });
}

/// Where its words stand in the desk's text, if it is about any.
void placeIn(const Content &content, Comment &comment)
{
    comment.quote = comment.passage->anchor.quote;
    if (!isThere(*comment.passage, content)) {
        comment.passage = passageOf(content, comment.quote);
    }
    comment.wordsGone = !comment.passage;
}

/// A reply hangs on the comment that the whole talk began with.
Result<Comment> asReply(Library &library, Comment comment)
{
    return stored(library, comment.article, comment.parent)
        .and_then([&](const Comment &parent) -> Result<Comment> {
            comment.parent = parent.isReply() ? parent.parent : parent.id;
            comment.blocking = false;
            comment.passage.reset();
            return comment;
        });
}

} // namespace

/// As it is to be stored, with what is not for the writer to say.
Result<Comment> Office::written(const Comment &comment, PersonId by)
{
    Comment added = comment;
    added.by = by;
    added.at = m_clock.now();
    added.resolved = false;
    added.revision = 0;
    added.quote.clear();
    added.wordsGone = false;
    added.editedAt.reset();
    added.removed = false;
    added = normalForm(added);
    if (added.text.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid, comment.text);
    }
    return added;
}

Result<Comment> Office::addComment(const Comment &comment, PersonId by)
{
    auto added = written(comment, by);
    if (!added) {
        return fail(added.error());
    }
    const auto done = logged(m_library, m_clock, comment.article, by, [&]() -> Written {
        if (stored(m_library, added->article, added->id)) {
            return fail(ErrorCode::Exists, added->id.toString());
        }
        if (added->isReply()) {
            added = asReply(m_library, *added);
        } else if (added->passage) {
            added = Desk(m_library, m_clock).open(added->article).map([&](const OpenArticle &open) {
                placeIn(open.content, *added);
                return *added;
            });
        }
        added = added.and_then([&](const Comment &one) { return m_library.comments().save(one); });
        return added.map([](const Comment &one) {
            return std::optional(detailsOf(one, one.isReply() ? QStringLiteral("replied")
                                                              : QStringLiteral("added")));
        });
    });
    return done.and_then([&] { return added; });
}

Result<Comment> Office::changeComment(const Comment &wanted, PersonId by)
{
    const Comment normal = normalForm(wanted);
    if (normal.text.trimmed().isEmpty()) {
        return fail(ErrorCode::Invalid, wanted.text);
    }
    Comment changed;
    const auto done = logged(m_library, m_clock, wanted.article, by, [&]() -> Written {
        const auto before = storedOwn(m_library, wanted, by);
        if (!before) {
            return fail(before.error());
        }
        changed = *before;
        changed.text = normal.text;
        changed.blocking = normal.blocking && !changed.isReply();
        if (changed == *before) {
            return std::nullopt;
        }
        changed.editedAt = m_clock.now();
        return m_library.comments().save(changed).map([&](const Comment &stored) {
            changed = stored;
            return std::optional(detailsOf(changed, QStringLiteral("changed")));
        });
    });
    return done.map([&] { return changed; });
}

Result<void> Office::removeComment(const Comment &comment, PersonId by)
{
    return logged(m_library, m_clock, comment.article, by, [&]() -> Written {
        return storedOwn(m_library, comment, by).and_then([&](const Comment &before) {
            return removeOne(before).map([&] {
                Comment gone = before;
                gone.text.clear(); // whom it named is gone with it
                return std::optional(detailsOf(gone, QStringLiteral("removed")));
            });
        });
    });
}

/// Leaves an empty place where replies hang on it, and takes one away with its last reply.
Result<void> Office::removeOne(const Comment &comment)
{
    const auto all = m_library.comments().of(comment.article);
    if (!all) {
        return fail(all.error());
    }
    const auto repliesTo = [&](CommentId id) {
        return std::count_if(all->begin(), all->end(),
                             [id](const Comment &one) { return one.parent == id; });
    };
    if (!comment.isReply() && repliesTo(comment.id) > 0) {
        Comment place = comment;
        place.text.clear();
        place.quote.clear();
        place.passage.reset();
        place.wordsGone = false;
        place.blocking = false;
        place.removed = true;
        return m_library.comments().save(place).map([](const Comment &) {});
    }
    return m_library.comments().remove(comment).and_then([&]() -> Result<void> {
        const auto place = std::find_if(all->begin(), all->end(), [&](const Comment &one) {
            return one.id == comment.parent && one.removed;
        });
        const bool isLast = place != all->end() && repliesTo(comment.parent) == 1;
        return isLast ? m_library.comments().remove(*place) : Result<void>();
    });
}

Result<Comment> Office::setResolved(const Comment &comment, bool resolved, PersonId by)
{
    Comment changed;
    const auto done = logged(m_library, m_clock, comment.article, by, [&]() -> Written {
        const auto before = stored(m_library, comment.article, comment.id);
        if (!before) {
            return fail(before.error());
        }
        changed = *before;
        if (changed.resolved == resolved) {
            return std::nullopt;
        }
        if (changed.revision != comment.revision) {
            return fail(ErrorCode::Conflict, changed.text);
        }
        changed.resolved = resolved;
        return m_library.comments().save(changed).map([&](const Comment &stored) {
            changed = stored;
            return std::optional(detailsOf(changed, resolved ? QStringLiteral("resolved")
                                                             : QStringLiteral("reopened")));
        });
    });
    return done.map([&] { return changed; });
}

} // namespace tilshi::newsroom
