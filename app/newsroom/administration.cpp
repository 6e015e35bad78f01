#include "newsroom/administration.h"

#include "newsroom/audit.h"
#include "newsroom/effects.h"

#include <QJsonArray>

#include <algorithm>

namespace tilshi::newsroom {

namespace {

using Words = QJsonObject;

template <class T>
bool hasId(const QList<T> &list, decltype(T::id) id)
{
    return std::any_of(list.begin(), list.end(), [&](const T &one) { return one.id == id; });
}

template <class T>
const T *withId(const QList<T> &list, decltype(T::id) id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// What was, and what is now; nothing where that is the same.
void note(QJsonObject &details, const char *key, const QString &before, const QString &after)
{
    if (before != after) {
        details.insert(QLatin1String(key), QJsonArray{before, after});
    }
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString idsOf(const QList<SectionId> &sections)
{
    QStringList ids;
    for (const SectionId section : sections) {
        ids.append(section.toString());
    }
    return ids.join(u' ');
}

QJsonObject differences(const Person &before, const Person &after)
{
    QJsonObject details;
    note(details, "login", before.login, after.login);
    note(details, "name", before.name, after.name);
    note(details, "role", keyOf(before.role), keyOf(after.role));
    note(details, "active", truth(before.active), truth(after.active));
    note(details, "initials", before.initials, after.initials);
    note(details, "colour", keyOf(before.colour), keyOf(after.colour));
    note(details, "sections", idsOf(before.sections), idsOf(after.sections));
    return details;
}

QJsonObject of(const char *what, const QString &who, const char *done, QJsonObject details = {})
{
    details.insert(QLatin1String(what), who);
    details.insert(QStringLiteral("done"), QLatin1String(done));
    return details;
}

/// The sections that were, are and will be, by their names; for the log.
QJsonObject differences(const QList<Section> &before, const QList<Section> &after)
{
    QJsonArray added;
    QJsonArray removed;
    QJsonArray changed;
    for (const Section &section : after) {
        const Section *old = withId(before, section.id);
        if (!old) {
            added.append(section.name);
        } else if (old->name != section.name || old->slug != section.slug ||
                   old->hidden != section.hidden) {
            changed.append(QJsonArray{old->name, section.name, section.slug,
                                      section.hidden ? QStringLiteral("hidden") : QString()});
        }
    }
    for (const Section &section : before) {
        if (!hasId(after, section.id)) {
            removed.append(section.name);
        }
    }
    return {{QStringLiteral("added"), added},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("changed"), changed}};
}

} // namespace

Administration::Administration(Library &library, const Clock &clock)
    : m_library(library)
    , m_clock(clock)
{
}

Result<LogEntry> Administration::entryBy(PersonId by, const QJsonObject &details)
{
    const auto actor = m_library.people().byId(by);
    if (!actor) {
        return fail(actor.error());
    }
    if (!actor->isChief() || !actor->active) {
        return fail(asError(Refusal::NotChief));
    }
    if (const auto known = auditOf(m_library).checkPerson(by); !known) {
        return fail(known.error());
    }
    LogEntry entry;
    entry.at = m_clock.now();
    entry.who = by;
    entry.login = actor->login;
    entry.details = details;
    noteClock(entry, m_clock);
    return entry;
}

Result<void> Administration::commit(AdministrativeChange change, PersonId by,
                                    const QJsonObject &details)
{
    const auto entry = entryBy(by, details);
    if (!entry) {
        return fail(entry.error());
    }
    change.entry = *entry;
    return m_library.commit(change);
}

/// Another chief editor stays, and not one by the people's table alone.
Result<void> Administration::checkChiefStays(const Person &leaving, const QList<Person> &people)
{
    QList<Person> known;
    for (const Person &person : people) {
        if (person.id == leaving.id || auditOf(m_library).checkPerson(person.id)) {
            known.append(person);
        }
    }
    return isLastChief(leaving, known) ? Result<void>(fail(asError(Refusal::LastChief)))
                                       : Result<void>();
}

Result<void> Administration::checkPerson(const Person &person, const QList<Person> &people)
{
    if (!person.initials.isEmpty() && !areInitials(person.initials)) {
        return fail(ErrorCode::Invalid, person.initials);
    }
    for (const Person &other : people) {
        if (other.id != person.id && !person.initials.isEmpty() &&
            initialsOf(other, people) == person.initials) {
            return fail(ErrorCode::Exists, person.initials);
        }
    }
    const bool leads = person.active && person.isChief();
    return leads ? Result<void>() : checkChiefStays(person, people);
}

Result<Person> Administration::addPerson(Person person, PersonId by)
{
    const auto people = m_library.people().all();
    if (!people) {
        return fail(people.error());
    }
    if (person.initials.isEmpty()) {
        person.colour = proposedColour(*people);
        person.initials = initialsOf(person, *people);
    }
    const auto details =
        of("person", person.login, "added",
           {{QStringLiteral("name"), person.name}, {QStringLiteral("role"), keyOf(person.role)}});
    return checkPerson(person, *people)
        .and_then([&] { return commit({.people = {person}}, by, details); })
        .map([&] { return person; });
}

Result<void> Administration::changePerson(const Person &person, PersonId by)
{
    const auto people = m_library.people().all();
    if (!people) {
        return fail(people.error());
    }
    const Person *before = withId(*people, person.id);
    if (!before) {
        return fail(ErrorCode::NotFound, person.login);
    }
    if (*before == person) {
        return {};
    }
    const auto details = of("person", before->login, "changed",
                            {{QStringLiteral("changes"), differences(*before, person)}});
    return checkPerson(person, *people).and_then([&] {
        return commit({.people = {person}}, by, details);
    });
}

Result<void> Administration::removePerson(PersonId person, PersonId by)
{
    const auto leaving = m_library.people().byId(person);
    const auto people = m_library.people().all();
    if (!leaving || !people) {
        return fail(leaving ? people.error() : leaving.error());
    }
    return checkChiefStays(*leaving, *people).and_then([&] {
        return commit({.removedPeople = {person}}, by, of("person", leaving->login, "removed"));
    });
}

Result<void> Administration::saveSections(QList<Section> sections, PersonId by)
{
    const auto before = m_library.sections().all();
    if (!before) {
        return fail(before.error());
    }
    AdministrativeChange change;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        sections[i].position = int(i);
        if (!before->contains(sections.at(i))) {
            change.sections.append(sections.at(i));
        }
    }
    for (const Section &section : *before) {
        if (!hasId(sections, section.id)) {
            change.removedSections.append(section.id);
        }
    }
    if (change.sections.isEmpty() && change.removedSections.isEmpty()) {
        return {};
    }
    const QJsonObject details{{QStringLiteral("sections"), differences(*before, sections)}};
    return commit(change, by, details);
}

Result<void> Administration::saveSettings(const Settings &settings, PersonId by)
{
    const auto before = m_library.settings().load();
    if (!before) {
        return fail(before.error());
    }
    QJsonObject changes;
    for (const QString &key : settingKeys()) {
        note(changes, key.toLatin1().constData(), *settingText(*before, key),
             *settingText(settings, key));
    }
    if (changes.isEmpty()) {
        return {};
    }
    return commit({.settings = settings}, by, {{QStringLiteral("settings"), changes}});
}

} // namespace tilshi::newsroom
