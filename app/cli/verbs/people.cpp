#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "wording/workflow.h"

namespace tilshi::cli {

namespace {

using newsroom::Person;

QJsonObject toJson(const Person &person)
{
    return {{QStringLiteral("login"), person.login},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("role"), newsroom::keyOf(person.role)},
            {QStringLiteral("active"), person.active}};
}

Outcome<void> list(Call &call)
{
    const auto library = call.library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto people = (*library)->people().all();
    if (!people) {
        return failed(people.error());
    }
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Person &person : *people) {
        objects.append(toJson(person));
        rows.append({person.login, wording::name(person.role), person.name,
                     person.active ? QString() : Cli::tr("no longer active")});
    }
    if (call.wantsJson()) {
        call.print(objects);
    } else {
        call.printLines(table(rows));
    }
    return {};
}

Outcome<Person> personFrom(const Call &call)
{
    const auto role = newsroom::roleOf(call.word(3));
    if (!role) {
        return misused(Cli::tr("there is no role %1; there are: %2")
                           .arg(call.word(3), QStringLiteral("journalist, editor, chief")));
    }
    if (!newsroom::isLogin(call.word(1))) {
        return failed(Cli::tr("“%1” is no login; take 1 to 32 of a-z 0-9 . _ -").arg(call.word(1)));
    }
    if (call.word(2).trimmed().isEmpty()) {
        return failed(Cli::tr("A person needs a name."));
    }
    return Person{newsroom::PersonId::create(), call.word(1), call.word(2).trimmed(), *role, true};
}

Outcome<void> add(Call &call)
{
    const auto person = personFrom(call);
    const auto chief = person ? call.chief() : tl::unexpected(person.error());
    if (!chief) {
        return tl::unexpected(chief.error());
    }
    const auto saved = (*call.library())->people().save(*person);
    if (!saved) {
        return failed(saved.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*person));
    } else {
        call.print(Cli::tr("Added: %1, %2").arg(person->name, wording::name(person->role)));
    }
    return {};
}

Outcome<void> people(Call &call)
{
    const qsizetype words = call.arguments().words.size();
    if (call.word(0) == u"list" && words == 1) {
        return list(call);
    }
    if (call.word(0) == u"add" && words == 4) {
        return add(call);
    }
    return misused(
        Cli::tr("write: %1")
            .arg(QStringLiteral("people list | people add LOGIN NAME journalist|editor|chief")));
}

} // namespace

Verb peopleVerb()
{
    return {.name = "people",
            .synopsis = "list | add LOGIN NAME journalist|editor|chief",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists the newsroom's people or adds one."),
            .leastWords = 1,
            .mostWords = 4,
            .run = people};
}

} // namespace tilshi::cli
