#include "newsroom/articleslug.h"

#include "language/slug.h"

namespace tilshi::newsroom {

QString slugFrom(const QString &text)
{
    const QString slug = language::slug(text);
    return slug.isEmpty() ? QStringLiteral("article") : slug;
}

QString slugOf(const Article &article, const Content &content)
{
    if (article.publishedAt) {
        return article.slug;
    }
    return slugFrom(article.slug.isEmpty() ? content.headline : article.slug);
}

} // namespace tilshi::newsroom
