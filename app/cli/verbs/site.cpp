#include "cli/missingpictures.h"
#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "publishing/publisher.h"

namespace tilshi::cli {

namespace {

using publishing::WriteReport;

void print(const Call &call, const WriteReport &report)
{
    if (call.wantsJson()) {
        call.print(QJsonObject{{QStringLiteral("folder"), report.folder},
                               {QStringLiteral("files"), qint64(report.files)},
                               {QStringLiteral("written"), qint64(report.written)},
                               {QStringLiteral("removed"), qint64(report.removed)}});
        return;
    }
    call.print(Cli::tr("%1 – files: %2, written: %3, removed: %4")
                   .arg(report.folder)
                   .arg(report.files)
                   .arg(report.written)
                   .arg(report.removed));
}

Outcome<void> site(Call &call)
{
    const auto to = call.value(Option::To);
    if (!to) {
        return misused(Cli::tr("name the folder to write: --to DIR"));
    }
    const auto folder = outputPath(call, *to);
    const auto library = folder ? call.library() : tl::unexpected(folder.error());
    if (!library) {
        return tl::unexpected(library.error());
    }
    publishing::Publisher publisher(**library, call.environment().clock);
    const auto report = publisher.writeSite(*folder);
    if (!report) {
        return failed(report.error());
    }
    print(call, *report);
    warnOfMissingPictures(call, publisher);
    return {};
}

} // namespace

Verb siteVerb()
{
    return {.name = "site",
            .synopsis = "--to DIR",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Writes the whole site into a folder, as far as it differs."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The site has the articles that are live, and nothing else; files that "
                       "Tilshi did not write are left alone."),
            .options = {Option::To},
            .run = site};
}

} // namespace tilshi::cli
