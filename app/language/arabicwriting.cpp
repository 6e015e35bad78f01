#include "language/arabicwriting.h"

#include <array>

namespace tilshi::language {

namespace {

/// What a letter says of the word that it stands in.
enum class Voice
{
    Neutral,
    Front,   ///< ә ө ү і: written like а о ұ ы, so that a hamza must tell them apart
    Telling, ///< е э к г tell by themselves that a word is front; with қ ғ it is not
};

/// A small Cyrillic letter and its Arabic letters.
struct Row
{
    char16_t cyrillic;
    Voice voice;
    QStringView arabic;
};

constexpr auto neutral = Voice::Neutral;
constexpr auto front = Voice::Front;
constexpr auto telling = Voice::Telling;

/// Төте жазу, the Arabic script of Kazakh as A. Baitursynuly reformed it, in the letters of China's
/// standard (table in en.wikipedia.org/wiki/Kazakh_alphabets, Arabic script). The letters that it
/// has not, and the rule that a hamza is left out beside е э к г қ ғ (قازىر, مەملەكەت, دۇيسەنبى),
/// are written as on the Arabic pages of Kazinform (ar.inform.kz), Egemen Qazaqstan and abai.kz, as
/// in MediaWiki's KkConverter and CLDR's kk_Arab: كونستيتۋتسيا, ناستوياششي, تەحنولوگيا.
constexpr Row rows[] = {
    {u'а', neutral, u"ا"},
    {u'ә', front, u"ا"},
    {u'б', neutral, u"ب"},
    {u'в', neutral, u"ۆ"},
    {u'г', telling, u"گ"},
    {u'ғ', telling, u"ع"},
    {u'д', neutral, u"د"},
    {u'е', telling, u"ە"},
    {u'ё', neutral, u"يو"},
    {u'ж', neutral, u"ج"},
    {u'з', neutral, u"ز"},
    {u'и', neutral, u"ي"},
    {u'й', neutral, u"ي"},
    {u'к', telling, u"ك"},
    {u'қ', telling, u"ق"},
    {u'л', neutral, u"ل"},
    {u'м', neutral, u"م"},
    {u'н', neutral, u"ن"},
    {u'ң', neutral, u"ڭ"},
    {u'о', neutral, u"و"},
    {u'ө', front, u"و"},
    {u'п', neutral, u"پ"},
    {u'р', neutral, u"ر"},
    {u'с', neutral, u"س"},
    {u'т', neutral, u"ت"},
    {u'у', neutral, u"ۋ"},
    {u'ұ', neutral, u"ۇ"},
    {u'ү', front, u"ۇ"},
    {u'ф', neutral, u"ف"},
    {u'х', neutral, u"ح"},
    {u'һ', neutral, u"ھ"},
    {u'ц', neutral, u"تس"},
    {u'ч', neutral, u"چ"},
    {u'ш', neutral, u"ش"},
    {u'щ', neutral, u"شش"},
    {u'ъ', neutral, u""},
    {u'ы', neutral, u"ى"},
    {u'і', front, u"ى"},
    {u'ь', neutral, u""},
    {u'э', telling, u"ە"},
    {u'ю', neutral, u"يۋ"},
    {u'я', neutral, u"يا"},
    // Letters of neighbouring languages, which names bring along, by sound.
    {u'є', telling, u"يە"},
    {u'ї', neutral, u"ي"},
    {u'ґ', telling, u"گ"},
    {u'ў', neutral, u"ۋ"},
    {u'ӯ', neutral, u"ۋ"},
    {u'ҳ', neutral, u"ح"},
    {u'җ', neutral, u"ج"},
    {u'ҷ', neutral, u"ج"},
    {u'ӣ', neutral, u"ي"},
    {u'ј', neutral, u"ي"},
    {u'љ', neutral, u"ل"},
    {u'њ', neutral, u"ن"},
    {u'ђ', neutral, u"ج"},
    {u'ћ', neutral, u"چ"},
    {u'џ', neutral, u"ج"},
    {u'ѕ', neutral, u"ز"},
    {u'ѓ', telling, u"گ"},
    {u'ќ', telling, u"ك"},
    {u'ҙ', neutral, u"ز"},
    {u'ҫ', neutral, u"س"},
    {u'ҡ', telling, u"ق"},
    {u'ӏ', neutral, u"ى"},
    {u'ѣ', telling, u"ە"},
    {u'ѳ', neutral, u"ف"},
};

constexpr QStringView vowelsBeforeE = u"аәеёоөұүыіэюя";

constexpr char16_t firstCyrillic = u'\u0400';
constexpr char16_t lastCyrillic = u'\u052f';

/// The rows of both cases by code point from U+0400; null where there is none.
using Index = std::array<const Row *, lastCyrillic - firstCyrillic + 1>;

Index makeIndex()
{
    Index index{};
    for (const Row &row : rows) {
        index[row.cyrillic - firstCyrillic] = &row;
        index[QChar(row.cyrillic).toUpper().unicode() - firstCyrillic] = &row;
    }
    return index;
}

const Row *rowOf(QChar character)
{
    static const Index index = makeIndex();
    const char16_t code = character.unicode();
    return code < firstCyrillic || code > lastCyrillic ? nullptr : index[code - firstCyrillic];
}

bool needsHamza(QStringView part)
{
    bool frontVowel = false;
    for (const QChar character : part) {
        const Voice voice = rowOf(character)->voice;
        if (voice == Voice::Telling) {
            return false;
        }
        frontVowel = frontVowel || voice == Voice::Front;
    }
    return frontVowel;
}

/// The Arabic letters behind that small Cyrillic one, 0 at the beginning: ия and ию have one ي, and
/// so has ий; е behind a vowel begins with it (Тоқаев: توقايەۆ).
QStringView lettersOf(const Row &row, char16_t before)
{
    if (row.cyrillic == u'е' && before != 0 && vowelsBeforeE.contains(QChar(before))) {
        return u"يە";
    }
    const bool glides = row.cyrillic == u'я' || row.cyrillic == u'ю' || row.cyrillic == u'й';
    return glides && before == u'и' ? row.arabic.sliced(1) : row.arabic;
}

/// Letters alone.
void writePart(QString &out, QStringView part, Hamza hamza)
{
    if (needsHamza(part)) {
        out.append(hamza == Hamza::Letter ? u'\u0621' : u'\u0674');
    }
    char16_t before = 0;
    for (const QChar character : part) {
        const Row &row = *rowOf(character);
        out.append(lettersOf(row, before));
        before = row.cyrillic;
    }
}

QChar digitOf(QChar character, Digits digits)
{
    if (digits == Digits::European) {
        return character;
    }
    const char16_t zero = digits == Digits::Arabic ? u'\u0660' : u'\u06f0';
    return QChar(static_cast<char16_t>(zero + (character.unicode() - u'0')));
}

QChar punctuationOf(QChar character)
{
    switch (character.unicode()) {
    case u',':
        return u'،';
    case u';':
        return u'؛';
    case u'?':
        return u'؟';
    default:
        return character;
    }
}

void write(QString &out, QStringView text, const ArabicStyle &style, QChar comma)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && rowOf(text[end])) {
            ++end;
        }
        writePart(out, text.sliced(at, end - at), style.hamza);
        at = end;
        if (at < text.size()) {
            const QChar character = text[at++];
            const bool digit = character >= u'0' && character <= u'9';
            out.append(digit               ? digitOf(character, style.digits)
                       : character == u',' ? comma
                                           : punctuationOf(character));
        }
    }
}

} // namespace

void writeArabic(QString &out, QStringView text, const ArabicStyle &style)
{
    write(out, text, style, punctuationOf(u','));
}

void writeArabicNumber(QString &out, QStringView number, const ArabicStyle &style)
{
    constexpr QChar decimalSeparator = u'\u066b';
    write(out, number, style, style.digits == Digits::European ? QChar(u',') : decimalSeparator);
}

} // namespace tilshi::language
