#include "newsroom/administrativedetails.h"

#include <QJsonArray>

#include <algorithm>

namespace tilshi::newsroom {

namespace {

/// Nothing where both are the same.
void note(QJsonObject &details, const QString &key, const QString &before, const QString &after)
{
    if (before != after) {
        details.insert(key, QJsonArray{before, after});
    }
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QJsonObject differences(const Person &before, const Person &after)
{
    QJsonObject details;
    note(details, QStringLiteral("login"), before.login, after.login);
    note(details, QStringLiteral("name"), before.name, after.name);
    note(details, QStringLiteral("role"), keyOf(before.role), keyOf(after.role));
    note(details, QStringLiteral("active"), truth(before.active), truth(after.active));
    note(details, QStringLiteral("initials"), before.initials, after.initials);
    note(details, QStringLiteral("colour"), keyOf(before.colour), keyOf(after.colour));
    note(details, QStringLiteral("sections"), idsOf(before.sections).join(u' '),
         idsOf(after.sections).join(u' '));
    return details;
}

QJsonObject detailsOf(const Person &person, const QString &done)
{
    return {{QStringLiteral("person"), person.login}, {QStringLiteral("done"), done}};
}

const Section *withId(const QList<Section> &sections, SectionId id)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [id](const Section &section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace

QJsonObject detailsOfAdded(const Person &person)
{
    QJsonObject details = detailsOf(person, QStringLiteral("added"));
    details.insert(QStringLiteral("name"), person.name);
    details.insert(QStringLiteral("role"), keyOf(person.role));
    return details;
}

QJsonObject detailsOfRemoved(const Person &person)
{
    return detailsOf(person, QStringLiteral("removed"));
}

QJsonObject detailsOfChanged(const Person &before, const Person &after)
{
    QJsonObject details = detailsOf(before, QStringLiteral("changed"));
    details.insert(QStringLiteral("changes"), differences(before, after));
    return details;
}

QJsonObject detailsOfChanged(const QList<Section> &before, const QList<Section> &after)
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
        if (!withId(after, section.id)) {
            removed.append(section.name);
        }
    }
    return {{QStringLiteral("sections"), QJsonObject{{QStringLiteral("added"), added},
                                                     {QStringLiteral("removed"), removed},
                                                     {QStringLiteral("changed"), changed}}}};
}

QJsonObject detailsOfChanged(const Settings &before, const Settings &after)
{
    QJsonObject changes;
    for (const QString &key : settingKeys()) {
        note(changes, key, *settingText(before, key), *settingText(after, key));
    }
    return {{QStringLiteral("settings"), changes}};
}

} // namespace tilshi::newsroom
