#include "language/alphabet.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"
#include "spelling/proofreading/singular.h"

#include <QSet>

#include <algorithm>

namespace tilshi::spelling {

namespace {

QSet<QString> setOf(const QString &words)
{
    const QStringList list = words.split(u'|');
    return {list.begin(), list.end()};
}

bool isVague(const QString &form)
{
    return form == u"бірнеше" || form == u"көптеген";
}

/// Numerals that are no other word: бір is also a certain, жүз also a horde and a face.
bool isNumeral(const QString &form)
{
    static const QSet<QString> words =
        setOf(QStringLiteral("екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|"
                             "жетпіс|сексен|тоқсан|мың|миллион|миллиард|млн|млрд"));
    return words.contains(form);
}

/// Also in groups: 1 500.
bool isDigits(const QString &form)
{
    return !form.isEmpty() && std::all_of(form.begin(), form.end(), [](QChar character) {
        return (character >= u'0' && character <= u'9') || character.isSpace();
    });
}

bool isBehindName(const PassageWords &words, qsizetype at)
{
    return words.isNext(at) && language::startsUpper(words.written(at - 1)) &&
           !words.beginsSentence(at - 1);
}

/// Digits that count what comes behind them; not a year, the number of a room or a series (1, 2
/// кестелер), nor one behind a name (Қосқұдық 2).
bool countsByDigits(const PassageWords &words, qsizetype at)
{
    constexpr qsizetype digitsOfYear = 4;
    const QString &form = words.form(at);
    const QString &before = words.form(at - 1);
    return isDigits(form) && form.size() != digitsOfYear && form != u"1" &&
           !words.before(at).endsWith(u'№') && !words.before(at).contains(u'-') &&
           !words.before(at).contains(u'–') && !words.before(at).contains(u'—') &&
           !words.before(at).contains(u',') && !isBehindName(words, at) && before != u"және" &&
           before != u"мен" && before != u"пен" && before != u"бен" &&
           !(words.isNext(at) && isDigits(before));
}

/// 300-ден астам, елу шақты.
bool isAbout(const PassageWords &words, qsizetype at)
{
    static const QSet<QString> about = setOf(QStringLiteral("астам|аса|артық|жуық|тарта|шақты"));
    const QString &number = words.form(at - 1);
    return about.contains(words.form(at)) && words.isNext(at) && !number.isEmpty() &&
           (number[0].isDigit() || isNumeral(number) ||
            (number.size() > 3 && isNumeral(number.chopped(3))) ||
            (number.size() > 2 && isNumeral(number.chopped(2))) || number == u"жүз" ||
            number == u"жүзден" || number == u"жүзге");
}

/// жүз is a hundred behind another number: екі жүз.
bool isHundred(const PassageWords &words, qsizetype at)
{
    return words.form(at) == u"жүз" && words.isNext(at) && isNumeral(words.form(at - 1)) &&
           words.form(at - 1) != u"үш"; // also the three hordes
}

/// жеті behind a number of its own is a week: екі жеті.
bool isWeek(const PassageWords &words, qsizetype at)
{
    constexpr qsizetype digits = 2;
    const QString &before = words.form(at - 1);
    return words.form(at) == u"жеті" && words.isNext(at) &&
           (before == u"екі" || before == u"үш" || (isDigits(before) && before.size() < digits));
}

bool counts(const PassageWords &words, qsizetype at)
{
    if (isWeek(words, at)) {
        return false;
    }
    return isVague(words.form(at)) || isNumeral(words.form(at)) || countsByDigits(words, at) ||
           isAbout(words, at) || isHundred(words, at);
}

/// Attributes that may stand between the number and the noun, and have no number of their own:
/// екі қабатты үйлер are houses of two floors.
bool isAttribute(const QString &form)
{
    static const QSet<QString> words = setOf(QStringLiteral(
        "жаңа|ескі|ірі|үлкен|кіші|кішкентай|шағын|шетелдік|отандық|жергілікті|жас|қарт|белгілі|"
        "танымал|маңызды|негізгі|басты|түрлі|әртүрлі|қазақ|қазақстандық|ресейлік|қытайлық|тарихи|"
        "мәдени|ғылыми|ұлттық|мемлекеттік|халықаралық|жеке|заманауи|күрделі|өзекті|дарынды|"
        "тәжірибелі|"
        "білікті|озық|үздік|ауыр|қымбат|арзан|биік|терең|әдемі|жақсы|жаман|тың|бос|дайын|өзге|"
        "басқа|"
        "экономикалық|әлеуметтік|саяси|техникалық|медициналық|спорттық|ауылдық|қалалық|аудандық"));
    return words.contains(form);
}

/// Nouns that are plural behind a number: stretches of time (бірнеше жылдар бойы), and what a
/// number names without counting it.
bool mayBePlural(const QString &stem)
{
    static const QSet<QString> stems = setOf(QStringLiteral(
        "жыл|ғасыр|ғ|ай|күн|апта|сағат|минут|секунд|түн|кез|шақ|заман|дәуір|маусым|сынып|курс|топ|"
        "бап|тармақ|тармақша|бет|бөлім|тарау|сурет|кесте|маршрут|канал|жас|айлық|жылдық"));
    return stems.contains(stem);
}

/// Stems that say how many parts something has, or where it is: екі жүзділер, 70 жастағылар.
bool isOfNumber(const QString &stem)
{
    static const QStringList endings = {QStringLiteral("дағы"), QStringLiteral("дегі"),
                                        QStringLiteral("тағы"), QStringLiteral("тегі"),
                                        QStringLiteral("лы"),   QStringLiteral("лі"),
                                        QStringLiteral("нші")};
    static const QSet<QString> parts =
        setOf(QStringLiteral("жүзді|аяқты|жақты|тілді|түрлі|басты|көзді|жасты"));
    return parts.contains(stem) ||
           std::any_of(endings.begin(), endings.end(),
                       [&stem](const QString &ending) { return stem.endsWith(ending); });
}

/// What is no plural noun: алыңдар (take!), бұршақтар тұқымдасы (a family of plants).
bool isOther(const PassageWords &words, qsizetype noun)
{
    const QString &form = words.form(noun);
    return form.endsWith(u"ыңдар") || form.endsWith(u"іңдер") ||
           (words.isNext(noun + 1) && words.form(noun + 1).startsWith(u"тұқымдас"));
}

QList<Finding> pluralBehind(const PassageWords &words, qsizetype at, const Accepts &accepts)
{
    qsizetype noun = at + 1;
    if (words.isNext(noun) && isAttribute(words.form(noun))) {
        ++noun;
    }
    const QStringView written = words.written(noun);
    if (!words.isNext(noun) || language::startsUpper(written) || written.contains(u'.')) {
        return {};
    }
    const Singular singular = singularOf(words.form(noun), accepts);
    const bool isYouth = singular.stem == u"жас" && words.form(at) == u"көптеген";
    if (singular.form.isEmpty() || (mayBePlural(singular.stem) && !isYouth) ||
        isOfNumber(singular.stem) || isOther(words, noun)) {
        return {};
    }
    return words.finding(Rule::Plurals, noun, noun, singular.form);
}

} // namespace

QList<Finding> pluralsIn(const PassageWords &words, const Accepts &accepts)
{
    QList<Finding> found;
    for (qsizetype at = 0; at + 1 < words.size(); ++at) {
        if (words.isNext(at + 1) && counts(words, at)) {
            found += pluralBehind(words, at, accepts);
        }
    }
    return found;
}

} // namespace tilshi::spelling
