#include "spelling/slips.h"

#include "language/keyboard.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tilshi::spelling {

namespace {

struct KeyPosition
{
    double row;
    double column;
};

/// Where a letter's key is, in widths of a key: ЙЦУКЕН with the nine Kazakh letters on the digits.
std::optional<KeyPosition> placeOf(QChar letter)
{
    constexpr double shifts[] = {0, 0.5, 0.75, 1.25};
    for (std::size_t row = 0; row < std::size(language::kazakhKeys); ++row) {
        if (const qsizetype at = language::kazakhKeys[row].indexOf(letter); at >= 0) {
            return KeyPosition{double(row), double(at) + shifts[row]};
        }
    }
    return {};
}

struct Alternatives
{
    QChar letter;
    QStringView others;
};

template <std::size_t N>
QStringView othersOf(QChar letter, const Alternatives (&table)[N])
{
    const auto found =
        std::find_if(std::begin(table), std::end(table),
                     [letter](const Alternatives &row) { return row.letter == letter; });
    return found == std::end(table) ? QStringView() : found->others;
}

} // namespace

QStringView lostLetters(QChar typed)
{
    static constexpr Alternatives table[] = {
        {u'а', u"ә"}, {u'г', u"ғ"},  {u'и', u"і"}, {u'к', u"қ"}, {u'н', u"ң"},
        {u'о', u"ө"}, {u'у', u"үұ"}, {u'х', u"һ"}, {u'э', u"ә"},
    };
    return othersOf(typed, table);
}

QStringView confusedLetters(QChar typed)
{
    static constexpr Alternatives table[] = {
        {u'ә', u"еа"}, {u'е', u"әэ"},  {u'и', u"йы"},  {u'і', u"ыи"}, {u'ы', u"іи"},
        {u'й', u"и"},  {u'ү', u"ұуі"}, {u'ұ', u"үуы"}, {u'ғ', u"г"},  {u'қ', u"кғ"},
        {u'ң', u"н"},  {u'ө', u"оү"},  {u'һ', u"х"},   {u'э', u"е"},  {u'х', u"қ"},
    };
    return othersOf(typed, table);
}

QStringView misheardLetters(QChar typed)
{
    static constexpr Alternatives table[] = {
        {u'а', u"оыеяә"}, {u'о', u"аұу"}, {u'е', u"иіаэ"}, {u'и', u"еыа"}, {u'ы', u"аиұ"},
        {u'і', u"еү"},    {u'у', u"оюв"}, {u'ә', u"ае"},   {u'ө', u"еү"},  {u'я', u"аеи"},
        {u'ю', u"у"},     {u'э', u"е"},   {u'ш', u"щсч"},  {u'щ', u"ш"},   {u'ч', u"шц"},
        {u'с', u"зц"},    {u'з', u"с"},   {u'д', u"т"},    {u'т', u"д"},   {u'б', u"п"},
        {u'п', u"бф"},    {u'г', u"к"},   {u'к', u"гх"},   {u'ғ', u"қх"},  {u'қ', u"ғх"},
        {u'х', u"қғк"},   {u'в', u"фу"},  {u'ф', u"вп"},   {u'ж', u"ш"},   {u'м', u"нң"},
        {u'н', u"м"},     {u'ң', u"м"},   {u'й', u"иы"},   {u'ц', u"с"},
    };
    return othersOf(typed, table);
}

QChar otherHarmony(QChar letter)
{
    constexpr QStringView back = u"аығқұ";
    constexpr QStringView front = u"еігкү";
    if (const qsizetype at = back.indexOf(letter); at >= 0) {
        return front[at];
    }
    const qsizetype at = front.indexOf(letter);
    return at >= 0 ? back[at] : letter;
}

QStringView otherBeginnings(QChar letter)
{
    static constexpr Alternatives table[] = {
        {u'д', u"тлн"}, {u'т', u"длн"}, {u'л', u"дтн"}, {u'н', u"дт"}, {u'б', u"пм"}, {u'п', u"бм"},
        {u'м', u"бп"},  {u'ғ', u"қ"},   {u'қ', u"ғ"},   {u'г', u"к"},  {u'к', u"г"},
    };
    return othersOf(letter, table);
}

bool areNeighbours(QChar key, QChar other)
{
    constexpr double reach = 1.3;
    const auto from = placeOf(key);
    const auto to = placeOf(other);
    return key != other && from && to &&
           std::hypot(from->row - to->row, from->column - to->column) < reach;
}

Slip replacement(QChar typed, QChar meant, QChar next)
{
    if (lostLetters(typed).contains(meant)) {
        return Slip::LostLetter;
    }
    if (soundsAs(typed, meant, next)) {
        return Slip::Sound;
    }
    if (confusedLetters(typed).contains(meant)) {
        return Slip::ConfusedLetter;
    }
    if (areNeighbours(typed, meant)) {
        return Slip::Neighbour;
    }
    return misheardLetters(typed).contains(meant) ? Slip::Misheard : Slip::OtherLetter;
}

bool soundsAs(QChar typed, QChar meant, QChar next)
{
    switch (typed.unicode()) {
    case u'м':
        return meant == u'н' && QStringView(u"бп").contains(next);
    case u'ң':
        return meant == u'н' && QStringView(u"ғгқк").contains(next);
    case u'ш':
        return QStringView(u"сз").contains(meant) && next == u'ш';
    case u'с':
        return meant == u'з' && next == u'с';
    case u'ұ':
        return meant == u'ы';
    case u'ү':
        return meant == u'і';
    default:
        return false;
    }
}

} // namespace tilshi::spelling
