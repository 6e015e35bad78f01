#include "language/numberendings.h"

#include <algorithm>

namespace tilshi::language {

namespace {

/// The last sound of a number's name, as far as endings ask for it.
enum class Final
{
    Vowel,
    Liquid, ///< р у
    Lateral,
    Nasal,
    Buzzing, ///< з
    Voiceless,
};

struct Name
{
    bool front;
    Final final;
};

/// нөл бір екі үш төрт бес алты жеті сегіз тоғыз
constexpr Name ones[] = {
    {true, Final::Lateral},   {true, Final::Liquid},    {true, Final::Vowel},
    {true, Final::Voiceless}, {true, Final::Voiceless}, {true, Final::Voiceless},
    {false, Final::Vowel},    {true, Final::Vowel},     {true, Final::Buzzing},
    {false, Final::Buzzing},
};

/// он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан, at their digit
constexpr Name tens[] = {
    {true, Final::Lateral},    {false, Final::Nasal},     {false, Final::Vowel},
    {false, Final::Buzzing},   {false, Final::Voiceless}, {true, Final::Liquid},
    {false, Final::Voiceless}, {true, Final::Voiceless},  {true, Final::Nasal},
    {false, Final::Nasal},
};

constexpr Name hundred{true, Final::Buzzing}; // жүз
constexpr Name thousand{false, Final::Nasal}; // мың; миллион too
constexpr Name milliard{false, Final::Voiceless};

/// An ending's shapes: back and front for each final sound, in the order of Final.
struct Ending
{
    QStringView back[6];
    QStringView front[6];
};

constexpr Ending endings[] = {
    {{u"ның", u"дың", u"дың", u"ның", u"дың", u"тың"},
     {u"нің", u"дің", u"дің", u"нің", u"дің", u"тің"}},
    {{u"ны", u"ды", u"ды", u"ды", u"ды", u"ты"}, {u"ні", u"ді", u"ді", u"ді", u"ді", u"ті"}},
    {{u"ға", u"ға", u"ға", u"ға", u"ға", u"қа"}, {u"ге", u"ге", u"ге", u"ге", u"ге", u"ке"}},
    {{u"да", u"да", u"да", u"да", u"да", u"та"}, {u"де", u"де", u"де", u"де", u"де", u"те"}},
    {{u"дан", u"дан", u"дан", u"нан", u"дан", u"тан"},
     {u"ден", u"ден", u"ден", u"нен", u"ден", u"тен"}},
    {{u"дағы", u"дағы", u"дағы", u"дағы", u"дағы", u"тағы"},
     {u"дегі", u"дегі", u"дегі", u"дегі", u"дегі", u"тегі"}},
    {{u"мен", u"мен", u"мен", u"мен", u"бен", u"пен"},
     {u"мен", u"мен", u"мен", u"мен", u"бен", u"пен"}},
    {{u"шы", u"шы", u"шы", u"шы", u"шы", u"шы"}, {u"ші", u"ші", u"ші", u"ші", u"ші", u"ші"}},
};

/// The name of the last part that is read out.
Name lastNameOf(QStringView digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[digits.size() - 1 - zeros] == u'0') {
        ++zeros;
    }
    if (zeros == digits.size()) {
        return ones[0];
    }
    const int digit = digits[digits.size() - 1 - zeros].digitValue();
    switch (zeros) {
    case 0:
        return ones[digit];
    case 1:
        return tens[digit];
    case 2:
        return hundred;
    default:
        return zeros < 9 ? thousand : milliard;
    }
}

bool isRowOfDigits(QStringView number)
{
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

bool has(const QStringView (&shapes)[6], QStringView ending)
{
    return std::find(std::begin(shapes), std::end(shapes), ending) != std::end(shapes);
}

} // namespace

const QStringList &numberEndings()
{
    static const QStringList all = [] {
        QStringList list;
        for (const Ending &ending : endings) {
            for (const auto &shapes : {ending.back, ending.front}) {
                for (int at = 0; at < 6; ++at) {
                    list.append(shapes[at].toString());
                }
            }
        }
        list.removeDuplicates();
        return list;
    }();
    return all;
}

std::optional<QString> endingFor(QStringView number, QStringView ending)
{
    if (!isRowOfDigits(number)) {
        return {};
    }
    for (const Ending &shapes : endings) {
        if (has(shapes.back, ending) || has(shapes.front, ending)) {
            const Name name = lastNameOf(number);
            const auto final = static_cast<std::size_t>(name.final);
            return (name.front ? shapes.front : shapes.back)[final].toString();
        }
    }
    return {};
}

} // namespace tilshi::language
