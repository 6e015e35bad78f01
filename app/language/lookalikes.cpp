#include "language/lookalikes.h"

namespace tilshi::language {

namespace {

struct Twin
{
    char16_t latin;
    QStringView cyrillic; ///< likeliest first
};

/// Letters alike in the fonts that newsrooms use, and the Latin letters that stand in for Kazakh
/// ones in old encodings and on foreign keyboards (ə ɵ h F).
constexpr Twin twins[] = {
    {u'a', u"а"}, {u'c', u"с"},  {u'e', u"е"}, {u'h', u"һ"},  {u'i', u"і"},  {u'k', u"к"},
    {u'o', u"о"}, {u'p', u"р"},  {u'r', u"г"}, {u'x', u"х"},  {u'y', u"уү"}, {u'ë', u"ё"},
    {u'ə', u"ә"}, {u'ɵ', u"ө"},  {u'A', u"А"}, {u'B', u"В"},  {u'C', u"С"},  {u'E', u"Е"},
    {u'F', u"Ғ"}, {u'H', u"НҺ"}, {u'I', u"І"}, {u'K', u"К"},  {u'M', u"М"},  {u'O', u"О"},
    {u'P', u"Р"}, {u'T', u"Т"},  {u'X', u"Х"}, {u'Y', u"ҮУ"}, {u'Ë', u"Ё"},  {u'Ə', u"Ә"},
    {u'Ɵ', u"Ө"},
};

} // namespace

QStringView cyrillicTwins(char32_t latin)
{
    for (const Twin &twin : twins) {
        if (twin.latin == latin) {
            return twin.cyrillic;
        }
    }
    return {};
}

char16_t latinTwin(char32_t cyrillic)
{
    if (cyrillic > 0xffff) {
        return 0;
    }
    for (const Twin &twin : twins) {
        if (twin.cyrillic.contains(QChar(static_cast<char16_t>(cyrillic)))) {
            return twin.latin;
        }
    }
    return 0;
}

} // namespace tilshi::language
