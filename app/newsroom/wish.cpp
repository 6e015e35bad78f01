#include "newsroom/wish.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

const QString detailOfConflict = QStringLiteral("changed by two: ");

/// What comes of laying a wish onto what is stored.
template <class T>
struct Overlay
{
    T result;
    QStringList clashes; ///< what somebody else has changed too
    QString whose;       ///< of the first clash

    void clash(const QString &what, const QString &name)
    {
        if (clashes.isEmpty()) {
            whose = name;
        }
        clashes.append(what);
    }
    Result<T> checked() const
    {
        return clashes.isEmpty()
                   ? Result<T>(result)
                   : fail(ErrorCode::Conflict, whose, detailOfConflict + clashes.join(u' '));
    }
};

/// Whether the field was changed by another too; it is the wanted one afterwards.
template <class Owner, class Value>
bool clashes(Owner &onto, const Owner &seen, const Owner &wanted, Value Owner::*field)
{
    if (seen.*field == wanted.*field || onto.*field == wanted.*field) {
        return false;
    }
    const bool moved = onto.*field != seen.*field;
    onto.*field = wanted.*field;
    return moved;
}

Overlay<Person> overlay(const Wish<Person> &wish, const Person &onto)
{
    Overlay<Person> made{onto, {}, {}};
    const auto lay = [&](const QString &what, auto field) {
        if (clashes(made.result, wish.seen, wish.wanted, field)) {
            made.clash(what, onto.name);
        }
    };
    if (onto.id == wish.wanted.id) {
        lay(QStringLiteral("person.name"), &Person::name);
        lay(QStringLiteral("person.login"), &Person::login);
        lay(QStringLiteral("person.role"), &Person::role);
        lay(QStringLiteral("person.active"), &Person::active);
        lay(QStringLiteral("person.initials"), &Person::initials);
        lay(QStringLiteral("person.colour"), &Person::colour);
        lay(QStringLiteral("person.sections"), &Person::sections);
    }
    return made;
}

Overlay<Settings> overlay(const Wish<Settings> &wish, const Settings &onto)
{
    Overlay<Settings> made{onto, {}, {}};
    for (const QString &key : settingKeys()) {
        const QString seen = *settingText(wish.seen, key);
        const QString wanted = *settingText(wish.wanted, key);
        const QString there = *settingText(onto, key);
        if (seen != wanted && there != wanted) {
            takeSetting(made.result, wish.wanted, key);
            if (there != seen) {
                made.clash(QLatin1String("setting.") + key, {});
            }
        }
    }
    return made;
}

using Sections = QList<Section>;
using Order = QList<SectionId>;

const Section *withId(const Sections &sections, SectionId id)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [id](const Section &section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

bool isSameButPlace(const Section &a, const Section &b)
{
    return a.name == b.name && a.slug == b.slug && a.hidden == b.hidden;
}

/// Those of the sections that all the others have too.
Order orderOf(const Sections &sections, std::initializer_list<const Sections *> others)
{
    Order order;
    for (const Section &section : sections) {
        if (std::all_of(others.begin(), others.end(),
                        [&](const Sections *other) { return withId(*other, section.id); })) {
            order.append(section.id);
        }
    }
    return order;
}

/// The sections in the first order, each of the second that it lacks behind the one that it has
/// there before it.
Order joined(Order first, const Order &second)
{
    for (qsizetype i = 0; i < second.size(); ++i) {
        if (!first.contains(second.at(i))) {
            first.insert(i == 0 ? 0 : first.indexOf(second.at(i - 1)) + 1, second.at(i));
        }
    }
    return first;
}

/// A section that is there, with its fields as wished; it is left out where that is wished.
void layOnto(Section there, const Wish<Sections> &wish, Overlay<Sections> &made)
{
    const QString name = there.name;
    const Section *seen = withId(wish.seen, there.id);
    const Section *wanted = withId(wish.wanted, there.id);
    if (seen && !wanted) {
        if (!isSameButPlace(*seen, there)) {
            made.clash(QStringLiteral("section.removed"), name);
        }
        return;
    }
    const auto lay = [&](const QString &what, auto field) {
        if (seen && clashes(there, *seen, *wanted, field)) {
            made.clash(what, name);
        }
    };
    lay(QStringLiteral("section.name"), &Section::name);
    lay(QStringLiteral("section.slug"), &Section::slug);
    lay(QStringLiteral("section.hidden"), &Section::hidden);
    made.result.append(there);
}

/// Fields, additions and removals, in any order.
Overlay<Sections> withoutOrder(const Wish<Sections> &wish, const Sections &onto)
{
    Overlay<Sections> made;
    for (const Section &there : onto) {
        layOnto(there, wish, made);
    }
    for (const Section &wanted : wish.wanted) {
        const Section *seen = withId(wish.seen, wanted.id);
        if (withId(onto, wanted.id)) {
            continue;
        }
        if (!seen) {
            made.result.append(wanted);
        } else if (!isSameButPlace(*seen, wanted)) {
            made.clash(QStringLiteral("section.removed"), wanted.name);
        }
    }
    return made;
}

/// The same sections in that order, numbered.
Sections inOrder(const Sections &sections, const Order &order)
{
    Sections ordered;
    for (const SectionId id : order) {
        Section section = *withId(sections, id);
        section.position = int(ordered.size());
        ordered.append(section);
    }
    return ordered;
}

Overlay<Sections> overlay(const Wish<Sections> &wish, const Sections &onto)
{
    Overlay<Sections> made = withoutOrder(wish, onto);
    const Order seen = orderOf(wish.seen, {&wish.wanted, &onto});
    const Order wanted = orderOf(wish.wanted, {&wish.seen, &onto});
    const Order there = orderOf(onto, {&wish.seen, &wish.wanted});
    const bool moves = wanted != seen && wanted != there;
    if (moves && there != seen) {
        made.clash(QStringLiteral("section.order"), {});
    }
    const Order ofWish = orderOf(wish.wanted, {&made.result});
    const Order ofOthers = orderOf(onto, {&made.result});
    const Order order = moves ? joined(ofWish, ofOthers) : joined(ofOthers, ofWish);
    if (order != orderOf(onto, {})) { // else positions may have gaps, where one was removed
        made.result = inOrder(made.result, order);
    }
    return made;
}

} // namespace

Result<Person> fulfilled(const Wish<Person> &wish, const Person &stored)
{
    return overlay(wish, stored).checked();
}

Result<Settings> fulfilled(const Wish<Settings> &wish, const Settings &stored)
{
    return overlay(wish, stored).checked();
}

Result<QList<Section>> fulfilled(const Wish<QList<Section>> &wish, const QList<Section> &stored)
{
    return overlay(wish, stored).checked();
}

Person overlaid(const Wish<Person> &wish, const Person &onto)
{
    return overlay(wish, onto).result;
}

Settings overlaid(const Wish<Settings> &wish, const Settings &onto)
{
    return overlay(wish, onto).result;
}

QList<Section> overlaid(const Wish<QList<Section>> &wish, const QList<Section> &onto)
{
    return overlay(wish, onto).result;
}

QStringList bothChanged(const Error &error)
{
    const bool is = error.code == ErrorCode::Conflict && error.detail.startsWith(detailOfConflict);
    return is ? error.detail.mid(detailOfConflict.size()).split(u' ') : QStringList();
}

} // namespace tilshi::newsroom
