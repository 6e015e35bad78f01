#include "spelling/tongue.h"

#include "language/alphabet.h"

namespace tilshi::spelling {

Tongue tongueNamed(QStringView language)
{
    const QStringView code = language.first(qMin<qsizetype>(2, language.size()));
    const bool whole = language.size() <= 2 || language[2] == u'-' || language[2] == u'_';
    if (!whole) {
        return Tongue::Other;
    }
    if (code == u"kk") {
        return Tongue::Kazakh;
    }
    if (code == u"ru") {
        return Tongue::Russian;
    }
    return code == u"en" ? Tongue::English : Tongue::Other;
}

QString nameOf(Tongue tongue)
{
    switch (tongue) {
    case Tongue::Kazakh:
        return QStringLiteral("kk");
    case Tongue::Russian:
        return QStringLiteral("ru");
    case Tongue::English:
        return QStringLiteral("en");
    case Tongue::Other:
        break;
    }
    return {};
}

Letters lettersOf(QStringView word)
{
    Letters letters;
    letters.startsUpper = language::startsUpper(word);
    for (const QChar sign : word) {
        const char16_t unit = sign.unicode();
        if (language::isKazakhLetter(unit)) {
            letters.cyrillic = true;
            letters.kazakhOnly = letters.kazakhOnly || language::isKazakhOnly(unit);
        } else if (language::isCyrillic(unit)) {
            letters.cyrillic = true;
            letters.foreign = true;
        } else if (language::isLatin(unit)) {
            letters.latin = true;
            letters.foreign = letters.foreign || unit > u'z';
        } else {
            letters.foreign = letters.foreign || sign.isLetter() || sign.isSurrogate();
        }
    }
    return letters;
}

Tongue tongueOf(const Letters &letters, Tongue around, bool marked)
{
    if (letters.cyrillic == letters.latin || around == Tongue::Other) {
        return Tongue::Other;
    }
    if (letters.latin) {
        const bool name = letters.startsUpper || letters.foreign;
        return around == Tongue::English || (!marked && !name) ? Tongue::English : Tongue::Other;
    }
    if (letters.foreign) {
        return Tongue::Other;
    }
    if (letters.kazakhOnly) {
        return Tongue::Kazakh;
    }
    return around == Tongue::English ? Tongue::Other : around;
}

} // namespace tilshi::spelling
