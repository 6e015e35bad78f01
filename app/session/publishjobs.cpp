#include "session/publishjobs.h"

#include "base/safefile.h"
#include "newsroom/audit.h"
#include "newsroom/normalform.h"
#include "session/session.h"

#include <QDir>

namespace tilshi::session {

using newsroom::Library;
using publishing::Publisher;

namespace {

/// What the publisher has just done, with what it had to leave out.
Result<ShownArticle> shown(const Publisher &publisher, const Result<newsroom::Article> &article)
{
    return article ? Result<ShownArticle>(ShownArticle{*article, publisher.missingPictures()})
                   : fail(article.error());
}

} // namespace

QFuture<Result<ShownArticle>> actOnSite(const Session &session, const newsroom::Act &act)
{
    return session.publisher().run([clock = &session.clock(), act](Library &library) {
        Publisher publisher(library, *clock);
        const auto article = publisher.act(act);
        return shown(publisher, article);
    });
}

QFuture<Result<publishing::DueReport>> runDue(const Session &session)
{
    return session.publisher().run([clock = &session.clock()](Library &library) {
        Publisher publisher(library, *clock);
        return publishing::DueRunner(library, publisher, *clock).run();
    });
}

QFuture<Result<void>> exportArticle(const Session &session, newsroom::ArticleId id,
                                    const newsroom::Content &content,
                                    const publishing::ExportFormat &format, const QString &file)
{
    return session.publisher().run([clock = &session.clock(), id, content, make = format.make,
                                    file](Library &library) -> Result<void> {
        auto open = newsroom::Desk(library, *clock).open(id);
        if (!open) {
            return fail(open.error());
        }
        open->hasWorkingCopy = open->hasWorkingCopy || open->content != normalForm(content);
        open->content = content;
        return make({library, *clock, *open}).and_then([&file](const QByteArray &bytes) {
            return writeFileSafely(file, bytes);
        });
    });
}

QFuture<Result<QString>> pageFile(const Session &session, newsroom::ArticleId id,
                                  const QString &previewFolder)
{
    const auto work = [clock = &session.clock(), id,
                       previewFolder](Library &library) -> Result<QString> {
        Publisher publisher(library, *clock);
        const Result<newsroom::Article> article = library.articles().load(id);
        if (!article) {
            return fail(article.error());
        }
        if (article->state == newsroom::State::Published) {
            const Result<std::optional<QString>> live = publisher.pagePath(id);
            if (!live || *live) {
                return live.map([](const std::optional<QString> &path) { return *path; });
            }
        }
        const Result<QByteArray> html = publisher.exportPage(id);
        if (!html) {
            return fail(html.error());
        }
        const QString path = QDir(previewFolder).filePath(id.toString() + u".html");
        const Result<void> written = writeFileSafely(path, *html);
        return written ? Result<QString>(path) : fail(written.error());
    };
    return session.publisher().run(work);
}

QFuture<Result<QList<Error>>> rewriteSite(const Session &session)
{
    const auto work = [clock = &session.clock(),
                       asking = session.person().id](Library &library) -> Result<QList<Error>> {
        const Result<newsroom::QueueCounts> counts = library.articles().counts(asking);
        if (!counts) {
            return fail(counts.error());
        }
        if (counts->live == 0) {
            return QList<Error>();
        }
        Publisher publisher(library, *clock);
        const Result<publishing::WriteReport> written = publisher.writeSite();
        return written ? Result<QList<Error>>(publisher.missingPictures()) : fail(written.error());
    };
    return session.publisher().run(work);
}

QFuture<Result<QList<newsroom::Concern>>> backUp(const Session &session, const QString &file)
{
    return session.publisher().run([file](Library &library) {
        return library.backup(file).and_then(
            [&] { return library.audit().picturesNotThere(newsroom::PictureDepth::Content); });
    });
}

} // namespace tilshi::session
