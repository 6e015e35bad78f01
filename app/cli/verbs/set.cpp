#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "newsroom/desk.h"

namespace tilshi::cli {

namespace {

using newsroom::Details;

constexpr Option ofDetails[] = {Option::Authors, Option::Tags, Option::Slug, Option::Embargo,
                                Option::Section};

/// Nothing, or a hyphen, where a detail is to be taken away.
bool isNothing(const QString &value)
{
    return value.trimmed().isEmpty() || value == u"-";
}

QStringList namesIn(const QString &value)
{
    QStringList names;
    for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
        if (!isNothing(name)) {
            names.append(name.trimmed());
        }
    }
    return names;
}

Outcome<void> addEmbargo(Call &call, Details &details)
{
    const auto value = call.value(Option::Embargo);
    if (!value || isNothing(*value)) {
        details.embargo = value ? std::nullopt : details.embargo;
        return {};
    }
    const auto settings = call.settings();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto wall = parseWallTime(*value, settings->zone);
    const auto utc = wall ? toUtc(*wall) : tl::unexpected(wall.error());
    if (!utc) {
        return failed(Cli::tr("“%1” is no minute of the calendar; write it as 2026-11-24 10:00.")
                          .arg(*value));
    }
    details.embargo = *utc;
    return {};
}

Outcome<void> addSection(Call &call, Details &details)
{
    const auto value = call.value(Option::Section);
    if (!value) {
        return {};
    }
    const auto section = sectionNamed(**call.library(), *value);
    if (!section) {
        return tl::unexpected(section.error());
    }
    details.metadata.section = section->id;
    return {};
}

/// The article's details as they are to be.
Outcome<Details> wanted(Call &call, const newsroom::Article &article)
{
    Details details{article.metadata, article.urgency, article.slug, article.embargo};
    if (const auto authors = call.value(Option::Authors)) {
        details.metadata.authors = namesIn(*authors);
    }
    if (const auto tags = call.value(Option::Tags)) {
        details.metadata.tags = namesIn(*tags);
    }
    if (const auto slug = call.value(Option::Slug)) {
        details.slug = isNothing(*slug) ? QString() : *slug;
    }
    auto done = addEmbargo(call, details);
    done = done ? addSection(call, details) : done;
    return done ? Outcome<Details>(details) : tl::unexpected(done.error());
}

Outcome<void> checkSlug(Call &call, const newsroom::Article &article)
{
    const bool isFrozen =
        article.publishedAt && call.value(Option::Slug).value_or(article.slug) != article.slug;
    return isFrozen ? failed(Cli::tr("The article has been published at its address, which stays: "
                                     "the slug is not changed. Nothing was written."))
                    : Outcome<void>();
}

Outcome<void> saveDetails(Call &call, newsroom::ArticleId id, newsroom::PersonId by)
{
    const bool isAsked = std::any_of(std::begin(ofDetails), std::end(ofDetails),
                                     [&](Option option) { return call.has(option); });
    if (!isAsked) {
        return {};
    }
    const auto article = (*call.library())->articles().load(id);
    if (!article) {
        return failed(article.error());
    }
    const auto isFree = checkSlug(call, *article);
    const auto details = isFree ? wanted(call, *article) : tl::unexpected(isFree.error());
    if (!details) {
        return tl::unexpected(details.error());
    }
    newsroom::Desk desk(**call.library(), call.environment().clock);
    const auto saved = desk.saveDetails(id, *details, by);
    return saved ? Outcome<void>() : failed(saved.error());
}

Outcome<void> saveOwner(Call &call, newsroom::ArticleId id, newsroom::PersonId by)
{
    const auto login = call.value(Option::Owner);
    if (!login) {
        return {};
    }
    const auto owner = personWithLogin(**call.library(), *login);
    if (!owner) {
        return tl::unexpected(owner.error());
    }
    newsroom::Desk desk(**call.library(), call.environment().clock);
    const auto saved = desk.changeOwner(id, owner->id, by);
    return saved ? Outcome<void>() : failed(saved.error());
}

Outcome<void> report(Call &call, newsroom::ArticleId id)
{
    const auto names = namesOf(call);
    const auto open = newsroom::Desk(**call.library(), call.environment().clock).open(id);
    if (!names || !open) {
        return names ? failed(open.error()) : tl::unexpected(names.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*open, *names));
    } else {
        call.printLines(describe(*open, *names));
    }
    return {};
}

Outcome<void> set(Call &call)
{
    const auto person = call.person();
    const auto id =
        person ? articleWithId(**call.library(), call.word(0)) : tl::unexpected(person.error());
    if (!id) {
        return tl::unexpected(id.error());
    }
    // The owner last: whoever gives an article away may have no say in the rest any more.
    auto saved = saveDetails(call, *id, person->id);
    saved = saved ? saveOwner(call, *id, person->id) : saved;
    return saved ? report(call, *id) : saved;
}

} // namespace

Verb setVerb()
{
    return {.name = "set",
            .synopsis = "ID [--authors NAMES] [--tags WORDS] [--slug SLUG] …",
            .summary = QT_TRANSLATE_NOOP("Cli", "Changes what is known of an article beside its "
                                                "text."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "What is not named stays; a hyphen takes it away. The slug of a published "
                       "article stays, and only the chief editor changes an owner."),
            .options = {Option::Authors, Option::Tags, Option::Slug, Option::Embargo,
                        Option::Section, Option::Owner},
            .leastWords = 1,
            .mostWords = 1,
            .run = set};
}

} // namespace tilshi::cli
