#include "language/alphabet.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"

#include <QSet>

#include <algorithm>

namespace tilshi::spelling {

namespace {

/// What is set off where it opens a sentence.
const QList<QStringList> &openings()
{
    static const QList<QStringList> all = [] {
        QList<QStringList> rows;
        for (const QString &word :
             QStringLiteral("әрине|демек|меніңше|біздіңше|мәселен|мысалы|қысқасы|біріншіден|"
                            "екіншіден|үшіншіден|төртіншіден|иә")
                 .split(u'|')) {
            rows.append({word});
        }
        for (const QString &what : {QStringLiteral("өкінішке"), QStringLiteral("бақытымызға"),
                                    QStringLiteral("бақытқа")}) {
            rows.append({what, QStringLiteral("қарай")});
            rows.append({what, QStringLiteral("орай")});
        }
        return rows;
    }();
    return all;
}

/// Words before which an opening word belongs to its clause: иә деді, қысқасы да, мысалы көп.
bool goesOnWith(const QString &form)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "деп|деді|дейді|деген|дегендер|дегендердің|дегенді|десе|дейтін|десетін|деуге|да|де|"
                "та|те|мен|пен|бен|көп|аз|бар|жоқ|ретінде|үшін|болса|болып|болды|емес|"
                "иә|жоқ|сол|мынау|мынадай|екіншіге|үшіншіге")
                .split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(form);
}

bool isAgainst(const QString &form)
{
    return form == u"бірақ" || form == u"алайда" || form == u"өйткені";
}

/// Behind these бірақ is no border of clauses.
bool isBound(const QString &form)
{
    static const QSet<QString> words = {QStringLiteral("ал"), QStringLiteral("және"),
                                        QStringLiteral("бірақ"), QStringLiteral("немесе")};
    return words.contains(form);
}

QList<Finding> behindOpening(const PassageWords &words, qsizetype at)
{
    if (!language::startsUpper(words.written(at)) || !words.beginsSentence(at)) {
        return {};
    }
    for (const QStringList &row : openings()) {
        if (!words.hasRow(at, row)) {
            continue;
        }
        const qsizetype last = at + row.size() - 1;
        if (words.isNext(last + 1) && !goesOnWith(words.form(last + 1))) {
            const QString whole =
                words.text().sliced(words.start(at), words.end(last) - words.start(at)).toString();
            return words.finding(Rule::Commas, at, last, whole + u',');
        }
    }
    return {};
}

/// Behind a converb or an ablative бірақ is rather бір-ақ, at once: ауруханадан бірақ шықты.
bool mayBeOnce(const QString &form)
{
    static const QStringList endings = {
        QStringLiteral("ып"),  QStringLiteral("іп"),  QStringLiteral("дан"), QStringLiteral("ден"),
        QStringLiteral("тан"), QStringLiteral("тен"), QStringLiteral("нан"), QStringLiteral("нен")};
    return std::any_of(endings.begin(), endings.end(),
                       [&form](const QString &ending) { return form.endsWith(ending); });
}

QList<Finding> beforeContrast(const PassageWords &words, qsizetype at)
{
    const QStringView written = words.written(at);
    const QStringView before = words.written(at - 1);
    if (!isAgainst(words.form(at)) || !words.isNext(at) || language::startsUpper(written) ||
        before.endsWith(u'.') || isBound(words.form(at - 1)) || words.beginsSentence(at - 1) ||
        (words.form(at) == u"бірақ" && mayBeOnce(words.form(at - 1)))) {
        return {};
    }
    return words.finding(Rule::Commas, at - 1, at, before + u", " + written);
}

} // namespace

QList<Finding> commasIn(const PassageWords &words)
{
    QList<Finding> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        found += behindOpening(words, at);
        found += beforeContrast(words, at);
    }
    return found;
}

} // namespace tilshi::spelling
