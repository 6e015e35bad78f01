#include "session/saving/storejob.h"

#include "newsroom/normalform.h"
#include "session/saving/otherwriter.h"

namespace tilshi::session {

namespace {

using newsroom::Article;
using newsroom::Content;
using newsroom::OpenArticle;

constexpr int mostTries = 5; ///< against others who save between our look and our save

/// One save under way.
class Storing
{
public:
    Storing(newsroom::Library &library, const Clock &clock, const StoreJob &job)
        : m_library(library)
        , m_desk(library, clock)
        , m_job(job)
    {
        if (m_job.content) {
            m_job.content = newsroom::normalForm(*m_job.content); // as the library gives it back
            m_canonical = newsroom::canonicalForm(*m_job.content);
        }
    }

    StoreOutcome run()
    {
        if (m_job.resolution == Resolution::AsNewDraft && m_job.content) {
            makeDraft();
        } else if (m_job.fresh && !isThere()) {
            create();
        } else if (!m_job.content || keepText()) {
            resolve();
            dropTriedDraft();
        }
        return m_outcome;
    }

private:
    bool take(const Result<Article> &step);
    bool take(const Result<newsroom::View> &step);
    bool fails(const Error &error);
    bool isThere();
    void create();
    void makeDraft();
    newsroom::NewArticle asDraft();
    Result<Article> keptInDraft();
    void dropTriedDraft();
    bool keepText();
    bool keepOnce();
    bool keepPlainly();
    bool keepUpon(const OpenArticle &stored);
    bool mayBeEdited();
    void resolve();
    bool proves(const Article &saved);
    bool provesCopy();
    bool isText(const Content &content) const;

