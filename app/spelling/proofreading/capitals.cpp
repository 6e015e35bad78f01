#include "language/alphabet.h"
#include "language/dates.h"
#include "spelling/proofreading/names.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

bool isCapitalised(QStringView word)
{
    return word.size() > 1 && word[0].isUpper() && !language::isUpper(word);
}

/// True for one of the words with any ending; Қазанғап is no month.
bool isFormOf(const QString &form, const QStringList &words)
{
    constexpr qsizetype longestEnding = 4;
    return std::any_of(words.begin(), words.end(), [&form](const QString &word) {
        return form.startsWith(word) && form.size() <= word.size() + longestEnding;
    });
}

/// Алматы Облысында: what a place is has a small letter behind its name.
QList<Finding> kindOfPlace(const PassageWords &words, qsizetype at)
{
    if (!words.isNext(at) || !isCapitalised(words.written(at)) ||
        !isFormOf(words.form(at), kindsOfPlaces()) || !isCapitalised(words.written(at - 1))) {
        return {};
    }
    return words.finding(Rule::Capitals, at, at, words.form(at));
}

bool isDayOfMonth(QStringView number)
{
    constexpr int last = 31;
    bool ok = false;
    const int day = number.toInt(&ok);
    return ok && number.size() <= 2 && day >= 1 && day <= last;
}

/// 9 Мамыр, Қыркүйек айында, Дүйсенбі күні.
QList<Finding> timeOfYear(const PassageWords &words, qsizetype at)
{
    static const QStringList months = language::monthNames();
    const QString &form = words.form(at);
    if (!isCapitalised(words.written(at)) || words.beginsSentence(at)) {
        return {};
    }
    const bool isMonth = isFormOf(form, months);
    const bool dated = isMonth && words.isNext(at) && isDayOfMonth(words.written(at - 1));
    const QString &next = words.isNext(at + 1) ? words.form(at + 1) : words.form(-1);
    const bool ofMonth = months.contains(form) && next.startsWith(u"ай") &&
                         isFormOf(next, {QStringLiteral("айы"), QStringLiteral("айлар")});
    const bool ofWeek = daysOfWeek().contains(form) && next.startsWith(u"күні");
    return dated || ofMonth || ofWeek ? words.finding(Rule::Capitals, at, at, form)
                                      : QList<Finding>();
}

/// The name that stands there in whatever letters; its last word may have an ending.
qsizetype lengthOf(const QStringList &name, const PassageWords &words, qsizetype at)
{
    const qsizetype last = name.size() - 1;
    for (qsizetype i = 0; i < last; ++i) {
        if (words.form(at + i) != name[i].toLower() || !words.isNext(at + i + 1)) {
            return 0;
        }
    }
    const QString &end = words.form(at + last);
    return end.startsWith(name[last].toLower()) ? name.size() : 0;
}

/// A name with the capitals that it has: Денсаулық сақтау министрлігі, Тәуелсіздік күні.
QList<Finding> listedName(const PassageWords &words, qsizetype at, qsizetype &length)
{
    for (const QStringList &name : namesBeginningWith(words.form(at))) {
        length = lengthOf(name, words, at);
        if (length == 0) {
            continue;
        }
        if (words.form(at - 1) == u"және") {
            return {}; // a longer name, of a ministry that is not listed
        }
        const qsizetype last = at + length - 1;
        const QStringView whole =
            words.text().sliced(words.start(at), words.end(last) - words.start(at));
        const QString right = name.join(u' ') + words.form(last).sliced(name.last().size());
        QString spaced = whole.toString();
        spaced.replace(QChar::Nbsp, u' ');
        return language::isUpper(whole) || spaced == right
                   ? QList<Finding>()
                   : words.finding(Rule::Capitals, at, last, right);
    }
    return {};
}

/// Кеңес Одағы, and not Жазушылар одағы, which is of many.
bool isOfStates(const PassageWords &words, qsizetype at)
{
    const QString &members = words.form(at - 1);
    return words.form(at).startsWith(u"одағы") && !members.endsWith(u"лар") &&
           !members.endsWith(u"лер") && !members.endsWith(u"дер") && !members.endsWith(u"дар") &&
           !members.endsWith(u"тер") && !members.endsWith(u"тар");
}

/// An institution's kind with a capital; not within a name in quotes, nor where its owner writes it
/// so.
bool isCapitalInstitution(const PassageWords &words, qsizetype at)
{
    return words.isNext(at) && isCapitalised(words.written(at)) &&
           isFormOf(words.form(at), kindsOfInstitutions()) && !words.beginsSentence(at) &&
           !words.text().sliced(words.end(at)).startsWith(u'»') && !isOfStates(words, at) &&
           words.form(at - 1) != u"назарбаев";
}

/// Қарағанды Медицина Университеті: of an institution's name the first word alone has a capital.
QList<Finding> institution(const PassageWords &words, qsizetype at)
{
    if (!isCapitalInstitution(words, at)) {
        return {};
    }
    qsizetype first = at;
    while (words.isNext(first - 1) && isCapitalised(words.written(first - 2)) &&
           isCapitalised(words.written(first - 1)) && isFieldOfWork(words.form(first - 1))) {
        --first;
    }
    QStringList right;
    for (qsizetype i = first; i <= at; ++i) {
        right.append(words.form(i));
    }
    return words.finding(Rule::Capitals, first, at, right.join(u' '));
}

} // namespace

QList<Finding> capitalsIn(const PassageWords &words)
{
    QList<Finding> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        qsizetype length = 0;
        found += listedName(words, at, length);
        if (length > 0) {
            at += length - 1;
            continue;
        }
        found += kindOfPlace(words, at);
        found += timeOfYear(words, at);
        found += institution(words, at);
    }
    return found;
}

} // namespace tilshi::spelling
