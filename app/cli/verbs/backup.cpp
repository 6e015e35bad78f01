#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> backup(Call &call)
{
    const auto file = outputPath(call, call.word(0));
    const auto library = file ? call.library() : tl::unexpected(file.error());
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto done = (*library)->backup(*file);
    if (!done) {
        return failed(done.error());
    }
    if (call.wantsJson()) {
        call.print(QJsonObject{{QStringLiteral("file"), *file}});
    } else {
        call.print(Cli::tr("A checked copy of the library: %1").arg(*file));
    }
    return {};
}

} // namespace

Verb backupVerb()
{
    return {.name = "backup",
            .synopsis = "FILE",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Copies the whole library into one file, also while others write."),
            .leastWords = 1,
            .mostWords = 1,
            .run = backup};
}

} // namespace tilshi::cli
