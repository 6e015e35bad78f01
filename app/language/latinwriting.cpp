#include "language/latinwriting.h"

#include "language/alphabet.h"

#include <array>

namespace tilshi::language {

namespace {

/// A small Cyrillic letter and its Latin letters.
struct Row
{
    char16_t cyrillic;
    QStringView latin;
};

constexpr size_t kazakhLetters = 42;

/// The alphabet of 31 letters that the National Commission endorsed on 28 January 2021 (table in
/// en.wikipedia.org/wiki/Kazakh_alphabets, Latin script). It has no letters for ё ц ч щ э ю я ъ ь:
/// they are written as the press writes them, sound by sound (ia, iu, io, ts, ch, e, şş for the
/// long ш of ащы), and the characters are dropped.
constexpr std::array<Row, kazakhLetters> of2021 = {{
    {u'а', u"a"}, {u'ә', u"ä"},  {u'б', u"b"},  {u'в', u"v"}, {u'г', u"g"},  {u'ғ', u"ğ"},
    {u'д', u"d"}, {u'е', u"e"},  {u'ё', u"io"}, {u'ж', u"j"}, {u'з', u"z"},  {u'и', u"i"},
    {u'й', u"i"}, {u'к', u"k"},  {u'қ', u"q"},  {u'л', u"l"}, {u'м', u"m"},  {u'н', u"n"},
    {u'ң', u"ñ"}, {u'о', u"o"},  {u'ө', u"ö"},  {u'п', u"p"}, {u'р', u"r"},  {u'с', u"s"},
    {u'т', u"t"}, {u'у', u"u"},  {u'ұ', u"ū"},  {u'ү', u"ü"}, {u'ф', u"f"},  {u'х', u"h"},
    {u'һ', u"h"}, {u'ц', u"ts"}, {u'ч', u"ch"}, {u'ш', u"ş"}, {u'щ', u"şş"}, {u'ъ', u""},
    {u'ы', u"y"}, {u'і', u"ı"},  {u'ь', u""},   {u'э', u"e"}, {u'ю', u"iu"}, {u'я', u"ia"},
}};

/// The alphabet of 32 letters of the President's decree No. 637 of 19 February 2018 (adilet.zan.kz,
/// U1800000637; table also in en.wikipedia.org/wiki/Kazakh_alphabets). For the letters that it
/// leaves out this follows the Latin pages of Kazinform and Egemen Qazaqstan, which have used it
/// since: saıasat, Konstıtýtsııa, bıýdjet; щ after ashshy (rules of December 2018).
constexpr std::array<Row, kazakhLetters> of2018 = {{
    {u'а', u"a"}, {u'ә', u"á"},  {u'б', u"b"},  {u'в', u"v"},  {u'г', u"g"},    {u'ғ', u"ǵ"},
    {u'д', u"d"}, {u'е', u"e"},  {u'ё', u"ıo"}, {u'ж', u"j"},  {u'з', u"z"},    {u'и', u"ı"},
    {u'й', u"ı"}, {u'к', u"k"},  {u'қ', u"q"},  {u'л', u"l"},  {u'м', u"m"},    {u'н', u"n"},
    {u'ң', u"ń"}, {u'о', u"o"},  {u'ө', u"ó"},  {u'п', u"p"},  {u'р', u"r"},    {u'с', u"s"},
    {u'т', u"t"}, {u'у', u"ý"},  {u'ұ', u"u"},  {u'ү', u"ú"},  {u'ф', u"f"},    {u'х', u"h"},
    {u'һ', u"h"}, {u'ц', u"ts"}, {u'ч', u"ch"}, {u'ш', u"sh"}, {u'щ', u"shsh"}, {u'ъ', u""},
    {u'ы', u"y"}, {u'і', u"i"},  {u'ь', u""},   {u'э', u"e"},  {u'ю', u"ıý"},   {u'я', u"ıa"},
}};

/// Letters of neighbouring languages, which names bring along; the same in both alphabets, by
/// sound.
constexpr Row neighbours[] = {
    {u'є', u"ie"}, {u'ї', u"i"},  {u'ґ', u"g"}, {u'ў', u"u"}, {u'ӯ', u"u"}, {u'ҳ', u"h"},
    {u'җ', u"j"},  {u'ҷ', u"j"},  {u'ӣ', u"i"}, {u'ј', u"i"}, {u'љ', u"l"}, {u'њ', u"n"},
    {u'ђ', u"j"},  {u'ћ', u"ch"}, {u'џ', u"j"}, {u'ѕ', u"z"}, {u'ѓ', u"g"}, {u'ќ', u"k"},
    {u'ҙ', u"z"},  {u'ҫ', u"s"},  {u'ҡ', u"q"}, {u'ӏ', u"ı"}, {u'ѣ', u"e"}, {u'ѳ', u"f"},
};

/// What one Cyrillic letter of either case becomes.
struct Letter
{
    QStringView latin;  ///< small
    char16_t first = 0; ///< the first of them in the letter's case; 0 if there is none
    bool capital = false;
    bool known = false;
};

constexpr char16_t firstCyrillic = u'\u0400';
constexpr char16_t lastCyrillic = u'\u052f';

/// Both cases of an alphabet, by code point from U+0400.
using Index = std::array<Letter, lastCyrillic - firstCyrillic + 1>;

char16_t capitalOf(char16_t latin, LatinAlphabet alphabet)
{
    const bool dotted = latin == u'i' && alphabet == LatinAlphabet::Of2021;
    return dotted ? u'İ' : QChar(latin).toUpper().unicode();
}

void add(Index &index, const Row &row, LatinAlphabet alphabet)
{
    const char16_t small = row.latin.isEmpty() ? u'\0' : row.latin[0].unicode();
    const char16_t capital = small == 0 ? u'\0' : capitalOf(small, alphabet);
    const char16_t upper = QChar(row.cyrillic).toUpper().unicode();
    index[upper - firstCyrillic] = {row.latin, capital, true, true};
    index[row.cyrillic - firstCyrillic] = {row.latin, small, false, true};
}

Index makeIndex(const std::array<Row, kazakhLetters> &rows, LatinAlphabet alphabet)
{
    Index index{};
    for (const Row &row : rows) {
        add(index, row, alphabet);
    }
    for (const Row &row : neighbours) {
        add(index, row, alphabet);
    }
    return index;
}

const Index &indexOf(LatinAlphabet alphabet)
{
    static const Index index2021 = makeIndex(of2021, LatinAlphabet::Of2021);
    static const Index index2018 = makeIndex(of2018, LatinAlphabet::Of2018);
    return alphabet == LatinAlphabet::Of2021 ? index2021 : index2018;
}

bool hasCapitalAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isUpper();
}

/// True for a capital that stands in a word of capitals: the next letter decides, at a word's end
/// the one before.
bool isAmongCapitals(QStringView text, qsizetype at)
{
    const bool goesOn = at + 1 < text.size() && text[at + 1].isLetter();
    return hasCapitalAt(text, goesOn ? at + 1 : at - 1);
}

} // namespace

void writeLatin(QString &out, QStringView text, LatinAlphabet alphabet)
{
    const Index &index = indexOf(alphabet);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t character = text[at].unicode();
        if (character < firstCyrillic || character > lastCyrillic ||
            !index[character - firstCyrillic].known) {
            out.append(text[at]);
            continue;
        }
        const Letter &letter = index[character - firstCyrillic];
        if (letter.first != 0) {
            out.append(QChar(letter.first));
        }
        if (letter.latin.size() > 1) {
            const QStringView rest = letter.latin.sliced(1);
            out.append(letter.capital && isAmongCapitals(text, at) ? upper(rest) : rest.toString());
        }
    }
}

} // namespace tilshi::language
