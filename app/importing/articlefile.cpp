#include "importing/articlefile.h"

#include "base/safefile.h"

#include <QFileInfo>

namespace tilshi::importing {

Result<importing::ImportedArticle> readArticleFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? importing::importFile(*bytes, QFileInfo(path).fileName()) : fail(bytes.error());
}

Result<QList<importing::ImportedArticle>> readArticlesFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? importing::importArticles(*bytes, QFileInfo(path).fileName())
                 : fail(bytes.error());
}

} // namespace tilshi::importing
