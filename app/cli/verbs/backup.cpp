#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

#include <QDir>

namespace tilshi::cli {

namespace {

Outcome<void> backup(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const QString file = QDir(call.surroundings().currentFolder).absoluteFilePath(call.word(0));
    const auto done = (*library)->backup(file);
    if (!done) {
        return failed(done.error());
    }
    if (call.wantsJson()) {
        call.print(QJsonObject{{QStringLiteral("file"), file}});
    } else {
        call.print(Cli::tr("A checked copy of the library: %1").arg(file));
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
