#include "language/abbreviations.h"

#include <algorithm>
#include <array>

namespace tilshi::language {

namespace {

/// Extend freely, but never by a word that could itself end a sentence: its full stop would be
/// taken for part of it.
constexpr std::array<QStringView, 55> withFullStop = {
    // places
    u"ауд",
    u"көш",
    u"обл",
    u"респ",
    u"ул",
    u"просп",
    u"мкр",
    // people
    u"акад",
    u"доц",
    u"проф",
    u"канд",
    u"инж",
    u"ред",
    u"реж",
    u"ком",
    u"ген",
    u"полк",
    // times
    u"сағ",
    u"мин",
    u"сек",
    u"ғғ",
    u"жж",
    u"вв",
    u"гг",
    u"қаң",
    u"ақп",
    u"сәу",
    u"мам",
    u"шіл",
    u"там",
    u"қыр",
    u"жел",
    u"янв",
    u"февр",
    u"апр",
    u"авг",
    u"сент",
    u"окт",
    u"нояб",
    u"дек",
    // books and fields of knowledge
    u"мыс",
    u"бб",
    u"сс",
    u"стр",
    u"рис",
    u"орт",
    u"ғыл",
    u"мед",
    u"физ",
    u"хим",
    u"экон",
    u"тех",
    u"лат",
    u"грек",
    u"англ",
};

constexpr std::array<QStringView, 38> units = {
    u"млн", u"млрд", u"трлн", u"тг",  u"руб", u"шт",  u"м",   u"км",  u"см",  u"мм",
    u"мкм", u"нм",   u"га",   u"л",   u"мл",  u"дл",  u"кг",  u"мг",  u"мкг", u"ц",
    u"т",   u"сағ",  u"мин",  u"сек", u"Гц",  u"кГц", u"МГц", u"ГГц", u"Вт",  u"кВт",
    u"МВт", u"ГВт",  u"кВ",   u"МПа", u"КБ",  u"МБ",  u"ГБ",  u"ТБ",
};

} // namespace

bool takesFullStop(QStringView word)
{
    return std::find(withFullStop.begin(), withFullStop.end(), word) != withFullStop.end();
}

bool isUnit(QStringView word)
{
    constexpr qsizetype longest = 4;
    return word.size() <= longest && std::find(units.begin(), units.end(), word) != units.end();
}

} // namespace tilshi::language
