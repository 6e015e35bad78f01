#include "language/alphabet.h"
#include "spelling/proofreading/passagewords.h"
#include "spelling/proofreading/proofreading.h"

#include <QSet>

#include <algorithm>

namespace tilshi::spelling {

namespace {

/// A particle with a hyphen, and the words behind which it can be no word of its own: ау is also a
/// net, ай the moon, ақ white, мыс copper.
struct Tied
{
    QString particle;
    QSet<QString> hosts;
    QStringList endings; ///< of further hosts
};

const QList<Tied> &tied()
{
    static const QList<Tied> all = {
        {QStringLiteral("ау"),
         {QStringLiteral("екен"), QStringLiteral("еді"), QStringLiteral("шығар"),
          QStringLiteral("болар"), QStringLiteral("ғой"), QStringLiteral("қой"),
          QStringLiteral("болды"), QStringLiteral("бар"), QStringLiteral("жоқ")},
         {QStringLiteral("ады"), QStringLiteral("еді"), QStringLiteral("йды"),
          QStringLiteral("йді"), QStringLiteral("ыпты"), QStringLiteral("іпті"),
          QStringLiteral("мас"), QStringLiteral("мес")}},
        {QStringLiteral("ай"),
         {QStringLiteral("шіркін"), QStringLiteral("қайран"), QStringLiteral("әттеген"),
          QStringLiteral("жарықтық"), QStringLiteral("апыр"), QStringLiteral("ойпыр")},
         {}},
        {QStringLiteral("ақ"), {QStringLiteral("сондай"), QStringLiteral("осындай")}, {}},
        {QStringLiteral("мыс"), {}, {QStringLiteral("ыпты"), QStringLiteral("апты")}},
        {QStringLiteral("міс"),
         {},
         {QStringLiteral("іпті"), QStringLiteral("епті"), QStringLiteral("еді"),
          QStringLiteral("йді")}},
    };
    return all;
}

bool takes(const Tied &row, const QString &host)
{
    return row.hosts.contains(host) ||
           std::any_of(row.endings.begin(), row.endings.end(), [&host](const QString &ending) {
               return host.size() > ending.size() && host.endsWith(ending);
           });
}

/// сол ақ екен: as soon as; сол ақ киім is that white one.
bool isAsSoonAs(const PassageWords &words, qsizetype at)
{
    return words.form(at - 1) == u"сол" && words.form(at) == u"ақ" && words.isNext(at + 1) &&
           (words.form(at + 1) == u"екен" || words.form(at + 1) == u"еді");
}

bool isLoose(const PassageWords &words, qsizetype at)
{
    return words.isNext(at) &&
           (isAsSoonAs(words, at) ||
            std::any_of(tied().begin(), tied().end(), [&words, at](const Tied &row) {
                return words.form(at) == row.particle && takes(row, words.form(at - 1));
            }));
}

/// ме екен for ме-екен; empty for other words.
QString untied(QStringView written, const QString &form)
{
    static const QStringList questions = {QStringLiteral("ма-"), QStringLiteral("ме-"),
                                          QStringLiteral("ба-"), QStringLiteral("бе-"),
                                          QStringLiteral("па-"), QStringLiteral("пе-")};
    constexpr qsizetype hyphen = 2;
    if (form.size() <= hyphen || form[hyphen] != u'-') {
        return {};
    }
    const bool asks = questions.contains(form.first(hyphen + 1));
    const QStringView rest = QStringView(form).sliced(hyphen + 1);
    if (!asks || (!rest.startsWith(u"екен") && rest != u"еді")) {
        return {};
    }
    return written.toString().replace(hyphen, 1, u' ');
}

/// ала ма for алама before a question mark or екен: the dictionary has such words, as names of what
/// is done (бөлме).
QString askedApart(const PassageWords &words, qsizetype at, const Accepts &accepts)
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype particle = 2;
    const QString &form = words.form(at);
    const bool asks = form.endsWith(u"ама") || form.endsWith(u"еме") || form.endsWith(u"йма") ||
                      form.endsWith(u"йме");
    if (form.size() < shortest || !asks || form == u"қаншама" ||
        language::startsUpper(words.written(at))) {
        return {};
    }
    const bool isQuestion = words.text().sliced(words.end(at)).startsWith(u'?') ||
                            (words.isNext(at + 1) && words.form(at + 1).startsWith(u"екен"));
    const QString host = form.chopped(particle);
    return isQuestion && accepts(host) ? QString(host + u' ' + form.last(particle)) : QString();
}

} // namespace

QList<Finding> looseParticlesIn(const PassageWords &words, const Accepts &accepts)
{
    QList<Finding> found;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isLoose(words, at)) {
            found += words.finding(Rule::Particles, at - 1, at,
                                   words.written(at - 1) + u'-' + words.written(at));
        } else if (const QString apart = untied(words.written(at), words.form(at));
                   !apart.isEmpty()) {
            found += words.finding(Rule::Particles, at, at, apart);
        } else if (const QString asked = askedApart(words, at, accepts); !asked.isEmpty()) {
            found += words.finding(Rule::Particles, at, at, asked);
        }
    }
    return found;
}

} // namespace tilshi::spelling
