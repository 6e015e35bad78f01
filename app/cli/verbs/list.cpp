#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"

namespace tilshi::cli {

namespace {

Outcome<void> addState(const Call &call, newsroom::ArticleQuery &query)
{
    const auto word = call.value(Option::State);
    if (!word) {
        return {};
    }
    query.trashed = *word == u"trash";
    const auto state = newsroom::stateOf(*word);
    if (state) {
        query.states = {*state};
    } else if (!query.trashed) {
        return misused(Cli::tr("there is no state %1; there are: %2")
                           .arg(*word, Cli::tr(formOf(Option::State).help)));
    }
    return {};
}

Outcome<void> addSection(Call &call, newsroom::ArticleQuery &query)
{
    const auto library = call.library();
    const auto name = call.value(Option::Section);
    if (!library || !name) {
        return library ? Outcome<void>() : tl::unexpected(library.error());
    }
    const auto section = sectionNamed(**library, *name);
    if (!section) {
        return tl::unexpected(section.error());
    }
    query.section = section->id;
    return {};
}

Outcome<void> list(Call &call)
{
    newsroom::ArticleQuery query;
    const auto state = addState(call, query);
    auto section = state ? addSection(call, query) : state;
    if (!section) {
        return section;
    }
    const auto found = wholeList(**call.library(), query);
    return found ? printList(call, *found) : tl::unexpected(found.error());
}

} // namespace

Verb listVerb()
{
    return {.name = "list",
            .synopsis = "[--state STATE] [--section SECTION]",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists the articles, the last changed first."),
            .options = {Option::State, Option::Section},
            .run = list};
}

} // namespace tilshi::cli
