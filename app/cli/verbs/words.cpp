#include "base/safefile.h"
#include "cli/importfile.h"
#include "cli/loadedchecker.h"
#include "cli/outputpath.h"
#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "newsroom/office.h"
#include "spelling/housewordlines.h"

namespace tilshi::cli {

namespace {

using language::HouseWord;

using newsroom::WordList;

/// The words that the call is about: the newsroom's, or with --personal those of who acts.
struct Shelf
{
    newsroom::Library &library;
    newsroom::Office office;
    WordList list;
    newsroom::PersonId by;

    Result<QList<HouseWord>> all() const
    {
        return library.words().all(list == WordList::Own ? std::optional(by) : std::nullopt);
    }
};

Outcome<Shelf> shelf(Call &call)
{
    const auto person = call.person();
    if (!person) {
        return tl::unexpected(person.error());
    }
    newsroom::Library &library = **call.library();
    return Shelf{library, newsroom::Office(library, call.environment().clock),
                 call.has(Option::Personal) ? WordList::Own : WordList::Newsroom, person->id};
}

QJsonObject toJson(const HouseWord &word)
{
    return {{QStringLiteral("word"), word.word}, {QStringLiteral("model"), word.model}};
}

Outcome<void> list(Call &call)
{
    const auto place = shelf(call);
    const auto all = place ? worded(place->all()) : tl::unexpected(place.error());
    if (!all) {
        return tl::unexpected(all.error());
    }
    QJsonArray objects;
    QList<QStringList> rows;
    for (const HouseWord &word : *all) {
        objects.append(toJson(word));
        rows.append({word.word, word.model});
    }
    if (call.wantsJson()) {
        call.print(objects);
    } else {
        call.printLines(table(rows));
    }
    return {};
}

/// The word with the model that was named, or else with the one that its sounds propose.
Outcome<HouseWord> withModel(Call &call)
{
    const HouseWord bare{call.word(1).simplified()};
    if (!spelling::isHouseWord(bare.word)) {
        return failed(Cli::tr("“%1” is not one word.").arg(call.word(1)));
    }
    const auto like = call.value(Option::Like);
    if (like == QStringLiteral("-")) {
        return bare;
    }
    const auto checker = loadedChecker(call);
    if (!checker) {
        return tl::unexpected(checker.error());
    }
    if (like && !(*checker)->isModel(*like)) {
        return failed(
            Cli::tr("The dictionary has no word “%1” to inflect others like.").arg(*like));
    }
    return HouseWord{bare.word, like ? *like : (*checker)->modelFor(bare.word)};
}

Outcome<void> add(Call &call)
{
    auto place = shelf(call);
    const auto word = place ? withModel(call) : tl::unexpected(place.error());
    auto added = word ? worded(place->office.addWord(place->list, *word, place->by))
                      : tl::unexpected(word.error());
    if (!added) {
        return added;
    }
    if (call.wantsJson()) {
        call.print(toJson(*word));
    } else {
        call.print(word->model.isEmpty()
                       ? Cli::tr("Added: %1").arg(word->word)
                       : Cli::tr("Added: %1, inflected like: %2").arg(word->word, word->model));
    }
    return {};
}

Outcome<void> remove(Call &call)
{
    auto place = shelf(call);
    return place ? worded(place->office.changeWords(place->list, {}, {call.word(1)}, place->by))
                 : tl::unexpected(place.error());
}

Outcome<void> importLines(Call &call)
{
    auto place = shelf(call);
    const auto text = place ? textFrom(call, call.word(1)) : tl::unexpected(place.error());
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto checker = loadedChecker(call);
    if (!checker) {
        return tl::unexpected(checker.error());
    }
    const auto list = spelling::houseWordsIn(
        *text, [&checker](const QString &model) { return (*checker)->isModel(model); });
    if (const auto added = place->office.changeWords(place->list, list.words, {}, place->by);
        !added) {
        return failed(added.error());
    }
    call.print(Cli::tr("Words added: %1").arg(list.words.size()));
    if (!list.passedOver.isEmpty()) {
        call.print(
            Cli::tr("Lines passed over: %1").arg(list.passedOver.join(QStringLiteral(", "))));
    }
    return {};
}

Outcome<void> exportLines(Call &call)
{
    const auto place = shelf(call);
    const auto all = place ? worded(place->all()) : tl::unexpected(place.error());
    if (!all) {
        return tl::unexpected(all.error());
    }
    const QString lines = spelling::linesOf(*all);
    if (call.word(1) == u"-") {
        call.printLines(lines);
        return {};
    }
    const auto file = outputPath(call, call.word(1));
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto written = writeFileSafely(*file, lines.toUtf8());
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

Outcome<void> words(Call &call)
{
    static const QHash<QString, Outcome<void> (*)(Call &)> commands{
        {QStringLiteral("add"), add},
        {QStringLiteral("remove"), remove},
        {QStringLiteral("import"), importLines},
        {QStringLiteral("export"), exportLines}};
    const qsizetype given = call.arguments().words.size();
    if (call.asksForList()) {
        return list(call);
    }
    const auto command = commands.constFind(call.word(0));
    if (command == commands.cend() || given != 2) {
        return misused(
            Cli::tr("write: %1")
                .arg(QStringLiteral("words [list] | words add WORD [--like MODEL] | words "
                                    "remove WORD | words import|export FILE")));
    }
    return (*command)(call);
}

} // namespace

Verb wordsVerb()
{
    return {.name = "words",
            .synopsis = "[list] | add WORD | remove WORD | import FILE | export FILE",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "The words that are accepted beside the dictionary, the newsroom's or one's "
                       "own."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "A word is accepted in every form that its model has. A file has a line for "
                       "each word, and behind a stroke its model: хаб/бет."),
            .options = {Option::Like, Option::Personal},
            .mostWords = 2,
            .run = words};
}

} // namespace tilshi::cli
