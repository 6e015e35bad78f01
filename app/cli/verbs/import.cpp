#include "cli/importfile.h"
#include "cli/lookup.h"
#include "cli/verbs/verbs.h"
#include "newsroom/desk.h"
#include "newsroom/office.h"
#include "publishing/textpictures.h"
#include "wording/importreport.h"

namespace tilshi::cli {

namespace {

using importing::ImportedArticle;

struct Arrival
{
    QString file;
    ImportedArticle article;
    bool isOneOfSeveral = false; ///< in its file
};

/// All files or none, so that a failed run can be repeated as it is.
Outcome<QList<Arrival>> readAll(Call &call)
{
    QList<Arrival> arrivals;
    for (const QString &file : call.arguments().words) {
        const auto articles = importAllFrom(call, file);
        if (!articles) {
            return tl::unexpected(articles.error());
        }
        for (const ImportedArticle &article : *articles) {
            arrivals.append({file, article, articles->size() > 1});
        }
    }
    return arrivals;
}

Outcome<std::optional<newsroom::SectionId>> chosenSection(Call &call)
{
    const auto name = call.value(Option::Section);
    if (!name) {
        return std::nullopt;
    }
    const auto section = sectionNamed(**call.library(), *name);
    if (!section) {
        return tl::unexpected(section.error());
    }
    return section->id;
}

QStringList reportOf(const ImportedArticle &article)
{
    QStringList lines;
    for (const importing::ReportItem &item : article.report) {
        lines.append(wording::sentence(item));
    }
    return lines;
}

QJsonObject toJson(newsroom::ArticleId id, const Arrival &arrival)
{
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("state"), newsroom::keyOf(newsroom::State::Draft)},
            {QStringLiteral("headline"), arrival.article.content.headline},
            {QStringLiteral("file"), arrival.file},
            {QStringLiteral("report"), QJsonArray::fromStringList(reportOf(arrival.article))}};
}

/// The article with its pictures in the library. What turns out to be no picture, and what is too
/// much together, is left out, and the report says so, as the window does it.
Result<ImportedArticle> withPictures(newsroom::Office &office, const ImportedArticle &article,
                                     newsroom::PersonId by)
{
    importing::StoredPictures stored;
    publishing::TextPictures taken;
    for (const importing::ImportedPicture &picture : article.pictures) {
        const auto kind = publishing::kindOfPicture(picture.bytes, picture.alt);
        if (!kind || !taken.take(kind->size)) {
            continue;
        }
        const auto name = office.addPicture(picture.bytes, kind->ending, by);
        if (!name) {
            return fail(name.error());
        }
        stored.insert(picture.placeholder, {*name, kind->size.width(), kind->size.height()});
    }
    ImportedArticle named = article;
    importing::nameImages(named.content.body, stored, named.report);
    return named;
}

/// The report is completed by what could not be kept.
Outcome<newsroom::ArticleId> keep(Call &call, Arrival &arrival, const newsroom::NewArticle &like,
                                  newsroom::PersonId by)
{
    newsroom::Office office(**call.library(), call.environment().clock);
    auto named = withPictures(office, arrival.article, by);
    if (!named) {
        return failed(named.error());
    }
    arrival.article = *std::move(named);
    newsroom::NewArticle article = like;
    article.id = newsroom::ArticleId::create();
    article.content = arrival.article.content;
    newsroom::Desk desk(**call.library(), call.environment().clock);
    const auto made = desk.create(article, by);
    if (!made) {
        return failed(made.error());
    }
    return made->id;
}

Outcome<newsroom::NewArticle> commonTo(Call &call)
{
    const auto settings = call.settings();
    const auto section = settings ? chosenSection(call) : tl::unexpected(settings.error());
    if (!section) {
        return tl::unexpected(section.error());
    }
    newsroom::NewArticle article;
    article.language = settings->language;
    article.section = *section;
    article.origin = newsroom::Origin::Imported;
    return article;
}

Outcome<void> import(Call &call)
{
    auto arrivals = readAll(call);
    const auto person = arrivals ? call.person() : tl::unexpected(arrivals.error());
    const auto like = person ? commonTo(call) : tl::unexpected(person.error());
    if (!like) {
        return tl::unexpected(like.error());
    }
    QJsonArray all;
    for (Arrival &arrival : *arrivals) {
        const auto id = keep(call, arrival, *like, person->id);
        if (!id) {
            return tl::unexpected(id.error());
        }
        all.append(toJson(*id, arrival));
        if (!call.wantsJson()) {
            const QString which =
                arrival.isOneOfSeveral
                    ? QString(arrival.file + u": " + arrival.article.content.headline)
                    : arrival.file;
            for (const QString &line : reportOf(arrival.article)) {
                call.environment().err(which + u": " + line);
            }
            call.print(id->toString());
        }
    }
    if (call.wantsJson()) {
        call.print(all);
    }
    return {};
}

} // namespace

Verb importVerb()
{
    return {.name = "import",
            .synopsis = "FILE… [--section SECTION]",
            .summary = QT_TRANSLATE_NOOP("Cli", "Makes a draft of each article and prints its id."),
            .details = QT_TRANSLATE_NOOP(
                "Cli",
                "DOCX, ODT, RTF, DOC (where LibreOffice, antiword or catdoc is installed), HTML, "
                "MHT, EML, Markdown, plain text; exports of WordPress and Telegram, which "
                "may hold several articles. Standard output has the ids, one a line; standard "
                "error says what was "
                "recognised and what was left out. - is standard input. If one file "
                "can't be read, none is imported."),
            .options = {Option::Section},
            .leastWords = 1,
            .mostWords = -1,
            .run = import};
}

} // namespace tilshi::cli
