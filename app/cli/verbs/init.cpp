#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/defaults.h"

namespace tilshi::cli {

namespace {

Outcome<void> createWithDefaults(Call &call)
{
    const Environment &world = call.environment();
    const auto library =
        world.createLibrary(call.libraryFolder(), newsroom::firstSettings(),
                            newsroom::firstPerson(world.userLogin, world.userName));
    if (!library) {
        return failed(library.error());
    }
    return worded(newsroom::addDefaults(*library->library));
}

Outcome<void> init(Call &call)
{
    const QString folder = call.libraryFolder();
    auto made = call.has(Option::Sample) ? worded(call.environment().createSampleLibrary(folder))
                                         : createWithDefaults(call);
    if (!made) {
        return made;
    }
    if (call.wantsJson()) {
        call.print(QJsonObject{{QStringLiteral("library"), folder}});
    } else {
        call.print(Cli::tr("A new library: %1").arg(folder));
    }
    return {};
}

} // namespace

Verb initVerb()
{
    return {.name = "init",
            .synopsis = "[--sample]",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Makes a new library with six sections, and you as its chief editor."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "A folder that is a library already is left as it is. With --sample the "
                       "library has people, articles and a site to look at."),
            .options = {Option::Sample},
            .run = init};
}

} // namespace tilshi::cli
