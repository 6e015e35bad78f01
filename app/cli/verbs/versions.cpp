#include "cli/describe.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/table.h"
#include "cli/verbs/verbs.h"
#include "wording/workflow.h"

namespace tilshi::cli {

namespace {

using newsroom::Article;
using newsroom::Version;

/// By the version's number.
using Labels = QHash<int, QString>;

Outcome<Labels> labelsOf(Call &call, newsroom::ArticleId article)
{
    return worded((*call.library())
                      ->versionLabels()
                      .of(article)
                      .map([](const QList<newsroom::VersionLabel> &all) {
                          Labels labels;
                          for (const newsroom::VersionLabel &label : all) {
                              labels.insert(label.version, label.text);
                          }
                          return labels;
                      }));
}

bool isApproved(const Article &article, const Version &version)
{
    return article.approval && article.approval->version == version.number;
}

QJsonArray toJson(const QList<Version> &versions, const Article &article, const Labels &labels,
                  const Names &names)
{
    QJsonArray rows;
    for (const Version &version : versions) {
        rows.append(
            QJsonObject{{QStringLiteral("number"), version.number},
                        {QStringLiteral("parent"), version.parent},
                        {QStringLiteral("at"), isoOrNull(version.at, names.zone)},
                        {QStringLiteral("by"), names.login(version.by)},
                        {QStringLiteral("origin"), newsroom::keyOf(version.origin)},
                        {QStringLiteral("label"), labels.value(version.number)},
                        {QStringLiteral("headline"), version.content.headline},
                        {QStringLiteral("words"), version.counts.words},
                        {QStringLiteral("sha256"), version.sha256},
                        {QStringLiteral("head"), version.number == article.head},
                        {QStringLiteral("live"), version.number == article.live.value_or(0)},
                        {QStringLiteral("approved"), isApproved(article, version)}});
    }
    return rows;
}

QString marksOf(const Article &article, const Version &version)
{
    QStringList marks;
    if (version.number == article.live.value_or(0)) {
        marks.append(Cli::tr("on the site"));
    }
    if (isApproved(article, version)) {
        marks.append(Cli::tr("approved"));
    }
    return marks.join(QStringLiteral(", "));
}

QString describe(const QList<Version> &versions, const Article &article, const Labels &labels,
                 const Names &names)
{
    QList<QStringList> rows;
    for (const Version &version : versions) {
        rows.append({QString::number(version.number), wallText(version.at, names.zone),
                     names.login(version.by), wording::name(version.origin),
                     Cli::tr("words: %1").arg(version.counts.words), labels.value(version.number),
                     marksOf(article, version)});
    }
    return table(rows);
}

Outcome<void> versions(Call &call)
{
    const auto library = call.library();
    const auto id =
        library ? articleWithId(**library, call.word(0)) : tl::unexpected(library.error());
    const auto names = id ? namesOf(call) : tl::unexpected(id.error());
    if (!names) {
        return tl::unexpected(names.error());
    }
    const auto article = (*library)->articles().load(*id);
    const auto all = article ? (*library)->articles().versions(*id) : fail(article.error());
    const auto labels = all ? labelsOf(call, *id) : failed(all.error());
    if (!labels) {
        return tl::unexpected(labels.error());
    }
    if (call.wantsJson()) {
        call.print(toJson(*all, *article, *labels, *names));
    } else {
        call.printLines(describe(*all, *article, *labels, *names));
    }
    return {};
}

} // namespace

Verb versionsVerb()
{
    return {.name = "versions",
            .synopsis = "ID",
            .summary = QT_TRANSLATE_NOOP("Cli", "Lists an article's versions, the newest first."),
            .leastWords = 1,
            .mostWords = 1,
            .run = versions};
}

} // namespace tilshi::cli
