#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/desk.h"
#include "newsroom/excerpt.h"

namespace tilshi::cli {

namespace {

constexpr int most = 1000;

Outcome<void> addState(const Call &call, newsroom::SearchQuery &query)
{
    const auto word = call.value(Option::State);
    const auto state = word ? newsroom::stateOf(*word) : std::nullopt;
    if (word && !state) {
        return misused(Cli::tr("there is no state %1; there are: %2")
                           .arg(*word, Cli::tr(formOf(Option::State).help)));
    }
    if (state) {
        query.states = {*state};
    }
    return {};
}

Outcome<void> addSection(newsroom::Library &library, const Call &call, newsroom::SearchQuery &query)
{
    const auto name = call.value(Option::Section);
    if (!name) {
        return {};
    }
    return sectionNamed(library, *name).map([&](const newsroom::Section &section) {
        query.sections = {section.id};
    });
}

/// Those no longer active have written too.
Outcome<void> addAuthor(newsroom::Library &library, const Call &call, newsroom::SearchQuery &query)
{
    const auto login = call.value(Option::Author);
    if (!login) {
        return {};
    }
    if (const auto person = library.people().byLogin(*login)) {
        query.authors = {person->id};
        return {};
    }
    return personWithLogin(library, *login).map([](const newsroom::Person &) {});
}

/// The first moment of a day on the newsroom's wall; nothing where the option is not given.
Outcome<std::optional<QDateTime>> dayOf(Call &call, Option option)
{
    const auto text = call.value(option);
    if (!text) {
        return std::optional<QDateTime>();
    }
    const auto zone = call.zone();
    if (!zone) {
        return tl::unexpected(zone.error());
    }
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!day.isValid()) {
        return misused(Cli::tr("%1 is no day: write it as YYYY-MM-DD").arg(*text));
    }
    return std::optional(QDateTime(day, QTime(0, 0), *zone).toUTC());
}

Outcome<newsroom::SearchQuery> queryOf(Call &call, newsroom::Library &library)
{
    newsroom::SearchQuery query;
    query.words = call.arguments().words.join(u' ');
    query.limit = most;
    const auto from = dayOf(call, Option::From);
    const auto to = dayOf(call, Option::To);
    if (!from || !to) {
        return tl::unexpected(from ? to.error() : from.error());
    }
    query.from = *from;
    query.until = *to ? std::optional((*to)->addDays(1)) : std::nullopt;
    return addState(call, query)
        .and_then([&] { return addSection(library, call, query); })
        .and_then([&] { return addAuthor(library, call, query); })
        .map([&] { return query; });
}

/// The sentence of each that the words stand in; empty for one whose text can't be read.
QStringList sentencesOf(const Call &call, newsroom::Library &library,
                        const newsroom::SearchQuery &query,
                        const QList<newsroom::ArticleSummary> &found)
{
    newsroom::Desk desk(library, call.environment().clock);
    const QStringList words = newsroom::searchWords(query.words);
    QStringList sentences;
    for (const newsroom::ArticleSummary &article : found) {
        const auto open = desk.open(article.id);
        sentences.append(open ? newsroom::excerptOf(open->content, words).sentence : QString());
    }
    return sentences;
}

void printFound(Call &call, const QList<newsroom::ArticleSummary> &found,
                const QStringList &sentences, const Names &names)
{
    if (call.wantsJson()) {
        QJsonArray array;
        for (qsizetype i = 0; i < found.size(); ++i) {
            QJsonObject line = toJson(found.at(i), names);
            line.insert(QStringLiteral("sentence"), sentences.at(i));
            array.append(line);
        }
        call.print(array);
        return;
    }
    const QStringList lines = describe(found, names).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < found.size(); ++i) {
        call.print(lines.value(i));
        if (!sentences.at(i).isEmpty()) {
            call.print(u"    " + sentences.at(i));
        }
    }
}

Outcome<void> search(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto query = queryOf(call, **library);
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (query->isEmpty()) {
        return misused(Cli::tr("name words to search for, or one of the options"));
    }
    const auto found = (*library)->articles().search(*query);
    const auto names = namesOf(call);
    if (!found || !names) {
        return found ? Outcome<void>(tl::unexpected(names.error())) : failed(found.error());
    }
    printFound(call, *found, sentencesOf(call, **library, *query, *found), *names);
    return {};
}

} // namespace

Verb searchVerb()
{
    return {.name = "search",
            .synopsis = "[WORDS] [--state STATE] [--section SECTION]\n"
                        "[--author LOGIN] [--from DAY] [--to DAY]",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists the articles in which all the words stand, "
                                                "each with a sentence of them."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "The beginnings of words will do, and so will plain letters in place of "
                       "Kazakh ones: казакстан finds Қазақстанның. A day is that on which an "
                       "article was published, or else changed last."),
            .options = {Option::State, Option::Section, Option::Author, Option::From, Option::To},
            .mostWords = -1,
            .run = search};
}

} // namespace tilshi::cli
