#pragma once

#include "newsroom/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace tilshi::newsroom {

enum class Role
{
    Journalist,
    Editor,
    Chief
};

/// By which a person is known at a glance, beside the initials.
enum class PersonColour
{
    Teal,
    Blue,
    Violet,
    Rose,
    Amber,
    Brown,
    Green,
    Slate
};

struct Person
{
    PersonId id;
    QString login; ///< lower-case letters, digits, . _ -; unique
    QString name;
    Role role = Role::Journalist;
    bool active = true;
    QString initials = {}; ///< one or two letters; empty: see initialsOf()
    PersonColour colour = PersonColour::Teal;
    QList<SectionId> sections = {}; ///< worked for; new articles go into the first

    /// A chief editor may do all that an editor may.
    bool isEditor() const { return role != Role::Journalist; }
    bool isChief() const { return role == Role::Chief; }
    bool operator==(const Person &) const = default;
};

/// journalist, editor, chief: the words that are stored and that the command line takes.
QString keyOf(Role role);
std::optional<Role> roleOf(QStringView key);

/// teal, blue, violet, rose, amber, brown, green, slate.
QString keyOf(PersonColour colour);
std::optional<PersonColour> personColourOf(QStringView key);
const std::array<PersonColour, 8> &allPersonColours();

/// The ids as they are stored.
QStringList idsOf(const QList<SectionId> &sections);

/// A login that can be stored: 1 to 32 of a-z 0-9 . _ - and not empty.
bool isLogin(QStringView login);
/// A login made of the name's first word by the rules of addresses, and unlike those taken: Данияр
/// Омаров: daniyar, daniyar.omarov, daniyar2. Empty for a name without letters and digits.
QString proposedLogin(const QString &name, const QStringList &taken);

/// One or two letters or digits.
bool areInitials(QStringView initials);
/// The first letters of the name's first two words in capitals; where another has them, the first
/// letter with a later one of the name. Empty only for a name without letters.
QString proposedInitials(const QString &name, const QStringList &taken);
/// The person's own initials, or those proposed in the order of the people.
QString initialsOf(const Person &person, const QList<Person> &people);

/// The first that the fewest of the people have.
PersonColour proposedColour(const QList<Person> &people);

/// Whether nobody but this person is an active chief editor.
bool isLastChief(const Person &person, const QList<Person> &people);

} // namespace tilshi::newsroom
