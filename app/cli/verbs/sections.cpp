#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> sections(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto all = (*library)->sections().all();
    if (!all) {
        return failed(all.error());
    }
    QJsonArray objects;
    QList<QStringList> rows;
    for (const newsroom::Section &section : *all) {
        objects.append(QJsonObject{{QStringLiteral("name"), section.name},
                                   {QStringLiteral("slug"), section.slug},
                                   {QStringLiteral("hidden"), section.hidden}});
        rows.append({section.name, section.slug, section.hidden ? Cli::tr("hidden") : QString()});
    }
    if (call.wantsJson()) {
        call.print(objects);
    } else {
        call.printLines(table(rows));
    }
    return {};
}

} // namespace

Verb sectionsVerb()
{
    return {.name = "sections",
            .synopsis = "",
            .summary =
                QT_TRANSLATE_NOOP("Cli", "Lists the sections in their order, name and slug."),
            .run = sections};
}

} // namespace tilshi::cli
