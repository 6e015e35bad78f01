#include "base/safefile.h"
#include "cli/lookup.h"
#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "publishing/press.h"

#include <QFileInfo>
#include <QRegularExpression>

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

/// A page opens in a browser by the ending of its name. What has the name with an ending that was
/// not typed is not meant to be replaced.
Outcome<QString> withEnding(const QString &file)
{
    static const QRegularExpression ending(QStringLiteral("\\.x?html?\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (file.contains(ending)) {
        return file;
    }
    const QString page = file + u".html";
    return QFileInfo::exists(page) ? failed(Error{ErrorCode::Exists, page, {}})
                                   : Outcome<QString>(page);
}

Outcome<QString> fileFor(Call &call)
{
    const auto to = call.value(Option::To);
    if (!to) {
        return misused(Cli::tr("name the file to write: --to FILE.html"));
    }
    return outputPath(call, *to).and_then(&withEnding);
}

Outcome<void> exportPage(Call &call)
{
    const auto file = fileFor(call);
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
                "Cli", "The text is the one the desk works on, published or not. A "
                       "name without the ending .html or .htm gets .html."),
            .options = {Option::To},
            .leastWords = 1,
            .mostWords = 1,
            .run = exportPage};
}

} // namespace tilshi::cli
