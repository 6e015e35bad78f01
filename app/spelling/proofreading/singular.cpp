#include "spelling/proofreading/singular.h"

#include <QStringList>

#include <algorithm>

namespace tilshi::spelling {

namespace {

/// The classes of last sounds that endings look at.
enum class LastSound
{
    Vowel,
    Sonorant, ///< р й у и ю
    L,
    Nasal,  ///< м н ң
    Voiced, ///< з ж
    Voiceless
};

LastSound lastSoundOf(const QString &word)
{
    const QChar last = word.endsWith(u'ь') && word.size() > 1 ? word[word.size() - 2] : word.back();
    if (QStringView(u"аәеоөыіяёэұү").contains(last)) {
        return LastSound::Vowel;
    }
    if (QStringView(u"рйуию").contains(last)) {
        return LastSound::Sonorant;
    }
    if (last == u'л') {
        return LastSound::L;
    }
    if (QStringView(u"мнң").contains(last)) {
        return LastSound::Nasal;
    }
    return last == u'з' || last == u'ж' ? LastSound::Voiced : LastSound::Voiceless;
}

/// The consonant of the plural behind such a sound.
QChar pluralBehind(LastSound sound)
{
    switch (sound) {
    case LastSound::Vowel:
    case LastSound::Sonorant:
        return u'л';
    case LastSound::Voiceless:
        return u'т';
    default:
        return u'д';
    }
}

/// An ending behind the plural, with back vowels, and what it is behind a stem, in the order of
/// LastSound.
struct Ending
{
    QStringView plural;
    QStringView single[6];
};

constexpr Ending endings[] = {
    {u"", {u"", u"", u"", u"", u"", u""}},
    {u"дың", {u"ның", u"дың", u"дың", u"ның", u"дың", u"тың"}},
    {u"ды", {u"ны", u"ды", u"ды", u"ды", u"ды", u"ты"}},
    {u"ға", {u"ға", u"ға", u"ға", u"ға", u"ға", u"қа"}},
    {u"да", {u"да", u"да", u"да", u"да", u"да", u"та"}},
    {u"дан", {u"дан", u"дан", u"дан", u"нан", u"дан", u"тан"}},
    {u"мен", {u"мен", u"мен", u"мен", u"мен", u"бен", u"пен"}},
    {u"дағы", {u"дағы", u"дағы", u"дағы", u"дағы", u"дағы", u"тағы"}},
};

/// Possessives behind the plural: the same behind a consonant, this before them behind a vowel.
struct Possessive
{
    QStringView plural;
    QStringView behindVowel;
};

constexpr Possessive possessives[] = {
    {u"ымыз", u"мыз"}, {u"ыңыз", u"ңыз"}, {u"ым", u"м"}, {u"ың", u"ң"}, {u"ы", u"сы"},
};

/// An ending with the front vowels.
QString fronted(QStringView ending)
{
    QString front = ending.toString();
    return front.replace(u'а', u'е').replace(u'ы', u'і').replace(u'ғ', u'г').replace(u'қ', u'к');
}

QString inHarmony(QStringView ending, bool front)
{
    return front ? fronted(ending) : ending.toString();
}

/// кітаб for кітап, where an ending begins with a vowel.
QString voiced(QString stem)
{
    const QChar last = stem.back();
    if (last == u'п') {
        stem.back() = u'б';
    } else if (last == u'қ') {
        stem.back() = u'ғ';
    } else if (last == u'к') {
        stem.back() = u'г';
    }
    return stem;
}

QString withCase(const QString &stem, QStringView rest, bool front)
{
    for (const Ending &ending : endings) {
        if (rest == inHarmony(ending.plural, front)) {
            return stem + inHarmony(ending.single[static_cast<int>(lastSoundOf(stem))], front);
        }
    }
    return {};
}

QStringList withPossessive(const QString &stem, QStringView rest, bool front)
{
    const bool vowel = lastSoundOf(stem) == LastSound::Vowel;
    for (const Possessive &possessive : possessives) {
        const QString own = inHarmony(possessive.plural, front);
        if (rest.startsWith(own)) {
            const QStringView tail = rest.sliced(own.size());
            return vowel ? QStringList{stem + inHarmony(possessive.behindVowel, front) + tail}
                         : QStringList{voiced(stem) + own + tail, stem + own + tail};
        }
    }
    return {};
}

QString singleForm(const QString &stem, QStringView rest, bool front, const Accepts &accepts)
{
    QStringList forms = withPossessive(stem, rest, front);
    forms.prepend(withCase(stem, rest, front));
    const auto word = std::find_if(forms.begin(), forms.end(), [&accepts](const QString &form) {
        return !form.isEmpty() && accepts(form);
    });
    return word == forms.end() ? QString() : *word;
}

} // namespace

Singular singularOf(const QString &form, const Accepts &accepts)
{
    constexpr qsizetype shortestStem = 2;
    constexpr qsizetype length = 3;
    for (qsizetype at = form.size() - length; at >= shortestStem; --at) {
        const QStringView plural = QStringView(form).sliced(at, length);
        const bool isPlural = plural[2] == u'р' && (plural[1] == u'а' || plural[1] == u'е');
        const QString stem = form.first(at);
        if (!isPlural || plural[0] != pluralBehind(lastSoundOf(stem)) || !accepts(stem)) {
            continue;
        }
        const QString single =
            singleForm(stem, QStringView(form).sliced(at + length), plural[1] == u'е', accepts);
        return {stem, single};
    }
    return {};
}

} // namespace tilshi::spelling
