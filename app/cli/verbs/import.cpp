#include "cli/importfile.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "cli/verbs/verbs.h"
#include "importing/decoding.h"
#include "importing/encodings.h"
#include "newsroom/desk.h"
#include "newsroom/office.h"
#include "publishing/textpictures.h"
#include "wording/importreport.h"

#include <QFileInfo>

#include <algorithm>

namespace tilshi::cli {

namespace {

using importing::ImportedArticle;

struct Arrival
{
    QString file;
    ImportedArticle article;
    bool isOneOfSeveral = false;                   ///< in its file
    QList<importing::EncodingReading> others = {}; ///< encodings that it may be in as well
};

Outcome<importing::ImportOptions> chosenOptions(const Call &call)
{
    importing::ImportOptions options;
    if (const auto name = call.value(Option::Encoding)) {
        if (!importing::isEncoding(*name)) {
            return misused(Cli::tr("there is no encoding %1").arg(*name));
        }
        options.encoding = *name;
    }
    options.extent = call.has(Option::WholePage) ? importing::PageExtent::WholePage
                                                 : importing::PageExtent::Article;
    return options;
}

bool isGuess(const ImportedArticle &article)
{
    return std::any_of(article.report.begin(), article.report.end(), [](const auto &item) {
        return item.kind == importing::ReportKind::EncodingGuessed ||
               item.kind == importing::ReportKind::LettersRepaired;
    });
}

/// The likeliest encodings beside the one that was taken, of those that make letters.
QList<importing::EncodingReading> otherEncodings(Call &call, const QString &file)
{
    constexpr qsizetype most = 2;
    QList<importing::EncodingReading> others;
    const auto bytes = file == u"-" ? Outcome<QByteArray>(QByteArray()) : call.read(file);
    for (const auto &one :
         importing::encodingsOf(bytes.value_or(QByteArray()), QFileInfo(file).fileName())) {
        if (!one.found && one.fit != importing::Fit::Unreadable && others.size() < most) {
            others.append(one);
        }
    }
    return others;
}

/// All files or none, so that a failed run can be repeated as it is.
Outcome<QList<Arrival>> readAll(Call &call)
{
    const auto options = chosenOptions(call);
    if (!options) {
        return tl::unexpected(options.error());
    }
    QList<Arrival> arrivals;
    for (const QString &file : call.arguments().words) {
        const auto articles = importAllFrom(call, file, *options);
        if (!articles) {
            return tl::unexpected(articles.error());
        }
        for (const ImportedArticle &article : *articles) {
            Arrival arrival{file, article, articles->size() > 1};
            if (isGuess(article)) {
                arrival.others = otherEncodings(call, file);
            }
            arrivals.append(std::move(arrival));
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

QJsonArray toJson(const QList<importing::EncodingReading> &encodings)
{
    QJsonArray all;
    for (const importing::EncodingReading &one : encodings) {
        all.append(QJsonObject{{QStringLiteral("name"), one.name},
                               {QStringLiteral("sample"), one.sample}});
    }
    return all;
}

/// What a person types who knows better than the guess.
QStringList offered(const Arrival &arrival)
{
    QStringList lines;
    for (const importing::EncodingReading &one : arrival.others) {
        lines.append(Cli::tr("With --encoding %1 it would read: %2").arg(one.name, one.sample));
    }
    return lines;
}

QJsonObject toJson(newsroom::ArticleId id, const Arrival &arrival)
{
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("state"), newsroom::keyOf(newsroom::State::Draft)},
            {QStringLiteral("headline"), arrival.article.content.headline},
            {QStringLiteral("file"), arrival.file},
            {QStringLiteral("encoding"), arrival.article.encoding},
            {QStringLiteral("otherEncodings"), toJson(arrival.others)},
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
    article.metadata.language = settings->language;
    article.metadata.section = *section;
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
            for (const QString &line : reportOf(arrival.article) + offered(arrival)) {
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
            .synopsis = "FILE… [--section SECTION] [--encoding NAME] [--whole-page]",
            .summary = QT_TRANSLATE_NOOP("Cli", "Makes a draft of each article and prints its id."),
            .details = QT_TRANSLATE_NOOP(
                "Cli",
                "DOCX, ODT, RTF, DOC (where LibreOffice, antiword or catdoc is installed), HTML, "
                "MHT, EML, Markdown, plain text; exports of WordPress and Telegram, which "
                "may hold several articles. Standard output has the ids, one a line; standard "
                "error says what was "
                "recognised and what was left out, and, where an encoding was guessed, which "
                "and how others would read. - is standard input. If one file can't be read, "
                "none is imported."),
            .options = {Option::Section, Option::Encoding, Option::WholePage},
            .leastWords = 1,
            .mostWords = -1,
            .run = import};
}

} // namespace tilshi::cli
