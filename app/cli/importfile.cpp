#include "cli/importfile.h"

#include "base/normalized.h"
#include "importing/decoding.h"

#include <QFileInfo>

namespace tilshi::cli {

namespace {

Outcome<QString> decodedFrom(const QByteArray &bytes, const QString &file)
{
    const auto decoded = importing::decode(bytes);
    if (!decoded) {
        return failed(Error{decoded.error().code, file, decoded.error().detail});
    }
    return decoded->text;
}

/// What reads a file's bytes, told by its whole path where that fails.
template <class Read>
auto readBy(Read read, Call &call, const QString &file)
    -> Outcome<typename decltype(read({}, {}))::value_type>
{
    const auto bytes = call.read(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QString name = QFileInfo(file).fileName();
    auto result = read(*bytes, name);
    if (!result && result.error().subject.startsWith(name)) {
        Error error = result.error();
        error.subject.replace(0, name.size(), file); // two may have the same name
        return failed(error);
    }
    return worded(std::move(result));
}

} // namespace

Outcome<importing::ImportedArticle> importFrom(Call &call, const QString &file)
{
    return readBy([](const QByteArray &bytes,
                     const QString &name) { return importing::importFile(bytes, name); },
                  call, file);
}

Outcome<QList<importing::ImportedArticle>> importAllFrom(Call &call, const QString &file,
                                                         const importing::ImportOptions &options)
{
    return readBy(
        [&options](const QByteArray &bytes, const QString &name) {
            return importing::importArticles(bytes, name, options);
        },
        call, file);
}

Outcome<QString> textFrom(Call &call, const QString &file)
{
    const auto bytes = call.read(file);
    return bytes ? decodedFrom(*bytes, file) : tl::unexpected(bytes.error());
}

Outcome<QString> textToConvert(Call &call)
{
    const QString file = call.arguments().words.value(0, QStringLiteral("-"));
    const auto bytes = call.read(file);
    if (!bytes || bytes->isEmpty()) {
        return bytes ? Outcome<QString>(QString()) : tl::unexpected(bytes.error());
    }
    const auto text = decodedFrom(*bytes, file);
    return text ? normalized(*text, QString::NormalizationForm_C) : text;
}

} // namespace tilshi::cli
