#include "newsroom/administration.h"

#include "newsroom/actor.h"
#include "newsroom/administrativedetails.h"
#include "newsroom/audit.h"
#include "newsroom/effects.h"
#include "newsroom/normalform.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

using Decided = std::optional<AdministrativeChange>;

AdministrativeChange changeOf(const Person &before, const Person &after)
{
    AdministrativeChange change{.people = {after}};
    change.entry.details = detailsOfChanged(before, after);
    return change;
}

AdministrativeChange changeOf(const QList<Section> &before, const QList<Section> &after)
{
    AdministrativeChange change;
    QList<SectionId> left;
    for (const Section &section : after) {
        left.append(section.id);
        if (!before.contains(section)) {
            change.sections.append(section);
        }
    }
    for (const Section &section : before) {
        if (!left.contains(section.id)) {
            change.removedSections.append(section.id);
        }
    }
    change.entry.details = detailsOfChanged(before, after);
    return change;
}

AdministrativeChange changeOf(const Settings &before, const Settings &after)
{
    AdministrativeChange change{.settings = after};
    change.entry.details = detailsOfChanged(before, after);
    return change;
}

/// Lays the wish onto what was read just now.
template <class T>
Result<Decided> decided(const Result<T> &stored, const Wish<T> &wish, Changed<T> &done)
{
    const auto after = stored.and_then([&](const T &found) { return fulfilled(wish, found); });
    if (!after) {
        return fail(after.error());
    }
    done.before = *stored;
    done.after = *after;
    return *after == *stored ? Decided() : Decided(changeOf(*stored, *after));
}

/// What a commit gives, with its row.
template <class T>
Result<Changed<T>> withEntry(Changed<T> done, const Result<std::optional<LogEntry>> &entry)
{
    if (!entry) {
        return fail(entry.error());
    }
    done.entry = *entry;
    return done;
}

} // namespace

Administration::Administration(Library &library, const Clock &clock)
    : m_library(library)
    , m_clock(clock)
{
}

Result<LogEntry> Administration::entryBy(PersonId by)
{
    const auto actor = actorOf(m_library, by);
    if (!actor) {
        return fail(actor.error());
    }
    if (!actor->isChief()) {
        return fail(asError(Refusal::NotChief));
    }
    if (const auto known = m_library.audit().checkPerson(by); !known) {
        return fail(known.error());
    }
    LogEntry entry;
    entry.at = m_clock.now();
    entry.who = by;
    entry.login = actor->login;
    return entry;
}

Result<std::optional<LogEntry>> Administration::commit(PersonId by, const Decision &decide)
{
    return m_library.commit([&]() -> Result<Decided> {
        auto entry = entryBy(by);
        auto change = entry ? decide() : fail(entry.error());
        if (change && *change) {
            entry->details = (*change)->entry.details;
            noteClock(*entry, m_clock);
            (*change)->entry = *entry;
        }
        return change;
    });
}

/// Another chief editor stays, and not one by the people's table alone.
Result<void> Administration::checkChiefStays(const Person &leaving, const QList<Person> &people)
{
    QList<Person> known;
    for (const Person &person : people) {
        if (person.id == leaving.id || m_library.audit().checkPerson(person.id)) {
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

Result<Changed<Person>> Administration::addPerson(Person person, PersonId by)
{
    const auto entry = commit(by, [&]() -> Result<Decided> {
        const auto people = m_library.people().all();
        if (!people) {
            return fail(people.error());
        }
        if (person.initials.isEmpty()) {
            person.colour = proposedColour(*people);
            person.initials = initialsOf(person, *people);
        }
        AdministrativeChange change{.people = {person}};
        change.entry.details = detailsOfAdded(person);
        return checkPerson(person, *people).map([&] { return Decided(change); });
    });
    return withEntry<Person>({person, person, {}}, entry);
}

Result<Changed<Person>> Administration::changePerson(const Wish<Person> &wish, PersonId by)
{
    Changed<Person> done;
    const auto entry = commit(by, [&]() -> Result<Decided> {
        const auto people = m_library.people().all();
        if (!people) {
            return fail(people.error());
        }
        auto change = decided<Person>(m_library.people().byId(wish.seen.id),
                                      {wish.seen, normalForm(wish.wanted)}, done);
        return change && *change ? checkPerson(done.after, *people).and_then([&] { return change; })
                                 : change;
    });
    return withEntry(done, entry);
}

Result<LogEntry> Administration::removePerson(PersonId person, PersonId by)
{
    const auto entry = commit(by, [&]() -> Result<Decided> {
        const auto leaving = m_library.people().byId(person);
        const auto people = m_library.people().all();
        if (!leaving || !people) {
            return fail(leaving ? people.error() : leaving.error());
        }
        AdministrativeChange change{.removedPeople = {person}};
        change.entry.details = detailsOfRemoved(*leaving);
        return checkChiefStays(*leaving, *people).map([&] { return Decided(change); });
    });
    return entry.map([](const std::optional<LogEntry> &row) { return row.value_or(LogEntry()); });
}

Result<Changed<QList<Section>>> Administration::saveSections(const Wish<QList<Section>> &wish,
                                                             PersonId by)
{
    Wish<QList<Section>> normal = wish;
    for (Section &section : normal.wanted) {
        section = normalForm(section);
    }
    Changed<QList<Section>> done;
    const auto entry =
        commit(by, [&] { return decided(m_library.sections().all(), normal, done); });
    return withEntry(done, entry);
}

Result<Changed<Settings>> Administration::saveSettings(const Wish<Settings> &wish, PersonId by)
{
    Changed<Settings> done;
    const auto entry = commit(by, [&] { return decided(m_library.settings().load(), wish, done); });
    return withEntry(done, entry);
}

} // namespace tilshi::newsroom
