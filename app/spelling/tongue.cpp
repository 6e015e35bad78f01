#include "spelling/tongue.h"

#include "language/alphabet.h"
#include "language/signtraits.h"

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
    using namespace language;
    int all = 0;
    bool foreign = false;
    for (const QChar sign : word) {
        const int traits = signTraits(sign.unicode());
        const bool ascii = sign.unicode() < 0x80;
        const bool isLetter = (traits & LetterTrait) != 0;
        foreign =
            foreign || sign.isSurrogate() || (isLetter && (traits & KazakhTrait) == 0 && !ascii);
        all |= traits;
    }
    Letters letters;
    letters.cyrillic = (all & CyrillicTrait) != 0;
    letters.latin = (all & LatinTrait) != 0;
    letters.kazakhOnly = (all & KazakhOnlyTrait) != 0;
    letters.foreign = foreign;
    letters.hasCapital = (all & UpperTrait) != 0;
    return letters;
}

Tongue tongueOf(const Letters &letters, Tongue around, bool marked)
{
    if (letters.cyrillic == letters.latin || around == Tongue::Other) {
        return Tongue::Other;
    }
    if (letters.latin) {
        const bool name = letters.hasCapital || letters.foreign;
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
