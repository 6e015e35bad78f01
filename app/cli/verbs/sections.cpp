#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "language/slug.h"
#include "newsroom/administration.h"

namespace tilshi::cli {

namespace {

using newsroom::Section;

Outcome<QList<Section>> all(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto sections = (*library)->sections().all();
    if (!sections) {
        return failed(sections.error());
    }
    return *sections;
}

Outcome<void> list(Call &call)
{
    const auto sections = all(call);
    if (!sections) {
        return tl::unexpected(sections.error());
    }
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Section &section : *sections) {
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

/// Changes the list for a chief editor, keeps it and prints it.
template <class Change>
Outcome<void> change(Call &call, Change changed)
{
    const auto chief = call.chief();
    const auto seen = chief ? all(call) : tl::unexpected(chief.error());
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    QList<Section> wanted = *seen;
    if (Outcome<void> done = changed(wanted); !done) {
        return done;
    }
    newsroom::Administration administration(**call.library(), call.environment().clock);
    const auto saved = administration.saveSections({*seen, wanted}, chief->id);
    return saved ? list(call) : failed(saved.error());
}

Outcome<void> add(Call &call)
{
    return change(call, [&call](QList<Section> &sections) -> Outcome<void> {
        const QString name = call.word(1).simplified();
        sections.append({newsroom::SectionId::create(), name, language::slug(name), 0, false});
        return {};
    });
}

/// change(sections, index) for the section named by the second word.
template <class Change>
Outcome<void> changeNamed(Call &call, Change changed)
{
    return change(call, [&](QList<Section> &sections) -> Outcome<void> {
        const auto named = sectionNamed(sections, call.word(1));
        if (!named) {
            return tl::unexpected(named.error());
        }
        changed(sections, sections.indexOf(*named));
        return {};
    });
}

Outcome<void> sections(Call &call)
{
    const QString verb = call.word(0);
    const qsizetype words = call.arguments().words.size();
    if (call.asksForList()) {
        return list(call);
    }
    if (verb == u"add" && words == 2) {
        return add(call);
    }
    if (verb == u"rename" && words == 3) {
        return changeNamed(call, [&call](QList<Section> &sections, qsizetype index) {
            sections[index].name = call.word(2).simplified();
        });
    }
    if (verb == u"remove" && words == 2) {
        return changeNamed(
            call, [](QList<Section> &sections, qsizetype index) { sections.removeAt(index); });
    }
    return misused(
        Cli::tr("write: %1")
            .arg(QStringLiteral("sections [list] | sections add NAME | sections rename SECTION"
                                " NAME | sections remove SECTION")));
}

} // namespace

Verb sectionsVerb()
{
    return {.name = "sections",
            .synopsis = "[list] | add NAME | rename SECTION NAME\n"
                        "                    | remove SECTION",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Lists the sections in their order, name and slug, or changes them."),
            .details = QT_TRANSLATE_NOOP("Cli", "A section that articles stand in stays."),
            .mostWords = 3,
            .run = sections};
}

} // namespace tilshi::cli
