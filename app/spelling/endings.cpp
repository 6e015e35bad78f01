#include "spelling/endings.h"

#include <QString>

namespace tilshi::spelling {

namespace {

/// The letter's counterpart of the other harmony; itself if it has none.
QChar otherHarmony(QChar letter)
{
    constexpr QStringView back = u"аығқұ";
    constexpr QStringView front = u"еігкү";
    if (const qsizetype at = back.indexOf(letter); at >= 0) {
        return front[at];
    }
    const qsizetype at = front.indexOf(letter);
    return at >= 0 ? back[at] : letter;
}

/// The consonants that a suffix begins with in place of this one.
QStringView otherBeginnings(QChar letter)
{
    switch (letter.unicode()) {
    case u'д':
        return u"тлн";
    case u'т':
        return u"длн";
    case u'л':
        return u"дтн";
    case u'н':
        return u"дт";
    case u'б':
        return u"пм";
    case u'п':
        return u"бм";
    case u'м':
        return u"бп";
    case u'ғ':
        return u"қ";
    case u'қ':
        return u"ғ";
    case u'г':
        return u"к";
    case u'к':
        return u"г";
    default:
        return {};
    }
}

} // namespace

QStringList withFittingEnding(QStringView word, const std::function<bool(const QString &)> &accepts)
{
    constexpr qsizetype shortestStem = 2;
    if (word.contains(u'-')) {
        return {};
    }
    QStringList words;
    QString harmonised = word.toString();
    for (qsizetype at = word.size() - 1; at >= shortestStem; --at) {
        harmonised[at] = otherHarmony(word[at]);
        if (harmonised[at] != word[at] && accepts(harmonised)) {
            words.append(harmonised);
        }
    }
    QString assimilated = word.toString();
    for (qsizetype at = word.size() - 1; at >= shortestStem; --at) {
        for (const QChar consonant : otherBeginnings(word[at])) {
            assimilated[at] = consonant;
            if (accepts(assimilated)) {
                words.append(assimilated);
            }
        }
        assimilated[at] = word[at];
    }
    return words;
}

} // namespace tilshi::spelling
