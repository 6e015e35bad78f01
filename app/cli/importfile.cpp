#include "cli/importfile.h"

#include "importing/decoding.h"

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

Outcome<QString> textFrom(Call &call, const QString &file)
{
    const auto bytes = call.read(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto decoded = importing::decode(*bytes);
    if (!decoded) {
        return failed(Error{decoded.error().code, file, decoded.error().detail});
    }
    return decoded->text;
}

} // namespace tilshi::cli
