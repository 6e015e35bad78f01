#include "language/folding.h"

#include "base/normalized.h"
#include "language/alphabet.h"
#include "language/foldedcharacters.h"

namespace tilshi::language {

namespace {

bool separates(QChar character)
{
    if (character.isSpace()) {
        return true;
    }
    switch (character.category()) {
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return character == u'"' || character == u'\'' || character == u'\u201e' ||
               character == u'\u201a';
    }
}

/// In decomposed text й is и with a breve; all other accents go.
bool isDroppedMark(QStringView decomposed, qsizetype at)
{
    constexpr char16_t breve = u'\u0306';
    const char16_t character = decomposed[at].unicode();
    return isCombiningMark(character) &&
           !(character == breve && at > 0 && decomposed[at - 1] == QChar(u'и'));
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = normalized(lower(text), QString::NormalizationForm_D);
    QString key;
    key.reserve(decomposed.size());
    for (qsizetype at = 0; at < decomposed.size(); ++at) {
        const QChar character = decomposed[at];
        if (isInvisible(character.unicode()) || isDroppedMark(decomposed, at)) {
            continue;
        }
        if (!separates(character)) {
            key.append(QChar(withoutKazakh(character.unicode())));
        } else if (!key.isEmpty() && !key.endsWith(u' ')) {
            key.append(u' ');
        }
    }
    if (key.endsWith(u' ')) {
        key.chop(1);
    }
    return normalized(key, QString::NormalizationForm_C);
}

} // namespace tilshi::language
