#include "base/safefile.h"
#include "cli/lookup.h"
#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "publishing/exportformat.h"

#include <QFileInfo>

#include <algorithm>

namespace tilshi::cli {

namespace {

using publishing::ExportFormat;

Outcome<QByteArray> fileOf(Call &call, const ExportFormat &format)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    if (!id) {
        return tl::unexpected(id.error());
    }
    const Clock &clock = call.environment().clock;
    return worded(newsroom::Desk(**library, clock).open(*id).and_then([&](const auto &open) {
        return format.make({**library, clock, open});
    }));
}

struct Target
{
    QString file;
    ExportFormat format;
};

/// The ending of its name says how a file is opened, and so its format. What has the name with an
/// ending that was not typed is not meant to be replaced.
Outcome<Target> targetFor(const QString &file)
{
    const QList<ExportFormat> formats = publishing::exportFormats();
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto named =
        std::find_if(formats.begin(), formats.end(), [&ending](const ExportFormat &format) {
            return format.endings.contains(ending);
        });
    if (named != formats.end()) {
        return Target{file, *named};
    }
    const ExportFormat &usual = formats.constFirst();
    const QString whole = file + u'.' + usual.endings.constFirst();
    return QFileInfo::exists(whole) ? failed(Error{ErrorCode::Exists, whole, {}})
                                    : Outcome<Target>(Target{whole, usual});
}

Outcome<Target> target(Call &call)
{
    const auto to = call.value(Option::To);
    if (!to) {
        return misused(Cli::tr("name the file to write: --to FILE.html"));
    }
    return outputPath(call, *to).and_then(&targetFor);
}

Outcome<void> exportArticle(Call &call)
{
    const auto to = target(call);
    const auto bytes = to ? fileOf(call, to->format) : tl::unexpected(to.error());
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const auto written = writeFileSafely(to->file, *bytes);
    if (!written) {
        return failed(written.error());
    }
    if (call.wantsJson()) {
        call.print(QJsonObject{{QStringLiteral("file"), to->file}});
    } else {
        call.print(Cli::tr("Written: %1").arg(to->file));
    }
    return {};
}

/// .html, .htm …
QString endings()
{
    QStringList all;
    for (const ExportFormat &format : publishing::exportFormats()) {
        for (const QString &ending : format.endings) {
            all.append(u'.' + ending);
        }
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

Verb exportVerb()
{
    return {.name = "export",
            .synopsis = "ID --to FILE.html",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Writes an article as one page that needs no other file."),
            .details = QT_TRANSLATE_NOOP(
                "Cli",
                "The text is the one the desk works on, published or not. What is not approved "
                "says so over its text. The ending of the name says the form: %1. Another "
                "name gets the first of them."),
            .listed = endings,
            .options = {Option::To},
            .leastWords = 1,
            .mostWords = 1,
            .run = exportArticle};
}

} // namespace tilshi::cli
