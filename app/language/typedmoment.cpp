#include "language/typedmoment.h"

#include "language/dates.h"
#include "language/folding.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace tilshi::language {
namespace {

constexpr const char *languages[] = {"kk", "ru", "en"};
constexpr int shortestMonth = 3; // letters of an abbreviated one
constexpr qsizetype longestText = 100;

/// What has been found in a text, and what of it is not understood yet.
struct Reading
{
    QString rest;
    QDate today;
    int day = 0;
    int month = 0;
    int year = 0;
    std::optional<QDate> date = {};
    std::optional<QTime> time = {};
    bool unread = false; ///< two figures that are neither a day nor a time
};

struct RelativeDay
{
    QStringView word; ///< folded
    int days;
};

constexpr RelativeDay relativeDays[] = {
    {u"бугин", 0},  {u"сегодня", 0},  {u"today", 0},      {u"ертен", 1},
    {u"завтра", 1}, {u"tomorrow", 1}, {u"бурсигуни", 2},  {u"послезавтра", 2},
    {u"кеше", -1},  {u"вчера", -1},   {u"yesterday", -1}, {u"позавчера", -2},
};

/// Words that only join the others.
constexpr QStringView joints[] = {u"жылгы", u"жыл", u"ж",   u"года",  u"год", u"г",
                                  u"куни",  u"в",   u"во",  u"at",    u"on",  u"of",
                                  u"сагат", u"саг", u"час", u"часов", u"часа"};

/// Takes the first match out of what is left.
std::optional<QRegularExpressionMatch> take(Reading &reading, const QString &expression)
{
    const QRegularExpression wanted(expression, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = wanted.match(reading.rest);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    reading.rest.replace(match.capturedStart(), match.capturedLength(), u' ');
    return match;
}

bool takeTime(Reading &reading, const QString &expression)
{
    if (const auto match = take(reading, expression)) {
        reading.time = QTime(match->captured(1).toInt(), match->captured(2).toInt());
        return true;
    }
    return false;
}

/// Of a figure that says when: 9-да, 18:30-да.
QString ending()
{
    return QStringLiteral("(?:-[дт][ае]\\b)?");
}

/// 18:30, сағат 18.30, в 18.30
void takeClockTime(Reading &reading)
{
    const QString minutes =
        QStringLiteral(R"(([01]?\d|2[0-3])%1([0-5]\d)(?![\d:]|\.\d))") + ending();
    if (!takeTime(reading, u"(?<![\\d.:])" + minutes.arg(QStringLiteral(":")))) {
        takeTime(reading, u"(?:сағат|сағ\\.?|\\bв|\\bat)\\s+" + minutes.arg(QStringLiteral("\\.")));
    }
}

/// сағат 9, в 9, 9-да
void takeHour(Reading &reading)
{
    const QString hour = QStringLiteral("([01]?\\d|2[0-3])");
    if (!reading.time &&
        !takeTime(reading, u"(?:сағат|сағ\\.?|\\bв|\\bat)\\s+" + hour + u"\\b()" + ending())) {
        takeTime(reading, u"(?<![-./:\\d])\\b" + hour + u"()-[дт][ае]\\b");
    }
}

int wholeYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

/// 2026-11-29, 29.11.2026, 29/11/26
void takeWholeDate(Reading &reading)
{
    if (const auto iso =
            take(reading, QStringLiteral(R"(\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b)"))) {
        reading.year = iso->captured(1).toInt();
        reading.month = iso->captured(2).toInt();
        reading.day = iso->captured(3).toInt();
    } else if (const auto whole = take(
                   reading, QStringLiteral(R"(\b(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})\b)"))) {
        reading.day = whole->captured(1).toInt();
        reading.month = whole->captured(2).toInt();
        reading.year = wholeYear(whole->captured(3));
    }
}

/// A whole name with or without an ending, or its first letters.
bool isMonth(const QString &word, const QString &name)
{
    constexpr qsizetype longestEnding = 4;
    return word.size() >= shortestMonth &&
           (name.startsWith(word) ||
            (word.startsWith(name) && word.size() <= name.size() + longestEnding));
}

int monthOf(const QString &word)
{
    for (const char *code : languages) {
        const QString language = QString::fromLatin1(code);
        for (int month = 1; month <= 12; ++month) {
            const QString of = dayAndMonth(QDate(2026, month, 1), language).section(u' ', 1);
            if (isMonth(word, folded(monthName(month, language))) || isMonth(word, folded(of))) {
                return month;
            }
        }
    }
    return 0;
}

/// The next such day after today; none if today is not valid.
std::optional<QDate> weekdayOf(const QString &word, QDate today)
{
    if (!today.isValid()) {
        return std::nullopt;
    }
    for (const char *code : languages) {
        for (int ahead = 1; ahead <= 7; ++ahead) {
            const QDate day = today.addDays(ahead);
            const QString name = folded(weekdayName(day.dayOfWeek(), QString::fromLatin1(code)));
            // в пятницу, жұмада
            if (word == name || (word.size() >= 4 && word.startsWith(name.chopped(1)) &&
                                 word.size() <= name.size() + 2)) {
                return day;
            }
        }
    }
    return std::nullopt;
}

std::optional<QDate> relativeDay(const QString &word, QDate today)
{
    for (const RelativeDay &relative : relativeDays) {
        if (word == relative.word) {
            return today.addDays(relative.days);
        }
    }
    return std::nullopt;
}

bool isJoint(const QString &word)
{
    return std::find(std::begin(joints), std::end(joints), word) != std::end(joints);
}

/// A number that stands alone: a year, a day, or, where the day is known, an hour.
bool takeNumber(Reading &reading, const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber) {
        return false;
    }
    const bool hasDay = reading.day > 0 || reading.date;
    if (word.size() == 4 && reading.year == 0) {
        reading.year = number;
    } else if (word.size() <= 2 && !hasDay && number >= 1 && number <= 31) {
        reading.day = number;
    } else if (word.size() <= 2 && hasDay && !reading.time && number < 24) {
        reading.time = QTime(number, 0);
    } else {
        return false;
    }
    return true;
}

bool takeWord(Reading &reading, const QString &word)
{
    const std::optional<QDate> relative = relativeDay(word, reading.today);
    const std::optional<QDate> day = relative ? relative : weekdayOf(word, reading.today);
    if (day && !reading.date) {
        reading.date = day;
        return true;
    }
    const int month = monthOf(word);
    if (month > 0 && reading.month == 0) {
        reading.month = month;
        return true;
    }
    return isJoint(word);
}

/// What stands between the words of a text.
const QRegularExpression &betweenWords()
{
    static const QRegularExpression expression(QStringLiteral("[\\s.,]+"));
    return expression;
}

bool namesDay(const Reading &reading)
{
    const QStringList words = folded(reading.rest).split(betweenWords(), Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&reading](const QString &word) {
        return relativeDay(word, reading.today) || weekdayOf(word, reading.today) ||
               monthOf(word) > 0;
    });
}

