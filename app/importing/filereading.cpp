#include "importing/filereading.h"

#include "base/safefile.h"
#include "importing/blocklines.h"
#include "importing/filetext.h"
#include "text/counts.h"

#include <QFileInfo>

#include <utility>

namespace tilshi::importing {

namespace {

/// The page read the other way than was chosen, for what it holds.
Holding otherHolding(const QByteArray &bytes, const QString &name, ImportOptions options)
{
    options.extent =
        options.extent == PageExtent::Article ? PageExtent::WholePage : PageExtent::Article;
    const auto other = importFile(bytes, name, options);
    return other ? holdingOf(*other) : Holding();
}

/// compares: a page is read the other way too, for what it holds then.
FileReading read(const QString &path, const ImportOptions &options, bool compares)
{
    FileReading reading{QFileInfo(path).size(), fail(ErrorCode::Empty)};
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        reading.article = fail(bytes.error());
        return reading;
    }
    const QString name = QFileInfo(path).fileName();
    auto articles = importArticles(*bytes, name, options);
    reading.article =
        articles ? Result<ImportedArticle>(articles->takeFirst()) : fail(articles.error());
    reading.further = articles.value_or(QList<ImportedArticle>());
    reading.encodings = encodingsOf(*bytes, name);
    if (reading.article) {
        reading.found = holdingOf(*reading.article);
        reading.whole = reading.found;
        const bool page = compares && !reading.article->encoding.isEmpty() && isPage(*bytes, name);
        const bool isWhole = options.extent == PageExtent::WholePage;
        (isWhole ? reading.found : reading.whole) =
            page ? otherHolding(*bytes, name, options) : reading.found;
    }
    return reading;
}

} // namespace

Holding holdingOf(const ImportedArticle &article)
{
    Holding holding;
    holding.words = text::count(article.content.body).words;
    for (const text::Block &block : article.content.body.blocks) {
        holding.pictures += std::holds_alternative<text::Image>(block) ? 1 : 0;
        for (const text::Runs &runs : linesOf(block)) {
            QString last;
            for (const text::Run &run : runs) {
                holding.links += !run.link.isEmpty() && run.link != last ? 1 : 0;
                last = run.link;
            }
        }
    }
    return holding;
}

FileReading readingOf(const QString &path, const ImportOptions &options)
{
    return read(path, options, true);
}

FileReading firstReadingOf(const QString &path)
{
    return read(path, {}, false);
}

} // namespace tilshi::importing
