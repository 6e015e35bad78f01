#include "language/alphabet.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tilshi::spelling {

namespace {

enum class Joint
{
    None,   ///< көпсалалы
    Hyphen, ///< жан-жақты
    Space   ///< алдын ала
};

/// How two words are written together.
struct Compound
{
    QStringView first;
    QStringView second; ///< its stems, between |; with any ending, = before one that takes none
    Joint joint;
    QStringView heads = {}; ///< what the next word has to begin with, where two words may be right
};

/// What parties do with each other.
constexpr QStringView dealings = u"келіс|кезде|ынтымақ|қарым|қатынас|байланыс|шарт|құжат|"
                                 u"меморандум|сауда|комисс|іс-қимыл|әріптес|"
                                 u"формат|негіз|тауар|уағдаластық|мәмілемен|мәмілеге|одақ|диалог|"
                                 u"сипат|кеңес|басқосу|сапар|тиімді";

constexpr Compound compounds[] = {
    {u"көп",
     u"салалы|балалы|қабатты|=ұлтты|ұлттылық|пәтерлі|функциялы|деңгейлі|жақты|сатылы|партиялы|"
     u"конфессиялы|"
     u"этносты|мәдениетті|жылдық|жасушалы|қырлы|тілді",
     Joint::None},
    {u"екі", u"=жақты", Joint::None, dealings},
    {u"үш", u"=жақты", Joint::None, dealings},
    {u"бес", u"=жақты", Joint::None, dealings},
    {u"халық", u"аралық", Joint::None},
    {u"мемлекет", u"аралық", Joint::None},
    {u"үкімет", u"аралық", Joint::None},
    {u"ұлт", u"аралық", Joint::None},
    {u"облыс", u"аралық", Joint::None},
    {u"аудан", u"аралық", Joint::None},
    {u"өңір", u"аралық", Joint::None},
    {u"ведомство", u"аралық", Joint::None},
    {u"конфессия", u"аралық", Joint::None},
    {u"дін", u"аралық", Joint::None},
    {u"парламент", u"аралық", Joint::None},
    {u"сайлау", u"=алды", Joint::None,
     u"науқан|үгіт|бағдарлама|штаб|жарыс|дебат|тұғырнама|кезең|іс-шара"},
    {u"өнер", u"кәсіп", Joint::None},
    {u"қол", u"өнер|жетімді", Joint::None},
    {u"баспа", u"сөз", Joint::None},
    {u"кәсіп", u"орын|орны", Joint::None},
    {u"жас", u"өспірім", Joint::None},
    {u"бір", u"неше", Joint::None},
    {u"күн", u"=тізбе|тізбесі|тізбеге|тізбеде|тізбені", Joint::None},
    {u"әр", u"түрлі", Joint::None},
    {u"шет", u"елге|елде|елден|елдік|елдер|ел", Joint::None},
    {u"жан", u"жақты|жақтан|жағын|жағына|жағында", Joint::Hyphen},
    {u"қарым", u"қатынас", Joint::Hyphen},
    {u"ата", u"=ана|ананың|анаға|анасы|анам|аналар|анаң", Joint::Hyphen},
    {u"іс", u"=шара|шараны|шараға|шарада|шаралар|шарас", Joint::Hyphen},
    {u"ой", u"пікір", Joint::Hyphen},
    {u"қоғамдық", u"=саяси", Joint::Hyphen},
    {u"әлеуметтік", u"=экономикалық", Joint::Hyphen},
    {u"алдын", u"ала|алу", Joint::Space},
    {u"қазіргі", u"таңда|кезде|уақытта", Joint::Space},
    {u"бүгінгі", u"таңда|күні", Joint::Space},
    {u"ең", u"алдымен|бастысы", Joint::Space},
    {u"күн", u"тәртібі", Joint::Space},
    {u"жер", u"сілкінісі", Joint::Space},
    {u"ауыл", u"шаруашылығы", Joint::Space},
    {u"тұрғын", u"үй", Joint::Space},
    {u"сол", u"себепті|сияқты|арқылы", Joint::Space},
};

/// These stand apart behind any word (§ 27 of the rules of 2018).
bool standsApart(QStringView word)
{
    return word == u"сайын" || word == u"кейін" || word == u"дейін" || word == u"шейін" ||
           word == u"бұрын";
}

/// Those with a space.
const QList<const Compound *> &spacedRows()
{
    static const QList<const Compound *> rows = [] {
        QList<const Compound *> all;
        for (const Compound &row : compounds) {
            if (row.joint == Joint::Space) {
                all.append(&row);
            }
        }
        return all;
    }();
    return rows;
}

using Rows = QHash<QString, QList<const Compound *>>;

const Rows &rowsByFirst()
{
    static const Rows rows = [] {
        Rows all;
        for (const Compound &row : compounds) {
            all[row.first.toString()].append(&row);
        }
        return all;
    }();
    return rows;
}

bool matches(QStringView stem, QStringView word)
{
    return stem.startsWith(u'=') ? word == stem.sliced(1) : word.startsWith(stem);
}

bool anyMatches(QStringView stems, QStringView word)
{
    const auto list = stems.split(u'|');
    return std::any_of(list.begin(), list.end(),
                       [word](QStringView stem) { return matches(stem, word); });
}

QString joined(QStringView first, QStringView second, Joint joint)
{
    switch (joint) {
    case Joint::None:
        return first + second.toString();
    case Joint::Hyphen:
        return first + (u'-' + second.toString());
    case Joint::Space:
        break;
    }
    return first + (u' ' + second.toString());
}

/// Two words that are one: көп салалы, жан жақты.
QList<Finding> apart(const PassageWords &words, qsizetype at)
{
    const auto rows = rowsByFirst().constFind(words.form(at));
    if (rows == rowsByFirst().cend() || !words.isNext(at + 1)) {
        return {};
    }
    for (const Compound *row : *rows) {
        const bool hasHead = row->heads.isEmpty() ||
                             (words.isNext(at + 2) && anyMatches(row->heads, words.form(at + 2)));
        if (row->joint != Joint::Space && hasHead && anyMatches(row->second, words.form(at + 1))) {
            return words.finding(Rule::Compounds, at, at + 1,
                                 joined(words.written(at), words.written(at + 1), row->joint));
        }
    }
    return {};
}

/// One that is two: алдын-ала, жыл-сайын, ауылшаруашылығы.
QList<Finding> together(const PassageWords &words, qsizetype at)
{
    const QString &form = words.form(at);
    const QStringView written = words.written(at);
    const qsizetype hyphen = form.lastIndexOf(u'-');
    if (hyphen > 1 && standsApart(QStringView(form).sliced(hyphen + 1)) &&
        !language::isUpper(written.first(hyphen))) {
        return words.finding(
            Rule::Compounds, at, at,
            joined(written.first(hyphen), written.sliced(hyphen + 1), Joint::Space));
    }
    for (const Compound *row : spacedRows()) {
        const qsizetype size = row->first.size();
        if (!form.startsWith(row->first) || form.size() <= size + 1) {
            continue;
        }
        const qsizetype second = size + (form[size] == u'-' ? 1 : 0);
        if (anyMatches(row->second, QStringView(form).sliced(second))) {
            return words.finding(Rule::Compounds, at, at,
                                 joined(written.first(size), written.sliced(second), Joint::Space));
        }
    }
    return {};
}

} // namespace

QList<Finding> compoundsIn(const PassageWords &words)
{
    QList<Finding> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        found += apart(words, at);
        found += together(words, at);
    }
    return found;
}

} // namespace tilshi::spelling
