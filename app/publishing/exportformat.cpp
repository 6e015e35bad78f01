#include "publishing/exportformat.h"

#include "publishing/publisher.h"

#include <QtGlobal>

namespace tilshi::publishing {

namespace {

Result<QByteArray> page(const ToExport &article)
{
    return Publisher(article.library, article.clock).exportPage(article.open);
}

} // namespace

QList<ExportFormat> exportFormats()
{
    return {{.key = QStringLiteral("html"),
             .endings = QStringLiteral("html htm xhtml").split(u' '),
             .command = QT_TRANSLATE_NOOP("Wording", "Export as HTML…"),
             .files = QT_TRANSLATE_NOOP("Wording", "Web pages"),
             .make = page}};
}

} // namespace tilshi::publishing