    newsroom::Library &m_library;
    newsroom::Desk m_desk;
    StoreJob m_job;
    QByteArray m_canonical; ///< its content
    StoreOutcome m_outcome;
    std::optional<Content> m_theirs; ///< stood there before ours
    bool m_differs = false;          ///< another text is stored than was typed upon
};

/// Takes a step's result over; true if it went well.
bool Storing::take(const Result<Article> &step)
{
    if (!step) {
        return fails(step.error());
    }
    m_outcome.article = *step;
    m_outcome.kept.reset();
    return true;
}

bool Storing::take(const Result<newsroom::View> &step)
{
    if (!step) {
        return fails(step.error());
    }
    m_outcome.article = step->open.article;
    m_outcome.kept = *step;
    return true;
}

bool Storing::fails(const Error &error)
{
    m_outcome.error = error;
    return false;
}

/// An article that was to be created is there already where the program ended between the library's
/// commit and the news of it.
bool Storing::isThere()
{
    return m_library.articles().load(m_job.article).has_value();
}

void Storing::create()
{
    newsroom::NewArticle fresh = *m_job.fresh;
    fresh.content = m_job.content.value_or(fresh.content);
    if (take(m_desk.create(fresh, m_job.by)) && m_job.content) {
        proves(*m_outcome.article);
    }
}

newsroom::NewArticle Storing::asDraft()
{
    newsroom::NewArticle fresh;
    if (const Result<OpenArticle> stored = m_desk.open(m_job.article)) {
        fresh.metadata = stored->article.metadata;
    }
    fresh.id = m_job.draft;
    fresh.content = *m_job.content;
    return fresh;
}

void Storing::makeDraft()
{
    Result<Article> made = m_desk.create(asDraft(), m_job.by);
    if (!made && made.error().code == ErrorCode::Exists) {
        made = keptInDraft();
    }
    if (!made) {
        fails(made.error());
    } else if (proves(*made)) {
        m_outcome.draft = *made;
    }
}

/// The draft is there from a try whose end was not told. More may have been typed since, and what
/// others made of it meanwhile is brought into its history.
Result<Article> Storing::keptInDraft()
{
    const Result<OpenArticle> draft = m_desk.open(m_job.draft);
    if (!draft) {
        return fail(draft.error());
    }
    if (isText(draft->content)) {
        return draft->article;
    }
    return m_desk.saveVersion(m_job.draft, m_job.by).and_then([this](const Article &kept) {
        return m_desk.keepWorkingCopy(m_job.draft, kept.revision, *m_job.content, m_job.by);
    });
}

/// The text has come into its article after all. A draft that somebody has worked on stays.
void Storing::dropTriedDraft()
{
    if (!m_job.draftTried || !m_outcome.textStored) {
        return;
    }
    const Result<OpenArticle> draft = m_desk.open(m_job.draft);
    if (!draft || draft->hasWorkingCopy || draft->article.head > 1 || draft->article.trashed) {
        return;
    }
    newsroom::Act trash;
    trash.action = newsroom::Action::Trash;
    trash.article = m_job.draft;
    trash.actor = m_job.by;
    if (const Result<Article> dropped = m_desk.act(trash); !dropped) {
        fails(dropped.error());
    }
}

/// Keeps the typed text. Others may save between the look and the save: then it is looked again.
bool Storing::keepText()
{
    for (int i = 0; i < mostTries; ++i) {
        m_outcome.error.reset();
        if (keepOnce()) {
            return proves(*m_outcome.article);
        }
        if (m_differs || m_outcome.error->code != ErrorCode::Conflict) {
            return false;
        }
    }
    return false;
}

/// Where nobody has changed anything since, as mostly, nothing needs to be looked at before.
bool Storing::keepPlainly()
{
    return take(m_desk.keep(m_job.article, m_job.upon.revision, *m_job.content, m_job.by));
}

bool Storing::keepOnce()
{
    if (!m_job.resolution && (keepPlainly() || m_outcome.error->code != ErrorCode::Conflict)) {
        return m_outcome.kept.has_value();
    }
    m_outcome.error.reset();
    const Result<OpenArticle> stored = m_desk.open(m_job.article);
    if (!stored) {
        return fails(stored.error());
    }
    if (stored->article.revision != m_job.upon.revision) {
        if (isText(stored->content)) {
            m_outcome.article = stored->article;
            return true; // the same was typed, or it is there from a save whose news got lost
        }
        if (!mayBeEdited()) {
            return false;
        }
        m_differs = !m_job.resolution && newsroom::sha256(stored->content) != m_job.upon.sha256;
        if (m_differs) {
            return fails(savedByOther(stored->content.headline, writerOf(m_library, *stored)));
        }
    }
    m_theirs = stored->content;
    return keepUpon(*stored);
}

/// Where a conflict is resolved, what others typed is brought into the history first.
bool Storing::keepUpon(const OpenArticle &stored)
{
    qint64 revision = stored.article.revision;
    if (m_job.resolution) {
        const Result<Article> kept = m_desk.saveVersion(m_job.article, m_job.by);
        if (!take(kept)) {
            return false;
        }
        revision = kept->revision;
    }
    return take(m_desk.keepWorkingCopy(m_job.article, revision, *m_job.content, m_job.by));
}

bool Storing::mayBeEdited()
{
    const Result<newsroom::View> view = m_desk.view(m_job.article, m_job.by);
    if (!view) {
        return fails(view.error());
    }
    if (const auto refusal = newsroom::refusalIn(view->offers, newsroom::Action::Edit)) {
        return fails(newsroom::asError(*refusal));
    }
    return !newsroom::editVoidsApproval(view->open.article) ||
           fails(newsroom::asError(newsroom::Refusal::WrongState));
}

/// The version that was asked for, and theirs as the article's text again.
void Storing::resolve()
{
    const bool theirs = m_job.content && m_job.resolution == Resolution::TakeTheirs && m_theirs;
    if (!m_job.resolution && m_job.asVersion) {
        take(m_desk.keepAsVersion(m_job.article, m_job.by));
        return;
    }
    if (!m_job.asVersion && !theirs) {
        return;
    }
    if (take(m_desk.saveVersion(m_job.article, m_job.by)) && theirs &&
        take(m_desk.keepWorkingCopy(m_job.article, m_outcome.article->revision, *m_theirs,
                                    m_job.by))) {
        take(m_desk.saveVersion(m_job.article, m_job.by));
    }
}

bool Storing::isText(const Content &content) const
{
    return newsroom::canonicalForm(content) == m_canonical;
}

/// What was kept as the working copy is read back alone.
bool Storing::provesCopy()
{
    const auto copy = m_library.articles().workingCopy(m_job.article);
    return copy && *copy && isText((*copy)->content);
}

/// Reads the text back: what was acknowledged and is not there is a fault of the library's, unless
/// somebody saved upon it already.
bool Storing::proves(const Article &saved)
{
    if (saved.id != m_job.article || !provesCopy()) {
        const Result<OpenArticle> stored = m_desk.open(saved.id);
        if (!stored) {
            return fails(stored.error());
        }
        if (stored->article.revision == saved.revision && !isText(stored->content)) {
            return fails({ErrorCode::Corrupt, saved.id.toString(), QStringLiteral("not as saved")});
        }
    }
    m_outcome.textStored = true;
    m_outcome.upon = {saved.revision, newsroom::sha256Of(m_canonical)};
    return true;
}

} // namespace

StoreOutcome store(newsroom::Library &library, const Clock &clock, const StoreJob &job)
{
    return Storing(library, clock, job).run();
}

} // namespace tilshi::session
