#include "session/recovery/recoveredtext.h"

#include "newsroom/normalform.h"

namespace tilshi::session {
namespace {

Result<RecoveredText> asNewArticle(newsroom::Desk &desk, const newsroom::Content &content,
                                   newsroom::ArticleId id, newsroom::PersonId by)
{
    newsroom::NewArticle fresh;
    fresh.id = id;
    fresh.content = content;
    const Result<newsroom::Article> created = desk.create(fresh, by);
    if (!created) {
        return fail(created.error());
    }
    return RecoveredText{created->id, content.headline, false, {}, content, {}};
}

Result<RecoveredText> asWorkingCopy(newsroom::Desk &desk, const newsroom::OpenArticle &open,
                                    const newsroom::Content &content, newsroom::PersonId by)
{
    newsroom::Article article = open.article;
    if (open.hasWorkingCopy) {
        const Result<newsroom::Article> saved = desk.saveVersion(article.id, by);
        if (!saved) {
            return fail(saved.error());
        }
        article = *saved;
    }
    const Result<newsroom::Article> kept =
        desk.keepWorkingCopy(article.id, article.revision, content, by);
    if (!kept) {
        return fail(kept.error());
    }
    return RecoveredText{kept->id, content.headline, false, {}, content, open.content};
}

/// What is said to be there and can't be read back is not there: the entry stays then.
Result<RecoveredText> proved(newsroom::Desk &desk, const Result<RecoveredText> &text)
{
    if (!text) {
        return text;
    }
    const Result<newsroom::OpenArticle> stored = desk.open(text->article);
    if (!stored) {
        return fail(stored.error());
    }
    if (newsroom::canonicalForm(stored->content) != newsroom::canonicalForm(text->typed)) {
        return fail(ErrorCode::Corrupt, text->article.toString());
    }
    return text;
}

Result<RecoveredText> broughtBack(newsroom::Desk &desk, newsroom::Library &library,
                                  const newsroom::RecoveryEntry &entry, newsroom::PersonId by)
{
    const newsroom::Content content = newsroom::normalForm(entry.content);
    const newsroom::PersonId writer = library.people().byId(entry.by) ? entry.by : by;
    const Result<newsroom::OpenArticle> open = desk.open(entry.article);
    if (!open && open.error().code != ErrorCode::NotFound) {
        return fail(open.error());
    }
    if (!open) {
        return proved(desk, asNewArticle(desk, content, entry.article, writer));
    }
    if (newsroom::canonicalForm(open->content) == newsroom::canonicalForm(content)) {
        return RecoveredText{entry.article, content.headline, true, {}, {}, {}};
    }
    const Result<RecoveredText> kept = asWorkingCopy(desk, *open, content, writer);
    if (!kept && newsroom::refusalOf(kept.error())) {
        return proved(desk, asNewArticle(desk, content, newsroom::ArticleId::create(), writer));
    }
    return proved(desk, kept);
}

} // namespace

Result<RecoveredText> bringBack(newsroom::Desk &desk, newsroom::Library &library,
                                const newsroom::RecoveryEntry &entry, newsroom::PersonId by)
{
    Result<RecoveredText> text = broughtBack(desk, library, entry, by);
    if (text) {
        text->at = entry.at;
    }
    return text;
}

Result<void> putEarlierBack(newsroom::Desk &desk, newsroom::ArticleId article,
                            const newsroom::Content &before, newsroom::PersonId by)
{
    const Result<newsroom::Article> saved = desk.saveVersion(article, by);
    const Result<newsroom::Article> kept =
        saved ? desk.keepWorkingCopy(article, saved->revision, before, by) : saved;
    return kept ? Result<void>() : fail(kept.error());
}

} // namespace tilshi::session
