#include "lexicon/entry.h"

#include "language/alphabet.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

/// The marks of a row on their way into an entry.
struct Marks
{
    QList<Harmony> harmonies; ///< of marks that name one; both may be right
    std::optional<bool> voiced;
    bool drops = false;
    bool mayDrop = false;
    bool epenthesis = false;
    bool bound = false;
    bool suggested = true;
    QString shortStem;
    QStringList said;
    QSet<QString> groups;
};

const QStringList &possessives()
{
    static const QStringList groups{QStringLiteral("its"), QStringLiteral("own")};
    return groups;
}

bool readFlag(const QString &mark, Marks &marks)
{
    if (mark == u"front" || mark == u"back") {
        marks.harmonies << (mark == u"front" ? Harmony::Front : Harmony::Back);
    } else if (mark == u"voices" || mark == u"keeps") {
        marks.voiced = mark == u"voices";
    } else if (mark == u"drops") {
        marks.drops = true;
    } else if (mark == u"drops?") {
        marks.mayDrop = true;
    } else if (mark == u"epenthesis") {
        marks.epenthesis = true;
    } else if (mark == u"bound") {
        marks.bound = true;
    } else if (mark == u"nosuggest") {
        marks.suggested = false;
    } else if (mark == u"plural") {
        marks.groups.remove(mark);
    } else if (mark == u"noposs") {
        marks.groups.subtract({possessives().begin(), possessives().end()});
    } else {
        return false;
    }
    return true;
}

Result<void> readGroups(const QString &mark, const Row &row, const Grammar &grammar, Marks &marks)
{
    const bool only = mark.startsWith(u"only=");
    const QStringList names = mark.mid(only ? 5 : 1).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (!grammar.groups.contains(name)) {
            return failAt(row.place, QStringLiteral("there is no group \"%1\"").arg(name));
        }
    }
    if (only) {
        marks.groups.clear();
    }
    for (const QString &name : names) {
        if (mark.startsWith(u'-')) {
            marks.groups.remove(name);
        } else {
            marks.groups.insert(name);
        }
    }
    return {};
}

Result<Marks> readMarks(const Row &row, const Grammar &grammar)
{
    Marks marks;
    const QStringList usual = grammar.kinds[row.cell(1)].groups;
    marks.groups = {usual.begin(), usual.end()};
    const QStringList words = row.cell(2).split(u' ', Qt::SkipEmptyParts);
    for (const QString &mark : words) {
        if (mark.startsWith(u"only=") || mark.startsWith(u'+') || mark.startsWith(u'-')) {
            if (Result<void> read = readGroups(mark, row, grammar, marks); !read) {
                return fail(read.error());
            }
        } else if (mark.startsWith(u"said=")) {
            marks.said << mark.mid(5);
        } else if (mark.startsWith(u"stem=")) {
            marks.shortStem = mark.mid(5);
        } else if (!readFlag(mark, marks)) {
            return failAt(row.place, QStringLiteral("there is no mark \"%1\"").arg(mark));
        }
    }
    return marks;
}

/// The headword without its last vowel: орн of орын. Empty if its last letter but one is none.
QString withoutLastVowel(const QString &word, const Sounds &sounds)
{
    const qsizetype vowel = word.size() - 2;
    if (vowel < 1 || !sounds.vowels.contains(word[vowel])) {
        return {};
    }
    return word.left(vowel) + word.back();
}

/// ов, ев, ин and their like have a feminine in -а.
bool hasFeminine(const QString &surname)
{
    static const QStringList endings{QStringLiteral("ов"), QStringLiteral("ев"),
                                     QStringLiteral("ёв"), QStringLiteral("ин"),
                                     QStringLiteral("ын")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return surname.endsWith(ending); });
}

bool isPatronymic(const QString &name)
{
    return name.endsWith(u"ұлы") || name.endsWith(u"қызы");
}

