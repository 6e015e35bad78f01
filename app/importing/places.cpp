#include "importing/places.h"

#include "language/alphabet.h"

#include <algorithm>
#include <array>

namespace tilshi::importing {

namespace {

/// Kazakhstan's regional centres and larger towns, and capitals that reports come from. A place
/// that is not here stays in the text unless it is written in capitals or between slashes.
constexpr std::array places{
    u"астана",      u"алматы",    u"шымкент",   u"ақтау",     u"ақтөбе",        u"атырау",
    u"жезқазған",   u"қарағанды", u"көкшетау",  u"қонаев",    u"қостанай",      u"қызылорда",
    u"орал",        u"өскемен",   u"павлодар",  u"петропавл", u"петропавловск", u"семей",
    u"талдықорған", u"тараз",     u"түркістан", u"арқалық",   u"байқоңыр",      u"балқаш",
    u"екібастұз",   u"жаңаөзен",  u"жаркент",   u"кентау",    u"риддер",        u"рудный",
    u"сәтбаев",     u"теміртау",  u"қаскелең",  u"талғар",    u"хромтау",       u"анкара",
    u"баку",        u"бейжің",    u"берлин",    u"бишкек",    u"брюссель",      u"вашингтон",
    u"душанбе",     u"женева",    u"лондон",    u"мәскеу",    u"минск",         u"нью-йорк",
    u"париж",       u"пекин",     u"рим",       u"самарқан",  u"ташкент",       u"тегеран",
    u"токио",       u"стамбул",
};

constexpr std::array agencies{
    u"қазақпарат", u"kazinform", u"казинформ", u"қазтаг",  u"интерфакс-қазақстан",
    u"рейтер",     u"reuters",   u"аа",        u"anadolu", u"тасс",
    u"afp",
};

template <std::size_t N>
bool holds(const std::array<const char16_t *, N> &names, QStringView text)
{
    const QString name = language::lower(text);
    return std::any_of(names.begin(), names.end(),
                       [&name](const char16_t *known) { return name == QStringView(known); });
}

} // namespace

bool isKnownPlace(QStringView text)
{
    constexpr qsizetype shortestInCapitals = 4;
    return holds(places, text) || (text.size() >= shortestInCapitals && language::isUpper(text));
}

bool isKnownAgency(QStringView text)
{
    return holds(agencies, text);
}

} // namespace tilshi::importing
