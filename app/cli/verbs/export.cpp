#include "base/safefile.h"
#include "cli/lookup.h"
#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "publishing/press.h"

namespace tilshi::cli {

namespace {

Outcome<QByteArray> pageOf(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    if (!id) {
        return tl::unexpected(id.error());
    }
    return worded(publishing::Press(**library, call.surroundings().clock).exportPage(*id));
}

Outcome<void> exportPage(Call &call)
{
    const auto to = call.value(Option::To);
    if (!to) {
        return misused(Cli::tr("name the file to write: --to FILE.html"));
    }
    const auto file = outputPath(call, *to);
    const auto page = file ? pageOf(call) : tl::unexpected(file.error());
    if (!page) {
        return tl::unexpected(page.error());
    }
    const auto written = writeFileSafely(*file, *page);
    if (!written) {
        return failed(written.error());
    }
    if (call.wantsJson()) {
        call.print(QJsonObject{{QStringLiteral("file"), *file}});
    } else {
        call.print(Cli::tr("Written: %1").arg(*file));
    }
    return {};
}

} // namespace

Verb exportVerb()
{
    return {.name = "export",
            .synopsis = "ID --to FILE.html",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Writes an article as one page that needs no other file."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The text is the one the desk works on, published or not."),
            .options = {Option::To},
            .leastWords = 1,
            .mostWords = 1,
            .run = exportPage};
}

} // namespace tilshi::cli