/// Made with -лы or -сыз: күшті, ақылсыз.
bool isQuality(const QString &adjective)
{
    static const QStringList endings{
        QStringLiteral("лы"), QStringLiteral("лі"), QStringLiteral("ды"),  QStringLiteral("ді"),
        QStringLiteral("ты"), QStringLiteral("ті"), QStringLiteral("сыз"), QStringLiteral("сіз")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return adjective.endsWith(ending); });
}

/// The kind whose suffixes a row's stems take.
QString inflectedAs(const Row &row, const QString &spoken)
{
    if (spoken.startsWith(u'*')) {
        return QStringLiteral("owned");
    }
    if (row.cell(1) == u"adjective" && isQuality(row.cell(0))) {
        return QStringLiteral("quality");
    }
    const bool name = row.cell(1) == u"given" || row.cell(1) == u"surname";
    return name && isPatronymic(row.cell(0)) ? QStringLiteral("patronymic") : row.cell(1);
}

/// The stems that are written like the headword: one for each harmony that is right. What is heard
/// at its end decides on its class, should that be said.
QList<Stem> fullStems(const Row &row, const QString &spoken, const Marks &marks,
                      const Grammar &grammar)
{
    const Sounds &sounds = grammar.sounds;
    const QString headword = row.cell(0);
    const QString part = language::lower(headword.mid(headword.lastIndexOf(u'-') + 1));
    const QString heard = spoken.isEmpty() ? part : QString(spoken).remove(u'*');
    const QString kind = inflectedAs(row, spoken);
    const bool voiced = marks.voiced.value_or(kind == u"verb" || sounds.isVoiced(part));
    QList<Harmony> harmonies = marks.harmonies;
    if (harmonies.isEmpty()) {
        harmonies << (marks.epenthesis ? Harmony::Front : sounds.harmonyOf(heard));
    }
    QList<Stem> stems;
    for (const Harmony harmony : harmonies) {
        stems << Stem{{headword, harmony, sounds.classOf(heard), voiced},
                      grammar.kinds[kind].slot,
                      Before::Anything};
    }
    return stems;
}

void addBoundStem(Entry &entry, const QString &text, const Sounds &sounds, bool always)
{
    Stem bound = entry.stems.first();
    bound.base.text = text;
    bound.base.soundClass = sounds.classOf(text);
    bound.base.voiced = false;
    bound.before = Before::Vowel;
    entry.stems << bound;
    if (always) {
        entry.stems.first().before = Before::Consonant;
    }
}

void addSecondStems(Entry &entry, const Marks &marks, const Sounds &sounds)
{
    QString bound = marks.shortStem;
    if (bound.isEmpty() && (marks.drops || marks.mayDrop)) {
        bound = withoutLastVowel(entry.headword, sounds);
    }
    if (!bound.isEmpty()) {
        addBoundStem(entry, bound, sounds, marks.drops);
    }
    if (marks.epenthesis) {
        entry.stems << Stem{{entry.headword + u'і', Harmony::Front, u'V', false},
                            entry.stems.first().slot,
                            Before::Anything};
    }
}

} // namespace

Result<Entry> readEntry(const Row &row, const Grammar &grammar)
{
    if (!grammar.kinds.contains(row.cell(1))) {
        return failAt(row.place, QStringLiteral("there is no kind \"%1\"").arg(row.cell(1)));
    }
    const Result<Marks> marks = readMarks(row, grammar);
    if (!marks) {
        return fail(marks.error());
    }
    Entry entry{row.cell(0),      row.cell(1),   {},        marks->groups,
                marks->suggested, !marks->bound, row.place, false};
    const QStringList spoken = marks->said.isEmpty() ? QStringList{QString()} : marks->said;
    for (const QString &said : spoken) {
        entry.stems += fullStems(row, said, *marks, grammar);
    }
    if (entry.kind == u"surname" && hasFeminine(entry.headword)) {
        entry.groups.insert(QStringLiteral("woman"));
    }
    addSecondStems(entry, *marks, grammar.sounds);
    return entry;
}

} // namespace tilshi::lexicon
