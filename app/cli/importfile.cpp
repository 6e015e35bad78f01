#include "cli/importfile.h"

#include <QFileInfo>

namespace tilshi::cli {

Outcome<importing::ImportedArticle> importFrom(Call &call, const QString &file)
{
    const auto bytes = call.read(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto article = importing::importFile(*bytes, QFileInfo(file).fileName());
    return worded(std::move(article));
}

} // namespace tilshi::cli
