#include "cli/describe.h"

#include "base/zone.h"
#include "cli/phrases.h"
#include "cli/table.h"
#include "text/counts.h"
#include "text/plaintext.h"
#include "wording/errors.h"
#include "wording/statename.h"

namespace tilshi::cli {

namespace {

using newsroom::Article;
using newsroom::ArticleSummary;
using newsroom::Content;
using newsroom::Dateline;
using newsroom::OpenArticle;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Dateline &dateline)
{
    return {{QStringLiteral("source"), textOrNull(dateline.source)},
            {QStringLiteral("date"), textOrNull(dateline.date.toString(Qt::ISODate))},
            {QStringLiteral("place"), textOrNull(dateline.place)}};
}

QString lineOf(const Dateline &dateline)
{
    QStringList parts{dateline.source, dateline.date.toString(QStringLiteral("dd.MM.yyyy")),
                      dateline.place};
    parts.removeAll(QString());
    return parts.join(u", ");
}

std::optional<QDateTime> momentOf(const std::optional<newsroom::Slot> &slot)
{
    return slot ? std::optional(slot->utc) : std::nullopt;
}

void addText(QJsonObject &object, const Content &content)
{
    const text::Counts counts = text::count(content.body);
    object.insert(QStringLiteral("headline"), content.headline);
    object.insert(QStringLiteral("kicker"), content.kicker);
    object.insert(QStringLiteral("lead"), content.lead);
    object.insert(QStringLiteral("dateline"), toJson(content.dateline));
    object.insert(QStringLiteral("paragraphs"),
                  QJsonArray::fromStringList(text::paragraphs(content.body)));
    object.insert(QStringLiteral("credit"), content.credit);
    object.insert(QStringLiteral("note"), content.note);
    object.insert(QStringLiteral("words"), counts.words);
    object.insert(QStringLiteral("characters"), counts.characters);
    object.insert(QStringLiteral("charactersNoSpaces"), counts.charactersNoSpaces);
    object.insert(QStringLiteral("sha256"), newsroom::sha256(content));
}

void addTimes(QJsonObject &object, const Article &article, const QTimeZone &zone)
{
    object.insert(QStringLiteral("scheduledAt"), isoOrNull(momentOf(article.schedule), zone));
    object.insert(QStringLiteral("embargo"), isoOrNull(article.embargo, zone));
    object.insert(QStringLiteral("createdAt"), isoOrNull(article.createdAt, zone));
    object.insert(QStringLiteral("modifiedAt"), isoOrNull(article.modifiedAt, zone));
    object.insert(QStringLiteral("publishedAt"), isoOrNull(article.publishedAt, zone));
    object.insert(QStringLiteral("updatedAt"), isoOrNull(article.updatedAt, zone));
}

void addDetails(QJsonObject &object, const Article &article, const Names &names)
{
    object.insert(QStringLiteral("section"), textOrNull(names.section(article.metadata.section)));
    object.insert(QStringLiteral("owner"), names.login(article.owner));
    object.insert(QStringLiteral("authors"), QJsonArray::fromStringList(article.metadata.authors));
    object.insert(QStringLiteral("tags"), QJsonArray::fromStringList(article.metadata.tags));
    object.insert(QStringLiteral("language"), article.metadata.language);
    object.insert(QStringLiteral("slug"), textOrNull(article.slug));
    object.insert(QStringLiteral("trashed"), article.trashed);
    object.insert(QStringLiteral("publishError"),
                  textOrNull(wording::failureSentence(article.publishError)));
}

QString versionText(const OpenArticle &open)
{
    const QString number = QString::number(open.article.head);
    return open.hasWorkingCopy ? Cli::tr("%1, with changes that are not a version yet").arg(number)
                               : number;
}

QString countText(const Content &content)
{
    const text::Counts counts = text::count(content.body);
    return Cli::tr("%1 words, %2 characters, %3 without spaces")
        .arg(counts.words)
        .arg(counts.characters)
        .arg(counts.charactersNoSpaces);
}

QList<QStringList> facts(const OpenArticle &open, const Names &names)
{
    const Article &article = open.article;
    QString state = wording::stateName(article.state, article.isLive());
    if (article.trashed) {
        state = Cli::tr("%1, in the trash").arg(state);
    }
    QList<QStringList> rows{
        {Cli::tr("Id"), article.id.toString()},
        {Cli::tr("State"), state},
        {Cli::tr("Section"), names.section(article.metadata.section)},
        {Cli::tr("Owner"), names.login(article.owner)},
        {Cli::tr("Authors"), article.metadata.authors.join(u", ")},
        {Cli::tr("Version"), versionText(open)},
        {Cli::tr("On the site"),
         article.live ? Cli::tr("version %1").arg(*article.live) : QString()},
        {Cli::tr("Scheduled"), wallText(momentOf(article.schedule), names.zone)},
        {Cli::tr("Embargo"), wallText(article.embargo, names.zone)},
        {Cli::tr("Published"), wallText(article.publishedAt, names.zone)},
        {Cli::tr("Publishing failed"), wording::failureSentence(article.publishError)},
        {Cli::tr("Length"), countText(open.content)},
    };
    rows.removeIf([](const QStringList &row) { return row.constLast().isEmpty(); });
    return rows;
}

} // namespace

