#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "newsroom/administration.h"
#include "wording/wording.h"

namespace tilshi::cli {

namespace {

using newsroom::LogEntry;
using newsroom::Person;

/// When people were last at work in the library, and the zone to say it in.
struct Attendance
{
    QHash<newsroom::PersonId, QDateTime> lastSeen;
    QTimeZone zone;
};

Outcome<Attendance> attendance(Call &call)
{
    const auto library = call.library();
    const auto zone = library ? call.zone() : tl::unexpected(library.error());
    if (!zone) {
        return tl::unexpected(zone.error());
    }
    const auto seen = (*library)->people().lastSeen();
    if (!seen) {
        return failed(seen.error());
    }
    return Attendance{*seen, *zone};
}

QJsonObject toJson(const Person &person, const Attendance &attendance)
{
    const auto seen = attendance.lastSeen.constFind(person.id);
    const bool wasSeen = seen != attendance.lastSeen.constEnd();
    return {{QStringLiteral("login"), person.login},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("role"), newsroom::keyOf(person.role)},
            {QStringLiteral("active"), person.active},
            {QStringLiteral("lastSeen"),
             isoOrNull(wasSeen ? std::optional(*seen) : std::nullopt, attendance.zone)}};
}

/// Prints a person as programs read it, or that line.
Outcome<void> print(Call &call, const Person &person, const QString &line)
{
    if (!call.wantsJson()) {
        call.print(line);
        return {};
    }
    const auto seen = attendance(call);
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    call.print(toJson(person, *seen));
    return {};
}

Outcome<void> list(Call &call)
{
    const auto seen = attendance(call);
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    const auto people = (*call.library())->people().all();
    if (!people) {
        return failed(people.error());
    }
    QJsonArray objects;
    QList<QStringList> rows;
    for (const Person &person : *people) {
        objects.append(toJson(person, *seen));
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

QString roleKeys()
{
    return QStringLiteral("journalist, editor, chief");
}

Outcome<newsroom::Role> roleIn(const QString &word)
{
    if (const auto role = newsroom::roleOf(word)) {
        return *role;
    }
    return misused(Cli::tr("there is no role %1; there are: %2").arg(word, roleKeys()));
}

Outcome<Person> personFrom(const Call &call)
{
    const auto role = roleIn(call.word(3));
    if (!role) {
        return tl::unexpected(role.error());
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
    const auto wanted = personFrom(call);
    const auto chief = wanted ? call.chief() : tl::unexpected(wanted.error());
    if (!chief) {
        return tl::unexpected(chief.error());
    }
    newsroom::Administration administration(**call.library(), call.environment().clock);
    const auto added = administration.addPerson(*wanted, chief->id);
    if (!added) {
        return failed(added.error());
    }
    const Person &person = added->after;
    return print(call, person,
                 Cli::tr("Added: %1, %2").arg(person.name, wording::name(person.role)));
}

/// Changes the person named by the second word, for a chief editor.
template <class Change>
Outcome<void> change(Call &call, Change changed)
{
    const auto chief = call.chief();
    if (!chief) {
        return tl::unexpected(chief.error());
    }
    newsroom::Library &library = **call.library();
    const auto seen = library.people().byLogin(call.word(1));
    if (!seen) {
        return failed(seen.error());
    }
    Person wanted = *seen;
    changed(wanted);
    newsroom::Administration administration(library, call.environment().clock);
    const auto done = administration.changePerson({*seen, wanted}, chief->id);
    if (!done) {
        return failed(done.error());
    }
    const Person &person = done->after;
    return print(call, person,
                 Cli::tr("Changed: %1, %2")
                     .arg(person.name, person.active ? wording::name(person.role)
                                                     : Cli::tr("no longer active")));
}

Outcome<void> giveRole(Call &call)
{
    const auto role = roleIn(call.word(2));
    if (!role) {
        return tl::unexpected(role.error());
    }
    return change(call, [role](Person &person) { person.role = *role; });
}

/// Who added, changed or switched off whom; also what was done to sections and settings.
Outcome<void> history(Call &call)
{
    const auto library = call.library();
    const auto zone = library ? call.zone() : tl::unexpected(library.error());
    if (!zone) {
        return tl::unexpected(zone.error());
    }
    const auto entries = (*library)->log().of(newsroom::ArticleId());
    if (!entries) {
        return failed(entries.error());
    }
    QJsonArray objects;
    QList<QStringList> rows;
    for (const LogEntry &entry : *entries) {
        objects.append(QJsonObject{{QStringLiteral("seq"), entry.seq},
                                   {QStringLiteral("at"), isoOrNull(entry.at, *zone)},
                                   {QStringLiteral("who"), entry.login},
                                   {QStringLiteral("details"), entry.details}});
        rows.append(
            {wallText(entry.at, *zone), entry.login, wording::administrativeSentence(entry)});
    }
    if (call.wantsJson()) {
        call.print(objects);
    } else {
        call.printLines(table(rows));
    }
    return {};
}

Outcome<void> people(Call &call)
{
    const QString &verb = call.word(0);
    const qsizetype words = call.arguments().words.size();
    if (call.asksForList()) {
        return list(call);
    }
    if (verb == u"history" && words == 1) {
        return history(call);
    }
    if (verb == u"add" && words == 4) {
        return add(call);
    }
    if (verb == u"role" && words == 3) {
        return giveRole(call);
    }
    if ((verb == u"on" || verb == u"off") && words == 2) {
        return change(call, [active = verb == u"on"](Person &person) { person.active = active; });
    }
    return misused(
        Cli::tr("write: %1")
            .arg(QStringLiteral("people [list] | people add LOGIN NAME journalist|editor|chief"
                                " | people role LOGIN journalist|editor|chief | people on|off LOGIN"
                                " | people history")));
}

} // namespace

Verb peopleVerb()
{
    return {.name = "people",
            .synopsis = "[list] | history | on|off LOGIN\n"
                        "                  | add LOGIN NAME ROLE | role LOGIN ROLE",
            .summary = QT_TRANSLATE_NOOP(
                "Cli", "Lists, adds or changes the newsroom's people, or tells who did that."),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "ROLE is journalist, editor or chief. Whoever is off keeps their articles "
                       "and does not sign in. The history also has sections, settings and "
                       "the newsroom's words."),
            .mostWords = 4,
            .run = people};
}

} // namespace tilshi::cli
