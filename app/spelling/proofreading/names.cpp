#include "spelling/proofreading/names.h"

#include <QHash>

namespace tilshi::spelling {

namespace {

/// A ministry a line; each goes on with министрлігі.
constexpr QStringView ministries =
    u"Денсаулық сақтау|Оқу-ағарту|Ғылым және жоғары білім|Білім және ғылым|Ішкі істер|Сыртқы істер|"
    u"Қаржы|Әділет|Қорғаныс|Ауыл шаруашылығы|Ұлттық экономика|Энергетика|Көлік|"
    u"Өнеркәсіп және құрылыс|Мәдениет және ақпарат|Мәдениет және спорт|Туризм және спорт|"
    u"Еңбек және халықты әлеуметтік қорғау|Экология және табиғи ресурстар|"
    u"Су ресурстары және ирригация|Төтенше жағдайлар|Сауда және интеграция|"
    u"Жасанды интеллект және цифрлық даму|Индустрия және инфрақұрылымдық даму|"
    u"Ақпарат және қоғамдық даму";

constexpr QStringView others =
    u"Бас прокуратура|Біріккен Ұлттар Ұйымы|Дүниежүзілік денсаулық сақтау ұйымы|"
    u"Ұлттық қауіпсіздік комитеті|Орталық сайлау комиссиясы|Наурыз мейрамы|Тәуелсіздік күні|"
    u"Жеңіс күні|Республика күні|Конституция күні|Құрбан айт|Ораза айт|Халықаралық әйелдер күні";

using Names = QHash<QString, QList<QStringList>>;

void add(Names &names, const QString &name)
{
    const QStringList words = name.split(u' ');
    names[words.first().toLower()].append(words);
}

Names allNames()
{
    Names names;
    for (const QStringView ministry : ministries.split(u'|')) {
        add(names, ministry + QStringLiteral(" министрлігі"));
    }
    for (const QStringView name : others.split(u'|')) {
        add(names, name.toString());
    }
    return names;
}

} // namespace

const QList<QStringList> &namesBeginningWith(const QString &form)
{
    static const Names names = allNames();
    static const QList<QStringList> none;
    const auto found = names.constFind(form);
    return found == names.cend() ? none : *found;
}

const QStringList &kindsOfPlaces()
{
    static const QStringList words =
        QStringLiteral("облысы|ауданы|қаласы|ауылы|көшесі|даңғылы|кенті").split(u'|');
    return words;
}

const QStringList &kindsOfInstitutions()
{
    static const QStringList words =
        QStringLiteral("министрлігі|университеті|институты|департаменті|басқармасы|ауруханасы|"
                       "мектебі|колледжі|театры|музейі|мұражайы|кітапханасы|агенттігі|одағы")
            .split(u'|');
    return words;
}

bool isFieldOfWork(const QString &form)
{
    static const QStringList words =
        QStringLiteral("медицина|медициналық|техникалық|педагогикалық|аграрлық|мемлекеттік|ұлттық|"
                       "облыстық|қалалық|аудандық|орталық|драма|опера|өнер|кәсіптік|политехникалық")
            .split(u'|');
    return words.contains(form);
}

const QStringList &daysOfWeek()
{
    static const QStringList words =
        QStringLiteral("дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі").split(u'|');
    return words;
}

} // namespace tilshi::spelling
