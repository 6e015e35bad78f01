#include "newsroom/people.h"

#include "language/slug.h"
#include "newsroom/keys.h"

#include <algorithm>

namespace tilshi::newsroom {

namespace {

constexpr qsizetype longestLogin = 32;

constexpr std::array<Key<Role>, 3> roleKeys{{
    {Role::Journalist, "journalist"},
    {Role::Editor, "editor"},
    {Role::Chief, "chief"},
}};

constexpr std::array<Key<PersonColour>, 8> colourKeys{{
    {PersonColour::Teal, "teal"},
    {PersonColour::Blue, "blue"},
    {PersonColour::Violet, "violet"},
    {PersonColour::Rose, "rose"},
    {PersonColour::Amber, "amber"},
    {PersonColour::Brown, "brown"},
    {PersonColour::Green, "green"},
    {PersonColour::Slate, "slate"},
}};

bool isLoginCharacter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
           character == u'.' || character == u'_' || character == u'-';
}

QStringList wordsOf(const QString &name)
{
    return name.simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The name's letters and digits in capitals, word by word.
QStringList capitalsOf(const QString &name)
{
    QStringList words;
    for (QString word : wordsOf(name)) {
        word.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
        if (!word.isEmpty()) {
            words.append(word.toUpper());
        }
    }
    return words;
}

} // namespace

QString keyOf(Role role)
{
    return wordOf(roleKeys, role);
}

std::optional<Role> roleOf(QStringView key)
{
    return valueOf(roleKeys, key);
}

QString keyOf(PersonColour colour)
{
    return wordOf(colourKeys, colour);
}

std::optional<PersonColour> personColourOf(QStringView key)
{
    return valueOf(colourKeys, key);
}

const std::array<PersonColour, 8> &allPersonColours()
{
    using enum PersonColour;
    static constexpr std::array<PersonColour, 8> all{Teal,  Blue,  Violet, Rose,
                                                     Amber, Brown, Green,  Slate};
    return all;
}

QStringList idsOf(const QList<SectionId> &sections)
{
    QStringList ids;
    for (const SectionId section : sections) {
        ids.append(section.toString());
    }
    return ids;
}

bool isLogin(QStringView login)
{
    return !login.isEmpty() && login.size() <= longestLogin &&
           std::all_of(login.begin(), login.end(), isLoginCharacter);
}

QString proposedLogin(const QString &name, const QStringList &taken)
{
    const QStringList words = wordsOf(name);
    QString first = language::slug(words.value(0)).left(longestLogin);
    const QString last = words.size() > 1 ? language::slug(words.last()) : QString();
    if (first.isEmpty() || !taken.contains(first)) {
        return first;
    }
    QString both = QString(first + u'.' + last).left(longestLogin);
    if (!last.isEmpty() && !taken.contains(both)) {
        return both;
    }
    for (int number = 2;; ++number) {
        const QString digits = QString::number(number);
        QString login = first.left(longestLogin - digits.size()) + digits;
        if (!taken.contains(login)) {
            return login;
        }
    }
}

bool areInitials(QStringView initials)
{
    constexpr qsizetype most = 2;
    return !initials.isEmpty() && initials.size() <= most &&
           std::all_of(initials.begin(), initials.end(),
                       [](QChar character) { return character.isLetterOrNumber(); });
}

QString proposedInitials(const QString &name, const QStringList &taken)
{
    const QStringList words = capitalsOf(name);
    if (words.isEmpty()) {
        return {};
    }
    const QString first = words.first().left(1);
    QStringList wishes;
    if (words.size() > 1) {
        wishes.append(first + words.at(1).left(1));
    }
    const QString rest = words.mid(1).join(QString()) + words.first().mid(1);
    for (const QChar letter : rest) {
        wishes.append(first + letter);
    }
    wishes.append(first);
    for (char16_t digit = u'2'; digit <= u'9'; ++digit) {
        wishes.append(first + QChar(digit));
    }
    const auto free = std::find_if(wishes.begin(), wishes.end(),
                                   [&](const QString &wish) { return !taken.contains(wish); });
    return free == wishes.end() ? wishes.first() : *free;
}

QString initialsOf(const Person &person, const QList<Person> &people)
{
    QStringList taken;
    for (const Person &other : people) {
        taken.append(other.initials);
    }
    for (const Person &other : people) {
        const QString own =
            other.initials.isEmpty() ? proposedInitials(other.name, taken) : other.initials;
        if (other.id == person.id) {
            return person.initials.isEmpty() ? own : person.initials;
        }
        taken.append(own);
    }
    return person.initials.isEmpty() ? proposedInitials(person.name, taken) : person.initials;
}

PersonColour proposedColour(const QList<Person> &people)
{
    const auto holders = [&people](PersonColour colour) {
        return std::count_if(people.begin(), people.end(),
                             [colour](const Person &person) { return person.colour == colour; });
    };
    const auto &all = allPersonColours();
    return *std::min_element(all.begin(), all.end(), [&](PersonColour a, PersonColour b) {
        return holders(a) < holders(b);
    });
}

bool isLastChief(const Person &person, const QList<Person> &people)
{
    return std::none_of(people.begin(), people.end(), [&person](const Person &other) {
        return other.id != person.id && other.active && other.isChief();
    });
}

} // namespace tilshi::newsroom
