#include "ui/editor/storejob.h"

namespace tilshi::ui {

namespace {

/// Takes a step's result over; true if it went well.
bool take(StoreOutcome &outcome, const Result<newsroom::Article> &step)
{
    if (step) {
        outcome.article = *step;
    } else {
        outcome.error = step.error();
    }
    return step.has_value();
}

/// The revision to save upon; brings what others typed into the history where that is asked for.
Result<qint64> baseRevision(newsroom::Desk &desk, const StoreJob &job)
{
    if (!job.resolution) {
        return job.revision;
    }
    const Result<newsroom::Article> kept = desk.saveVersion(job.article, job.by);
    if (!kept) {
        return fail(kept.error());
    }
    return kept->revision;
}

/// Creates the article. If the library has it after all, as when the program died between the
/// library's commit and ours, the save goes on upon that.
bool create(newsroom::Desk &desk, StoreJob &job, StoreOutcome &outcome)
{
    newsroom::NewArticle fresh = *job.fresh;
    fresh.content = job.content.value_or(fresh.content);
    const Result<newsroom::Article> article = desk.create(fresh, job.by);
    if (!article && article.error().code == ErrorCode::Exists) {
        const Result<newsroom::OpenArticle> stored = desk.open(job.article);
        job.revision = stored ? stored->article.revision : 0;
        return true;
    }
    if (take(outcome, article)) {
        outcome.created = true;
        outcome.textStored = true;
        job.content.reset();
        job.asVersion = false;
    }
    return article.has_value();
}

/// Keeps the typed text, upon what is stored by now if a conflict is being resolved.
bool keepText(newsroom::Desk &desk, const StoreJob &job, StoreOutcome &outcome)
{
    const Result<qint64> base = baseRevision(desk, job);
    if (!base) {
        outcome.error = base.error();
        return false;
    }
    outcome.textStored =
        take(outcome, desk.keepWorkingCopy(job.article, *base, *job.content, job.by));
    return outcome.textStored;
}

/// The typed text becomes a version in the history, and theirs the article's text again.
void takeTheirs(newsroom::Desk &desk, const StoreJob &job, StoreOutcome &outcome)
{
    const Result<newsroom::OpenArticle> theirs = desk.open(job.article);
    if (!theirs) {
        outcome.error = theirs.error();
        return;
    }
    if (keepText(desk, job, outcome) && take(outcome, desk.saveVersion(job.article, job.by)) &&
        take(outcome, desk.keepWorkingCopy(job.article, outcome.article->revision, theirs->content,
                                           job.by))) {
        take(outcome, desk.saveVersion(job.article, job.by));
    }
}

} // namespace

StoreOutcome store(newsroom::Desk &desk, const StoreJob &asked)
{
    StoreJob job = asked;
    StoreOutcome outcome;
    if (job.fresh && !create(desk, job, outcome)) {
        return outcome;
    }
    if (job.content && job.resolution == Resolution::TakeTheirs) {
        takeTheirs(desk, job, outcome);
        return outcome;
    }
    if (job.content && !keepText(desk, job, outcome)) {
        return outcome;
    }
    if (job.asVersion) {
        take(outcome, desk.saveVersion(job.article, job.by));
    }
    return outcome;
}

} // namespace tilshi::ui
