#include "newsroom/articleslug.h"
#include "newsroom/audit.h"
#include "newsroom/desk.h"
#include "newsroom/effects.h"
#include "newsroom/failure.h"

#include <algorithm>
#include <array>

namespace tilshi::newsroom {

namespace {

constexpr int claimSeconds = 300;

/// Minutes until the due runner tries again, by how often it has failed.
constexpr std::array<int, 3> retryMinutes{1, 5, 15};

/// The article as it will be once its head is on the site.
Article asPublished(const Situation &before, const QString &slug)
{
    Article article = before.article;
    const bool silent = article.revising == RevisionKind::Silent;
    article.slug = slug;
    article.live = article.head;
    const LiveDetails last = article.liveDetails;
    article.liveDetails = {article.metadata, article.revising, article.publicNote};
    if (silent) {
        article.liveDetails.kind = last.kind;
        article.liveDetails.note = last.note;
    }
    if (!article.publishedAt) {
        article.publishedAt = before.now;
    }
    if (!silent || !article.updatedAt) {
        article.updatedAt = before.now;
    }
    return article;
}

} // namespace

Result<Desk::ToPublish> Desk::beginPublishing(ArticleId id, PersonId actor, const QString &claimant)
{
    const auto read = this->read({.action = Action::Publish, .article = id, .actor = actor});
    if (!read) {
        return fail(read.error());
    }
    const Situation &before = read->situation;
    if (const auto refusal = refused(Action::Publish, before)) {
        return fail(asError(*refusal));
    }
    if (const auto sound = checkAsLogged(m_library, Action::Publish, id, actor); !sound) {
        return fail(sound.error());
    }
    const auto version = m_library.articles().version(id, before.article.head);
    if (!version) {
        return fail(version.error());
    }
    // A claim has to do with running programs: it goes by the computer's time, whatever ours is.
    const auto claimed =
        m_library.articles().claimForPublishing(id, claimant, SystemClock().now(), claimSeconds);
    if (!claimed) {
        const Error &error = claimed.error();
        const bool isHeld = error.code == ErrorCode::Busy && error.subject.isEmpty();
        return fail(error.code, isHeld ? before.content.headline : error.subject, error.detail);
    }
    // Another program may have published it between the look and the claim.
    const auto now = m_library.articles().load(id);
    const bool moved = !now || now->revision != before.article.revision;
    const auto slug = m_library.articles().freeSlug(id, slugOf(before.article, before.content));
    if (moved || !slug) {
        m_library.articles().releaseClaim(id, claimant);
        return moved ? fail(ErrorCode::Conflict, before.content.headline) : fail(slug.error());
    }
    return ToPublish{asPublished(before, *slug), *version};
}

Result<Article> Desk::finishPublishing(const ToPublish &job, PersonId actor,
                                       const QString &claimant)
{
    const ArticleId id = job.article.id;
    const auto read = this->read({.action = Action::Publish, .article = id, .actor = actor});
    if (!read) {
        return fail(read.error());
    }
    const Situation &before = read->situation;
    if (before.article.revision != job.article.revision) {
        return fail(ErrorCode::Conflict, before.content.headline);
    }
    Change change = publicationChange(before, job.article);
    noteClock(*change.entry, m_clock);
    auto after = m_library.articles().commit(change);
    m_library.articles().releaseClaim(id, claimant);
    return after;
}

Result<Article> Desk::failPublishing(ArticleId id, const QString &claimant, const Error &error)
{
    m_library.articles().releaseClaim(id, claimant);
    const auto article = m_library.articles().load(id);
    if (!article) {
        return fail(article.error());
    }
    Change change;
    change.after = *article;
    change.after.publishError = failureText(error);
    ++change.after.publishTries;
    const auto last = static_cast<int>(retryMinutes.size()) - 1;
    const int step = std::min(change.after.publishTries - 1, last);
    change.after.nextTry = m_clock.now().addSecs(60LL * retryMinutes.at(static_cast<size_t>(step)));
    return m_library.articles().commit(change);
}

} // namespace tilshi::newsroom