/// 29.11 or 29/11 is a day and 18.30 a time, as newsrooms write it; 10.12 is a day unless the day
/// is said by something else.
void takePair(Reading &reading, const QRegularExpressionMatch &pair)
{
    const int first = pair.captured(1).toInt();
    const int second = pair.captured(3).toInt();
    const bool hasDay = reading.month > 0 || namesDay(reading);
    constexpr int leapYear = 2024;
    const bool isDay = !hasDay && QDate(leapYear, second, first).isValid();
    const bool isTime = !reading.time && pair.captured(2) == u"." && pair.capturedLength(3) == 2 &&
                        QTime(first, second).isValid();
    if (isDay) {
        reading.day = first;
        reading.month = second;
    } else if (isTime) {
        reading.time = QTime(first, second);
    } else {
        reading.unread = true;
    }
}

void takePairs(Reading &reading)
{
    const QString expression =
        QStringLiteral(R"((?<!\d[-./])\b(\d{1,2})([./])(\d{1,2})\b(?![-./]\d))") + ending();
    while (const auto pair = take(reading, expression)) {
        takePair(reading, *pair);
    }
}

/// Of that day's years the one that brings it nearest to today; none where nobody knows today.
QDate nearest(int day, int month, QDate today)
{
    QDate best;
    if (!today.isValid()) {
        return best;
    }
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        const auto away = [today](QDate of) { return std::llabs(today.daysTo(of)); };
        if (date.isValid() && (!best.isValid() || away(date) < away(best))) {
            best = date;
        }
    }
    return best;
}

/// Puts the parts together; false if they are no date.
bool join(Reading &reading)
{
    if (reading.day == 0 && reading.month == 0 && reading.year == 0) {
        return (reading.date && reading.date->isValid()) || (!reading.date && reading.time);
    }
    if (reading.date || reading.day == 0 || reading.month == 0) {
        return false;
    }
    const QDate date = reading.year > 0 ? QDate(reading.year, reading.month, reading.day)
                                        : nearest(reading.day, reading.month, reading.today);
    reading.date = date;
    return date.isValid();
}

} // namespace

std::optional<QDate> typedDate(QStringView text, QDate today)
{
    const std::optional<TypedMoment> moment = typedMoment(text, today);
    return moment && !moment->time ? moment->date : std::nullopt;
}

std::optional<TypedMoment> typedMoment(QStringView text, QDate today)
{
    if (text.size() > longestText) {
        return std::nullopt;
    }
    Reading reading{.rest = text.toString().simplified(), .today = today};
    takeClockTime(reading);
    takeWholeDate(reading);
    takePairs(reading);
    takeHour(reading);
    if (reading.unread) {
        return std::nullopt;
    }
    const QStringList words = folded(reading.rest).split(betweenWords(), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!takeNumber(reading, word) && !takeWord(reading, word)) {
            return std::nullopt;
        }
    }
    if (!join(reading)) {
        return std::nullopt;
    }
    return TypedMoment{reading.date, reading.time};
}

TypedMoment completed(const TypedMoment &typed, const QDateTime &now, QTime otherwise)
{
    const QTime time = typed.time.value_or(otherwise);
    const bool passed = !typed.date && time <= now.time();
    return {typed.date.value_or(now.date().addDays(passed ? 1 : 0)), time};
}

} // namespace tilshi::language
