#include "ui/review/reviewedchanges.h"

#include "editor/comparison/comparedrows.h"

#include <algorithm>

namespace tilshi::ui {

namespace {

using editor::ComparedKind;
using newsroom::ContentField;

ComparedKind kindOf(ContentField field)
{
    switch (field) {
    case ContentField::Headline:
        return ComparedKind::Headline;
    case ContentField::Lead:
        return ComparedKind::Lead;
    case ContentField::Body:
        return ComparedKind::Paragraph;
    default:
        return ComparedKind::Aside;
    }
}

int usualBase(const newsroom::OpenArticle &open)
{
    return open.hasWorkingCopy ? open.article.head : std::max(1, open.article.head - 1);
}

} // namespace

Result<ReviewedChanges> readChanges(newsroom::Desk &desk, newsroom::Library &library,
                                    newsroom::ArticleId article, std::optional<int> since)
{
    return newsroom::atOneMoment(library, [&]() -> Result<ReviewedChanges> {
        ReviewedChanges read;
        const auto open = desk.open(article);
        if (!open) {
            return fail(open.error());
        }
        read.now = *open;
        const auto base = library.articles().version(article, since.value_or(usualBase(*open)));
        const auto versions = library.articles().versions(article);
        if (!base || !versions) {
            return fail(base ? versions.error() : base.error());
        }
        read.since = *base;
        read.versions = *versions;
        read.comparison = newsroom::compare(base->content, open->content);
        return read;
    });
}

QList<editor::ComparedRow> rowsOf(const newsroom::ContentComparison &comparison)
{
    QList<editor::ComparedRow> rows;
    int first = 0;
    for (const newsroom::FieldComparison &field : comparison.fields) {
        rows += editor::comparedRows(field.comparison, first, kindOf(field.field));
        first += int(field.comparison.changes.size());
    }
    return rows;
}

} // namespace tilshi::ui
