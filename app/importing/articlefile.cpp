#include "importing/articlefile.h"

#include "base/safefile.h"

#include <QFileInfo>

namespace tilshi::importing {

Result<importing::ImportedArticle> readArticleFile(const QString &path,
                                                   const ImportOptions &options)
{
    const Result<QByteArray> bytes = readFile(path);
    return bytes ? importing::importFile(*bytes, QFileInfo(path).fileName(), options)
                 : fail(bytes.error());
}

} // namespace tilshi::importing
