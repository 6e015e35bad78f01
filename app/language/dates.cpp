#include "language/dates.h"

#include "language/alphabet.h"

#include <array>

namespace tilshi::language {

namespace {

using Months = std::array<QStringView, 12>;
using Weekdays = std::array<QStringView, 7>;

/// The words of one language; short months are CLDR's.
struct Words
{
    Months months;      ///< standing alone
    Months dayMonths;   ///< after a day's number
    Months shortMonths; ///< after a day's number
    Weekdays weekdays;
    Weekdays shortWeekdays;
};

constexpr Months kazakhMonths = {u"қаңтар",   u"ақпан",  u"наурыз", u"сәуір",
                                 u"мамыр",    u"маусым", u"шілде",  u"тамыз",
                                 u"қыркүйек", u"қазан",  u"қараша", u"желтоқсан"};
constexpr Words kazakh = {
    kazakhMonths,
    kazakhMonths,
    {u"қаң.", u"ақп.", u"нау.", u"сәу.", u"мам.", u"мау.", u"шіл.", u"там.", u"қыр.", u"қаз.",
     u"қар.", u"жел."},
    {u"дүйсенбі", u"сейсенбі", u"сәрсенбі", u"бейсенбі", u"жұма", u"сенбі", u"жексенбі"},
    {u"Дс", u"Сс", u"Ср", u"Бс", u"Жм", u"Сб", u"Жс"},
};

constexpr Words russian = {
    {u"январь", u"февраль", u"март", u"апрель", u"май", u"июнь", u"июль", u"август", u"сентябрь",
     u"октябрь", u"ноябрь", u"декабрь"},
    {u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа", u"сентября",
     u"октября", u"ноября", u"декабря"},
    {u"янв.", u"февр.", u"мар.", u"апр.", u"мая", u"июн.", u"июл.", u"авг.", u"сент.", u"окт.",
     u"нояб.", u"дек."},
    {u"понедельник", u"вторник", u"среда", u"четверг", u"пятница", u"суббота", u"воскресенье"},
    {u"Пн", u"Вт", u"Ср", u"Чт", u"Пт", u"Сб", u"Вс"},
};

constexpr Months englishMonths = {u"January",   u"February", u"March",    u"April",
                                  u"May",       u"June",     u"July",     u"August",
                                  u"September", u"October",  u"November", u"December"};
constexpr Words english = {
    englishMonths,
    englishMonths,
    {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov",
     u"Dec"},
    {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
    {u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"},
};

const Words &wordsOf(QStringView language)
{
    if (language == u"ru") {
        return russian;
    }
    return language == u"en" ? english : kazakh;
}

template <size_t Size>
QString entry(const std::array<QStringView, Size> &table, int number)
{
    const auto index = static_cast<size_t>(number - 1);
    return number >= 1 && index < Size ? table[index].toString() : QString();
}

/// Days of one month and its year, where days is "8" or "23–29".
QString daysOfMonth(const QString &days, QDate date, QStringView language)
{
    const QString month = entry(wordsOf(language).dayMonths, date.month());
    const QString year = QString::number(date.year());
    if (language == u"en") {
        return days % u' ' % month % u' ' % year;
    }
    if (language == u"ru") {
        return days % u' ' % month % u' ' % year % u" года";
    }
    return year % u" жылғы " % days % u' ' % month;
}

/// Days of two months of one year.
QString daysOfYear(QDate first, QDate last, QStringView language)
{
    if (wordsOf(language).months == kazakh.months) {
        return longDate(first, language) % u" – " % dayAndMonth(last, language);
    }
    return dayAndMonth(first, language) % u" – " % longDate(last, language);
}

} // namespace

QString longDate(QDate date, QStringView language)
{
    return date.isValid() ? daysOfMonth(QString::number(date.day()), date, language) : QString();
}

QString longDateWithWeekday(QDate date, QStringView language)
{
    if (!date.isValid()) {
        return {};
    }
    const QString weekday = weekdayName(date.dayOfWeek(), language);
    const QString text = longDate(date, language);
    const bool weekdayFirst = language == u"ru" || language == u"en";
    return weekdayFirst ? QString(weekday % u", " % text) : QString(text % u", " % weekday);
}

QString dayAndMonth(QDate date, QStringView language)
{
    if (!date.isValid()) {
        return {};
    }
    return QString::number(date.day()) % u' ' % entry(wordsOf(language).dayMonths, date.month());
}

QString shortDate(QDate date, QStringView language)
{
    if (!date.isValid()) {
        return {};
    }
    return QString::number(date.day()) % u' ' % entry(wordsOf(language).shortMonths, date.month());
}

QString numericDate(QDate date)
{
    return date.toString(u"dd.MM.yyyy");
}

QString dateRange(QDate first, QDate last, QStringView language)
{
    if (!first.isValid() || !last.isValid()) {
        return {};
    }
    if (first == last) {
        return longDate(first, language);
    }
    if (first.year() != last.year()) {
        return longDate(first, language) % u" – " % longDate(last, language);
    }
    if (first.month() != last.month()) {
        return daysOfYear(first, last, language);
    }
    const QString days = QString::number(first.day()) % u'–' % QString::number(last.day());
    return daysOfMonth(days, last, language);
}

QString monthHead(int year, int month, QStringView language)
{
    const QString name = monthName(month, language);
    if (language == u"ru" || language == u"en") {
        return capitalised(name) % u' ' % QString::number(year);
    }
    return QString::number(year) % u" жылғы " % name;
}

QString monthName(int month, QStringView language)
{
    return entry(wordsOf(language).months, month);
}

QStringList monthNames()
{
    QStringList names;
    for (const QStringView name : kazakhMonths) {
        names.append(name.toString());
    }
    return names;
}

QString weekdayName(int day, QStringView language)
{
    return entry(wordsOf(language).weekdays, day);
}

QString weekdayShort(int day, QStringView language)
{
    return entry(wordsOf(language).shortWeekdays, day);
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm");
}

} // namespace tilshi::language
