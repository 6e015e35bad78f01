#include "spelling/particles.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"

namespace tilshi::spelling {

namespace {

/// What the predicate is without болып табылады; empty for other words.
QString withoutCopula(QStringView predicate, const QString &verb)
{
    constexpr QStringView that = u"табылатыны";
    if (verb == u"табылады") {
        return predicate.toString();
    }
    if (verb == u"табылмайды") {
        return predicate + QStringLiteral(" емес");
    }
    if (verb.startsWith(that)) {
        return predicate + (QStringLiteral(" екені") + QStringView(verb).sliced(that.size()));
    }
    return {};
}

/// How a person's ending behind керек stands behind the verbal noun.
QString ownershipFor(const QString &form, bool front)
{
    struct Row
    {
        QStringView person;
        QStringView back;
        QStringView front;
    };
    constexpr Row rows[] = {
        {u"керекпін", u"ым", u"ім"},
        {u"керекпіз", u"ымыз", u"іміз"},
        {u"керексің", u"ың", u"ің"},
        {u"керексіз", u"ыңыз", u"іңіз"},
        {u"керексіздер", u"ларыңыз", u"леріңіз"},
    };
    for (const Row &row : rows) {
        if (form == row.person) {
            return (front ? row.front : row.back).toString();
        }
    }
    return {};
}

QList<Finding> copula(const PassageWords &words, qsizetype at)
{
    if (words.form(at) != u"болып" || !words.isNext(at) || !words.isNext(at + 1)) {
        return {};
    }
    const QString fix = withoutCopula(words.written(at - 1), words.form(at + 1));
    return fix.isEmpty() ? QList<Finding>() : words.finding(Rule::Style, at - 1, at + 1, fix);
}

/// бару керекпін for баруым керек.
QList<Finding> personOfDuty(const PassageWords &words, qsizetype at)
{
    const QString &verb = words.form(at - 1);
    if (!words.isNext(at) || (!verb.endsWith(u'у') && !verb.endsWith(u'ю'))) {
        return {};
    }
    const QString ending = ownershipFor(words.form(at), fitsParticle(verb, u"де"));
    return ending.isEmpty() ? QList<Finding>()
                            : words.finding(Rule::Style, at - 1, at,
                                            words.written(at - 1) + (ending + u" керек"));
}

} // namespace

QList<Finding> styleIn(const PassageWords &words)
{
    QList<Finding> found;
    for (qsizetype at = 1; at < words.size(); ++at) {
        found += copula(words, at);
        found += personOfDuty(words, at);
    }
    return found;
}

} // namespace tilshi::spelling
