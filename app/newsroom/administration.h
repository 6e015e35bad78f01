#pragma once

#include "base/clock.h"
#include "newsroom/ports.h"
#include "newsroom/wish.h"

namespace tilshi::newsroom {

/// What was changed, as the library had it just before and has it now. A wish from after to before
/// takes it back.
template <class T>
struct Changed
{
    T before = {}; ///< as it was made where it was not there before
    T after = {};
    std::optional<LogEntry> entry = {}; ///< its row in the log; none if it was so already
};

/// The newsroom's own affairs: its people, its sections, its settings. Only an active chief editor
/// changes them, who must be one in the ledger too (else Corrupt with notAsLogged, see Audit), and
/// the log says who did what. Everything is decided by what the library has at that moment, with
/// nobody else writing meanwhile.
class Administration
{
public:
    Administration(Library &library, const Clock &clock);

    /// Gives initials and a colour where the person has none of their own yet. Refused, Exists (a
    /// login or initials that another has), Invalid.
    Result<Changed<Person>> addPerson(Person person, PersonId by);
    /// Refused also where no chief editor would be left; Conflict.
    Result<Changed<Person>> changePerson(const Wish<Person> &wish, PersonId by);
    /// For one who was added by mistake: Refused (PersonNeeded) once there is anything of theirs.
    Result<LogEntry> removePerson(PersonId person, PersonId by);

    /// All sections in their order. Refused (SectionUsed) where an article stands in one to be
    /// removed; Conflict.
    Result<Changed<QList<Section>>> saveSections(const Wish<QList<Section>> &wish, PersonId by);
    /// Conflict.
    Result<Changed<Settings>> saveSettings(const Wish<Settings> &wish, PersonId by);

private:
    Result<LogEntry> entryBy(PersonId by);
    Result<void> checkPerson(const Person &person, const QList<Person> &people);
    Result<void> checkChiefStays(const Person &leaving, const QList<Person> &people);
    Result<std::optional<LogEntry>> commit(PersonId by, const Decision &decide);

    Library &m_library;
    const Clock &m_clock;
};

} // namespace tilshi::newsroom
