#include "session/saving/otherwriter.h"

namespace tilshi::session {

namespace {

const QString detailOfConflict = QStringLiteral("saved by: ");

} // namespace

newsroom::PersonId writerOf(newsroom::Library &library, const newsroom::OpenArticle &open)
{
    if (open.hasWorkingCopy) {
        return open.writer;
    }
    const auto head = library.articles().version(open.article.id, open.article.head);
    return head ? head->by : newsroom::PersonId();
}

Error savedByOther(const QString &headline, newsroom::PersonId writer)
{
    return {ErrorCode::Conflict, headline, detailOfConflict + writer.toString()};
}

newsroom::PersonId otherWriter(const Error &conflict)
{
    const bool isNamed =
        conflict.code == ErrorCode::Conflict && conflict.detail.startsWith(detailOfConflict);
    const auto id = newsroom::PersonId::fromString(conflict.detail.mid(detailOfConflict.size()));
    return isNamed ? id.value_or(newsroom::PersonId()) : newsroom::PersonId();
}

} // namespace tilshi::session
