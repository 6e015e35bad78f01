#pragma once

#include "base/clock.h"
#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// The newsroom's own affairs: its people, its sections, its settings. Only an active chief editor
/// changes them, who must be one in the ledger too (else Corrupt with notAsLogged, see Audit), and
/// the log says who did what.
class Administration
{
public:
    Administration(Library &library, const Clock &clock);

    /// Gives initials and a colour where the person has none of their own yet. Refused, Exists (a
    /// login or initials that another has), Invalid.
    Result<Person> addPerson(Person person, PersonId by);
    /// Refused also where no chief editor would be left.
    Result<void> changePerson(const Person &person, PersonId by);
    /// For one who was added by mistake: Refused (PersonNeeded) once there is anything of theirs.
    Result<void> removePerson(PersonId person, PersonId by);

    /// All sections as they are to be, in their order: what is new is added, what differs changed,
    /// what is missing removed. Refused (SectionUsed) where an article stands in one to be removed.
    Result<void> saveSections(QList<Section> sections, PersonId by);
    Result<void> saveSettings(const Settings &settings, PersonId by);

private:
    Result<LogEntry> entryBy(PersonId by, const QJsonObject &details);
    Result<void> checkPerson(const Person &person, const QList<Person> &people);
    Result<void> checkChiefStays(const Person &leaving, const QList<Person> &people);
    Result<void> commit(AdministrativeChange change, PersonId by, const QJsonObject &details);

    Library &m_library;
    const Clock &m_clock;
};

} // namespace tilshi::newsroom
