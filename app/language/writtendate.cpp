#include "language/writtendate.h"

#include "language/alphabet.h"
#include "language/dates.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tilshi::language {

namespace {

/// The words for a month, as they stand alone, behind a day, and short; without a stop.
QStringList namesOf(int month)
{
    QStringList names;
    for (const QStringView language : {u"kk", u"ru", u"en"}) {
        const QDate first(2000, month, 1);
        names.append({monthName(month, language), dayAndMonth(first, language).sliced(2),
                      shortDate(first, language).sliced(2)});
    }
    for (QString &name : names) {
        name = lower(name);
        name.chop(name.endsWith(u'.') ? 1 : 0);
    }
    return names;
}

/// The month that a word names, 1 to 12, in whatever language and case; 0 for none.
int monthNamed(QStringView word)
{
    constexpr qsizetype longestEnding = 4; // қарашадағы
    constexpr qsizetype shortest = 3;
    static const QList<QStringList> names = [] {
        QList<QStringList> all;
        for (int month = 1; month <= 12; ++month) {
            all.append(namesOf(month));
        }
        return all;
    }();
    const QStringView stem = word.chopped(word.endsWith(u'.') ? 1 : 0);
    const auto isOf = [stem](const QStringList &month) {
        const QString &kazakh = month.constFirst();
        const bool inflected =
            stem.startsWith(kazakh) && stem.size() - kazakh.size() <= longestEnding;
        return inflected || month.contains(stem);
    };
    const auto month = std::find_if(names.begin(), names.end(), isOf);
    return stem.size() < shortest || month == names.end() ? 0 : int(month - names.begin()) + 1;
}

/// A number of one to four digits, as a year or a day; 0 for what is none.
int numberIn(QStringView part)
{
    constexpr qsizetype longest = 4;
    const bool digits = !part.isEmpty() && part.size() <= longest &&
                        std::all_of(part.begin(), part.end(),
                                    [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    return digits ? part.toInt() : 0;
}

/// A year of two digits is of this century.
int yearOf(QStringView part)
{
    const int year = numberIn(part);
    return part.size() == 2 && year > 0 ? 2000 + year : part.size() == 4 ? year : 0;
}

QDate nearestTo(QDate today, int month, int day)
{
    QDate nearest;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate date(year, month, day);
        const bool nearer =
            !nearest.isValid() || std::abs(date.daysTo(today)) < std::abs(nearest.daysTo(today));
        nearest = date.isValid() && nearer ? date : nearest;
    }
    return nearest;
}

QDate dateOf(int day, int month, std::optional<QStringView> year, QDate today)
{
    if (!year) {
        return today.isValid() ? nearestTo(today, month, day) : QDate();
    }
    return yearOf(*year) > 0 ? QDate(yearOf(*year), month, day) : QDate();
}

/// 29.11, 29.11.2026, 2026-11-29
QDate inFigures(QStringView text, QDate today)
{
    const QChar sign = text.contains(u'.') ? u'.' : text.contains(u'/') ? u'/' : u'-';
    QList<QStringView> parts = text.split(sign);
    if (parts.size() == 3 && parts.constLast().isEmpty()) {
        parts.removeLast(); // 29.11.
    }
    if (parts.size() < 2 || parts.size() > 3) {
        return {};
    }
    if (parts.size() == 3 && parts.constFirst().size() == 4) {
        std::reverse(parts.begin(), parts.end());
    }
    const auto year = parts.size() == 3 ? std::optional(parts.at(2)) : std::nullopt;
    return dateOf(numberIn(parts.at(0)), numberIn(parts.at(1)), year, today);
}

/// 29 қараша 2026, 2026 жылғы 29 қараша, 29 ноября 2026 года, November 29, 2026
QDate inWords(const QStringList &words, QDate today)
{
    static const QStringList ofYears = {
        QStringLiteral("жыл"), QStringLiteral("жылғы"), QStringLiteral("жылы"), QStringLiteral("ж"),
        QStringLiteral("год"), QStringLiteral("года"),  QStringLiteral("г"),
    };
    int month = 0;
    int day = 0;
    std::optional<QStringView> year;
    for (const QString &word : words) {
        const QStringView bare = QStringView(word).chopped(word.endsWith(u',') ? 1 : 0);
        const QStringView unstopped = bare.chopped(bare.endsWith(u'.') ? 1 : 0);
        if (ofYears.contains(unstopped)) {
            continue;
        }
        if (const int named = monthNamed(bare); named > 0 && month == 0) {
            month = named;
        } else if (numberIn(unstopped) > 0 && unstopped.size() <= 2 && day == 0) {
            day = numberIn(unstopped);
        } else if (yearOf(unstopped) > 0 && !year) {
            year = unstopped;
        } else {
            return {};
        }
    }
    return month > 0 && day > 0 ? dateOf(day, month, year, today) : QDate();
}

/// How many days from today a word is; nothing for another word.
std::optional<int> daysFromToday(QStringView word)
{
    static constexpr std::pair<QStringView, int> words[] = {
        {u"бүгін", 0},   {u"кеше", -1},      {u"ертең", 1},    {u"бүрсігүні", 2},
        {u"сегодня", 0}, {u"вчера", -1},     {u"завтра", 1},   {u"послезавтра", 2},
        {u"today", 0},   {u"yesterday", -1}, {u"tomorrow", 1},
    };
    for (const auto &[name, days] : words) {
        if (word == name) {
            return days;
        }
    }
    return {};
}

} // namespace

std::optional<QDate> writtenDate(QStringView text, QDate today)
{
    constexpr qsizetype longest = 40;
    const QString tidy = lower(text).simplified();
    if (tidy.size() > longest) {
        return std::nullopt;
    }
    QDate date;
    if (const auto days = daysFromToday(tidy)) {
        date = today.isValid() ? today.addDays(*days) : QDate();
    } else if (const QStringList words = tidy.split(u' '); words.size() > 1) {
        date = inWords(words, today);
    } else {
        date = inFigures(tidy, today);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace tilshi::language
