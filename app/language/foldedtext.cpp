#include "language/foldedtext.h"

#include "language/alphabet.h"
#include "language/foldedsigns.h"

#include <numeric>

namespace tilshi::language {

namespace {

bool isLeftOut(char16_t sign)
{
    return isInvisible(sign) || isCombiningMark(sign);
}

/// Without the Kazakh letters' and the accents' difference; the case stays.
QChar withoutAccents(QChar sign)
{
    const QChar small = sign.toLower();
    QChar plain(small == u'ё' ? u'е' : withoutKazakh(small.unicode()));
    if (plain == small && small != u'й' && sign.decompositionTag() == QChar::Canonical) {
        plain = sign.decomposition().at(0).toLower();
    }
    return small == sign ? plain : plain.toUpper();
}

QChar plainSign(QChar sign)
{
    if (sign.isSpace()) {
        return u' ';
    }
    switch (sign.category()) {
    case QChar::Punctuation_Dash:
        return u'-';
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return sign == u'\u2018' || sign == u'\u2019' ? u'\'' : u'"';
    default:
        return sign == u'\u201e' ? QChar(u'"') : sign;
    }
}

QChar foldedSign(QChar sign, const Folding &folding)
{
    if (!sign.isLetter()) {
        return plainSign(sign);
    }
    const QChar letter = folding.letters ? withoutAccents(sign) : sign;
    return folding.cases ? letter.toLower() : letter;
}

} // namespace

FoldedText::FoldedText(QStringView text, const Folding &folding)
{
    m_key.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (isLeftOut(sign.unicode())) {
            if (m_places.isEmpty()) {
                m_places.resize(m_key.size());
                std::iota(m_places.begin(), m_places.end(), 0);
                m_places.reserve(text.size());
            }
            continue;
        }
        if (m_key.size() < at) {
            m_places.append(at);
        }
        m_key.append(foldedSign(sign, folding));
    }
    if (m_key.size() < text.size()) {
        m_places.append(text.size());
    }
}

qsizetype FoldedText::place(qsizetype at) const
{
    return m_places.isEmpty() ? at : m_places.at(at);
}

} // namespace tilshi::language