QString Names::section(const std::optional<newsroom::SectionId> &id) const
{
    return id ? sections.value(*id).name : QString();
}

QString Names::login(newsroom::PersonId id) const
{
    return people.value(id).login;
}

Outcome<Names> namesOf(Call &call)
{
    const auto library = call.library();
    const auto zone = library ? call.zone() : tl::unexpected(library.error());
    if (!zone) {
        return tl::unexpected(zone.error());
    }
    const auto sections = (*library)->sections().all();
    const auto people = (*library)->people().all();
    if (!sections || !people) {
        return failed(sections ? people.error() : sections.error());
    }
    Names names;
    names.zone = *zone;
    for (const newsroom::Section &section : *sections) {
        names.sections.insert(section.id, section);
    }
    for (const newsroom::Person &person : *people) {
        names.people.insert(person.id, person);
    }
    return names;
}

QJsonValue isoOrNull(const std::optional<QDateTime> &moment, const QTimeZone &zone)
{
    return moment ? QJsonValue(toIso(*moment, zone)) : QJsonValue(QJsonValue::Null);
}

QString wallText(const std::optional<QDateTime> &moment, const QTimeZone &zone)
{
    return moment ? moment->toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                  : QString();
}

QJsonObject toJson(const OpenArticle &open, const Names &names)
{
    const Article &article = open.article;
    QJsonObject object{
        {QStringLiteral("id"), article.id.toString()},
        {QStringLiteral("state"), newsroom::keyOf(article.state)},
        {QStringLiteral("version"), article.head},
        {QStringLiteral("workingCopy"), open.hasWorkingCopy},
        {QStringLiteral("liveVersion"),
         article.live ? QJsonValue(*article.live) : QJsonValue(QJsonValue::Null)},
    };
    addText(object, open.content);
    addDetails(object, article, names);
    addTimes(object, article, names.zone);
    return object;
}

QJsonObject toJson(const ArticleSummary &summary, const Names &names)
{
    return {{QStringLiteral("id"), summary.id.toString()},
            {QStringLiteral("state"), newsroom::keyOf(summary.state)},
            {QStringLiteral("headline"), summary.headline},
            {QStringLiteral("section"), textOrNull(names.section(summary.section))},
            {QStringLiteral("owner"), names.login(summary.owner)},
            {QStringLiteral("words"), summary.words},
            {QStringLiteral("live"), summary.live},
            {QStringLiteral("trashed"), summary.trashed},
            {QStringLiteral("modifiedAt"), isoOrNull(summary.modifiedAt, names.zone)},
            {QStringLiteral("scheduledAt"), isoOrNull(summary.scheduledAt, names.zone)}};
}

QString describe(const OpenArticle &open, const Names &names)
{
    const Content &content = open.content;
    QStringList parts{content.headline + u'\n', table(facts(open, names))};
    for (const QString &part : {content.kicker, content.lead, lineOf(content.dateline)}) {
        if (!part.isEmpty()) {
            parts.append(part + u'\n');
        }
    }
    if (const QString text = text::shownText(content.body); !text.isEmpty()) {
        parts.append(text + u'\n');
    }
    return parts.join(u'\n');
}

QString describe(const QList<ArticleSummary> &list, const Names &names)
{
    QList<QStringList> rows;
    for (const ArticleSummary &summary : list) {
        rows.append({summary.id.toString(), wording::stateName(summary.state, summary.live),
                     names.section(summary.section), wallText(summary.scheduledAt, names.zone),
                     summary.headline});
    }
    return table(rows);
}

Outcome<void> printList(Call &call, const QList<ArticleSummary> &list)
{
    const auto names = namesOf(call);
    if (!names) {
        return tl::unexpected(names.error());
    }
    if (!call.wantsJson()) {
        call.printLines(describe(list, *names));
        return {};
    }
    QJsonArray array;
    for (const ArticleSummary &summary : list) {
        array.append(toJson(summary, *names));
    }
    call.print(array);
    return {};
}

} // namespace tilshi::cli
