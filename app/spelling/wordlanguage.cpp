#include "spelling/wordlanguage.h"

#include "language/alphabet.h"
#include "language/charactertraits.h"

namespace tilshi::spelling {

Language languageNamed(QStringView language)
{
    const QStringView code = language.first(qMin<qsizetype>(2, language.size()));
    const bool whole = language.size() <= 2 || language[2] == u'-' || language[2] == u'_';
    if (!whole) {
        return Language::Other;
    }
    if (code == u"kk") {
        return Language::Kazakh;
    }
    if (code == u"ru") {
        return Language::Russian;
    }
    return code == u"en" ? Language::English : Language::Other;
}

QString nameOf(Language language)
{
    switch (language) {
    case Language::Kazakh:
        return QStringLiteral("kk");
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::English:
        return QStringLiteral("en");
    case Language::Other:
        break;
    }
    return {};
}

Letters lettersOf(QStringView word)
{
    using namespace language;
    int all = 0;
    bool foreign = false;
    for (const QChar character : word) {
        const int traits = characterTraits(character.unicode());
        const bool ascii = character.unicode() < 0x80;
        const bool isLetter = (traits & LetterTrait) != 0;
        foreign = foreign || character.isSurrogate() ||
                  (isLetter && (traits & KazakhTrait) == 0 && !ascii);
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

Language languageOf(const Letters &letters, Language around, bool marked)
{
    if (letters.cyrillic == letters.latin || around == Language::Other) {
        return Language::Other;
    }
    if (letters.latin) {
        const bool name = letters.hasCapital || letters.foreign;
        return around == Language::English || (!marked && !name) ? Language::English
                                                                 : Language::Other;
    }
    if (letters.foreign) {
        return Language::Other;
    }
    if (letters.kazakhOnly) {
        return Language::Kazakh;
    }
    return around == Language::English ? Language::Other : around;
}

} // namespace tilshi::spelling
