#include "language/slug.h"

#include "cli/importfile.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> slugs(Call &call)
{
    const auto text = textToConvert(call);
    if (!text) {
        return tl::unexpected(text.error());
    }
    QStringList made;
    for (const QStringView line : QStringView(*text).split(u'\n', Qt::SkipEmptyParts)) {
        made.append(language::slug(line));
    }
    if (call.wantsJson()) {
        call.print(QJsonArray::fromStringList(made));
    } else if (!made.isEmpty()) {
        call.print(made.join(u'\n'));
    }
    return {};
}

} // namespace

Verb slugVerb()
{
    return {.name = "slug",
            .synopsis = "[FILE]",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Makes a web address's part of each line of standard input or a file."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "Each of the 42 letters has its fixed Latin one: ә a, ғ g, қ q, ұ u. Lines "
                       "with nothing in them are left out. It needs no library."),
            .mostWords = 1,
            .run = slugs};
}

} // namespace tilshi::cli
