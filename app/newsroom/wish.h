#pragma once

#include "base/result.h"
#include "newsroom/people.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"

namespace tilshi::newsroom {

/// Something of the newsroom as somebody saw it and as they want it. What differs between the two
/// is what they change; all else stays as others may have made it meanwhile.
template <class T>
struct Wish
{
    T seen;
    T wanted;
};

// What is stored, with what the wish changes. Conflict (see bothChanged) where somebody else has
// changed the same to something else. Of sections the order is one thing, whatever their positions.
Result<Person> fulfilled(const Wish<Person> &wish, const Person &stored);
Result<Settings> fulfilled(const Wish<Settings> &wish, const Settings &stored);
Result<QList<Section>> fulfilled(const Wish<QList<Section>> &wish, const QList<Section> &stored);

// The same where the wish counts in any case. A person other than the wish's stays as given.
Person overlaid(const Wish<Person> &wish, const Person &onto);
Settings overlaid(const Wish<Settings> &wish, const Settings &onto);
QList<Section> overlaid(const Wish<QList<Section>> &wish, const QList<Section> &onto);

/// What two have changed, of a Conflict that fulfilled() gave; else empty. person.name, .login,
/// .role, .active, .initials, .colour, .sections; section.name, .slug, .hidden, .removed, .order;
/// setting. and a key of settingKeys(). The error's subject is whose: a name; empty for settings
/// and for the sections' order.
QStringList bothChanged(const Error &error);

} // namespace tilshi::newsroom
