#include "language/alphabet.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tilshi::spelling {

namespace {

/// A word that is one, and is written for another before those words.
struct Confusion
{
    QStringView written;
    QStringView meant;
    QStringView next;          ///< beginnings of the next word, between |; = before a whole word
    QStringView previous = {}; ///< words before it that tell the same
};

constexpr Confusion confusions[] = {
    {u"айдын", u"айдың", u"соңы|басы|аяғы|ортасы|ішінде|қорытынды",
     u"осы|өткен|келесі|әр|алдағы|ағымдағы|биылғы"},
    {u"әскері", u"әскери",
     u"қызмет|борыш|бөлім|техника|шеру|парад|оқу-жаттығу|база|прокуратура|атақ|киім|сала|әріптес|"
     u"ынтымақ|кафедра|институт|дәрігер|нысан|дайындық|министр|іс-қимыл"},
    {u"кәсібі", u"кәсіби",
     u"маман|мереке|спорт|деңгей|шебер|білік|даярлық|одақ|бокс|лига|команда|клуб|дағды"},
    {u"діні", u"діни",
     u"экстремизм|бірлестік|сенім|басқарма|қызметкер|білім|ұйым|көзқарас|сауат|әдебиет|ағым|"
     u"радикализм|мереке|рәсім|наным|орта"},
    {u"тарихы", u"тарихи",
     u"сәт|ескерткіш|тұлға|оқиға|=мұра|мұралар|маңызы|маңызға|күн|шешім|әділ|жад|орын"},
    {u"ғылымы", u"ғылыми",
     u"жұмыс|конференция|зерттеу|кеңес|еңбек|жоба|қызметкер|мақала|журнал|дәреже|экспедиция|"
     u"тағылым"},
    {u"улы", u"ұлы", u"отан|дала|жібек|абай|жеңіс|ойшыл|ақын|тұлға|халық|ұстаз"},
    {u"кен", u"кең", u"көлемде|көлемді|ауқымда|ауқымды|байтақ|етек|өріс|жазира|мағына|тыныс"},
    {u"құн", u"күн", u"сайын|райы|тәртібі|ұзақ|санап"},
    {u"оң", u"он", u"=екі|=үш|=төрт|=бес|=алты|=жеті|=сегіз|=тоғыз|=мың|=миллион|=шақты"},
};

/// Whose an army, a craft, a faith, a history or a science is: халық әскері is the people's army.
bool isOwner(const QString &form)
{
    static const QSet<QString> owners = [] {
        const QStringList list =
            QStringLiteral(
                "халық|қазақ|орыс|неміс|моңғол|қалмақ|жоңғар|парсы|қытай|араб|хан|ел|жау|"
                "казак|өз|ата|ислам|христиан|будда|тіл|медицина|тарих|құқық|экономика|"
                "физика|генетика|әдебиет|биология|химия|отан|әлем|қала|ұлт|дүние|мемлекет|"
                "қазақстан|еуропа|ресей|түркі|спорт|өнер|мәдениет|ұйым|мектеп|өлке")
                .split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    static const QStringList genitives = {QStringLiteral("ның"), QStringLiteral("нің"),
                                          QStringLiteral("дың"), QStringLiteral("дің"),
                                          QStringLiteral("тың"), QStringLiteral("тің")};
    return owners.contains(form) ||
           std::any_of(genitives.begin(), genitives.end(),
                       [&form](const QString &ending) { return form.endsWith(ending); });
}

/// тарихы, ғылымы: the third person's, which an owner stands before.
bool isOwned(QStringView word)
{
    return word.endsWith(u'ы') ? word != u"улы" : word.endsWith(u'і');
}

bool anyMatches(QStringView list, QStringView word)
{
    const auto all = list.split(u'|');
    return !list.isEmpty() && std::any_of(all.begin(), all.end(), [word](QStringView beginning) {
        return beginning.startsWith(u'=') ? word == beginning.sliced(1)
                                          : word.startsWith(beginning);
    });
}

const QHash<QString, const Confusion *> &confusionsByWord()
{
    static const QHash<QString, const Confusion *> rows = [] {
        QHash<QString, const Confusion *> all;
        for (const Confusion &row : confusions) {
            all.insert(row.written.toString(), &row);
        }
        return all;
    }();
    return rows;
}

QString meantByNeighbours(const PassageWords &words, qsizetype at)
{
    const Confusion *row = confusionsByWord().value(words.form(at));
    if (row == nullptr ||
        (isOwned(row->written) && words.isNext(at) && isOwner(words.form(at - 1)))) {
        return {};
    }
    const bool next = words.isNext(at + 1) && anyMatches(row->next, words.form(at + 1));
    const bool previous = !row->previous.isEmpty() && words.isNext(at) &&
                          row->previous.split(u'|').contains(words.form(at - 1));
    return next || previous ? row->meant.toString() : QString();
}

/// True where the clause ends behind the word.
bool endsClause(const PassageWords &words, qsizetype at)
{
    const QStringView behind = words.text().sliced(words.end(at));
    return behind.isEmpty() || QStringView(u".!?…,\n").contains(behind[0]);
}

/// өсіп түр, жанында түр: a verb's place, and түр (kind) is none.
QString standsAsVerb(const PassageWords &words, qsizetype at)
{
    constexpr qsizetype shortest = 3;
    static const QStringList endings = {
        QStringLiteral("ып"),  QStringLiteral("іп"),  QStringLiteral("еп"),  QStringLiteral("ап"),
        QStringLiteral("нда"), QStringLiteral("нде"), QStringLiteral("кте"), QStringLiteral("қта")};
    if (words.form(at) != u"түр") {
        return {};
    }
    const QString &host = words.form(at - 1);
    const bool isPlace = host.size() >= shortest && std::any_of(endings.begin(), endings.end(),
                                                                [&host](const QString &ending) {
                                                                    return host.endsWith(ending);
                                                                });
    return words.isNext(at) && isPlace && endsClause(words, at) ? QStringLiteral("тұр") : QString();
}

/// Сен … алдын: behind сен the verb at the end has the second person's ң.
QString secondPerson(const PassageWords &words, qsizetype at, const Accepts &accepts)
{
    static const QStringList endings = {QStringLiteral("дын"), QStringLiteral("дін"),
                                        QStringLiteral("тын"), QStringLiteral("тін")};
    const QString &form = words.form(at);
    const bool isPast = std::any_of(endings.begin(), endings.end(), [&form](const QString &ending) {
        return form.endsWith(ending);
    });
    if (!isPast || !endsClause(words, at)) {
        return {};
    }
    qsizetype first = at;
    while (first > 0 && !words.beginsSentence(first) && words.form(first) != u"сен") {
        --first;
    }
    const QString meant = form.chopped(1) + u'ң';
    return words.form(first) == u"сен" && accepts(meant) ? meant : QString();
}

QString meantFor(const PassageWords &words, qsizetype at, const Accepts &accepts)
{
    for (const QString &meant : {meantByNeighbours(words, at), standsAsVerb(words, at),
                                 secondPerson(words, at, accepts)}) {
        if (!meant.isEmpty()) {
            return meant;
        }
    }
    return words.form(at) == u"мұнын" ? QStringLiteral("мұның") : QString();
}

} // namespace

QList<Finding> confusedWordsIn(const PassageWords &words, const Accepts &accepts)
{
    QList<Finding> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString meant = meantFor(words, at, accepts);
        if (!meant.isEmpty()) {
            const bool capital = language::startsUpper(words.written(at));
            found += words.finding(Rule::ConfusedWords, at, at,
                                   capital ? language::capitalised(meant) : meant);
        }
    }
    return found;
}

} // namespace tilshi::spelling
