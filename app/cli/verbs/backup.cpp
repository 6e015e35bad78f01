#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/audit.h"
#include "wording/concerns.h"

namespace tilshi::cli {

namespace {

/// A copy can't have what the library has no more.
Outcome<void> tellPictures(Call &call, newsroom::Library &library)
{
    const auto pictures = library.audit().picturesNotThere(newsroom::PictureDepth::Content);
    if (!pictures) {
        return failed(pictures.error());
    }
    for (const newsroom::Concern &picture : *pictures) {
        call.environment().err(wording::sentence(picture));
    }
    if (!pictures->isEmpty()) {
        return failed(Cli::tr("The copy was made, but without pictures that are gone or changed: "
                              "%1.")
                          .arg(pictures->size()));
    }
    return {};
}

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
    return tellPictures(call, **library);
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
