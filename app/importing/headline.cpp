#include "importing/headline.h"

#include "base/normalized.h"
#include "importing/dateline.h"
#include "importing/pagetitle.h"
#include "importing/pastedtext.h"
#include "text/plaintext.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace tilshi::importing {

namespace {

constexpr qsizetype longestHeadline = 250;

const text::Runs *runsOf(const text::Block &block)
{
    if (const auto *paragraph = std::get_if<text::Paragraph>(&block)) {
        return &paragraph->runs;
    }
    const auto *heading = std::get_if<text::Heading>(&block);
    return heading ? &heading->runs : nullptr;
}

QString takeLine(QList<text::Block> &blocks, qsizetype at)
{
    QString line = text::plainText(*runsOf(blocks[at])).simplified();
    blocks.removeAt(at);
    return line;
}

QString lineOf(const text::Block &block)
{
    const auto *heading = std::get_if<text::Heading>(&block);
    return heading ? text::plainText(heading->runs).simplified() : QString();
}

/// The first heading that the page's own title names, the longer part of which it is: a site's name
/// is the shorter.
std::optional<qsizetype> namedHeading(const ParsedDocument &parsed)
{
    const auto found = [&parsed](const QStringList &named) {
        std::optional<qsizetype> longest;
        qsizetype length = 0;
        for (qsizetype at = 0; at < parsed.blocks.size(); ++at) {
            const QString line = gist(lineOf(parsed.blocks[at]));
            const bool fits = named.contains(line) || (named.constFirst().startsWith(line) &&
                                                       line.size() * 2 > named.first().size());
            if (fits && line.size() > length) {
                longest = at;
                length = line.size();
            }
        }
        return longest;
    };
    if (const auto announced = found({gist(parsed.announced)})) {
        return announced;
    }
    const auto first = found({gist(parsed.title), gist(withoutSite(parsed.title))});
    const auto last = found({gist(lastPart(parsed.title))});
    const bool siteFirst =
        first && last && *last > *first && // "Site | headline", below its logo
        lineOf(parsed.blocks[*last]).size() > lineOf(parsed.blocks[*first]).size();
    if (first) {
        return siteFirst ? last : first;
    }
    return found({gist(parsed.title.section(QStringLiteral(": "), 1))}); // "Site: headline"
}

bool isTop(const text::Block &block)
{
    const auto *heading = std::get_if<text::Heading>(&block);
    return heading && heading->level == 1;
}

/// Whether something was written before: a heading behind it is one within the text.
bool isText(const text::Block &block)
{
    const auto *paragraph = std::get_if<text::Paragraph>(&block);
    const QString line = paragraph ? text::plainText(paragraph->runs).trimmed() : QString();
    return line.size() > 40 && QStringView(u".!?…").contains(line.back());
}

/// The first heading of the first level that is not the site's name. In a document, whose first
/// line is its headline, nothing is written before it; a page has much around its article.
std::optional<QString> takeTopHeading(ParsedDocument &parsed)
{
    QList<text::Block> &blocks = parsed.blocks;
    if (const auto named = namedHeading(parsed)) {
        return takeLine(blocks, *named);
    }
    if (parsed.isPage && !parsed.announced.isEmpty() && !blocks.isEmpty()) {
        return parsed.announced; // what stands above the text is something else
    }
    const bool page = !parsed.title.isEmpty() || !parsed.announced.isEmpty();
    const QString title = withoutSite(parsed.title);
    bool written = false;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (isTop(blocks[at]) && !isSite(lineOf(blocks[at]), parsed.title)) {
            const QString line = lineOf(blocks[at]);
            const bool within = written && title.contains(u' ');
            const bool better = parsed.isPage && (within || isBetter(title, line));
            return better ? beforeSite(title, line) : takeLine(blocks, at);
        }
        written = written || isText(blocks[at]);
        if (!page && written) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// A first line that is no sentence.
std::optional<QString> takeFirstLine(ParsedDocument &parsed)
{
    QList<text::Block> &blocks = parsed.blocks;
    const text::Runs *runs = blocks.isEmpty() ? nullptr : runsOf(blocks.constFirst());
    if (!runs) {
        return std::nullopt;
    }
    const QString line = text::plainText(*runs).simplified();
    const bool sentence = line.isEmpty() || QStringView(u".,;:-–。，").contains(line.back());
    const QString title = withoutSite(parsed.title);
    if (parsed.isPage && !sentence && isBetter(title, line)) {
        return title;
    }
    return sentence || line.size() > longestHeadline ? std::nullopt
                                                     : std::optional(takeLine(blocks, 0));
}

/// The page's title; else its first paragraph, however long, so that it does not stand there twice.
QString takeAnyLine(ParsedDocument &parsed)
{
    QString title = parsed.announced.isEmpty() ? withoutSite(parsed.title) : parsed.announced;
    if (!title.isEmpty() && !parsed.blocks.isEmpty()) {
        return title;
    }
    return parsed.blocks.isEmpty() || !runsOf(parsed.blocks.constFirst())
               ? QString()
               : takeLine(parsed.blocks, 0);
}

QString takeHeadline(ParsedDocument &parsed)
{
    if (!parsed.headline.isEmpty()) {
        const bool twice = !parsed.blocks.isEmpty() &&
                           gist(lineOf(parsed.blocks.constFirst())) == gist(parsed.headline);
        if (twice) {
            parsed.blocks.removeFirst();
        }
        return parsed.headline;
    }
    auto headline = takeTopHeading(parsed);
    if (!headline && !parsed.announced.isEmpty()) {
        return takeAnyLine(parsed);
    }
    if (!headline && !parsed.blocks.isEmpty() &&
        isSite(lineOf(parsed.blocks.constFirst()), parsed.title)) {
        return withoutLastPart(parsed.title);
    }
    headline = headline ? headline : takeFirstLine(parsed);
    return headline ? *headline : takeAnyLine(parsed);
}

/// A heading above the text that is the site's name is part of the page and not of the article.
void dropSiteHeading(ParsedDocument &parsed)
{
    const auto text =
        std::find_if(parsed.blocks.begin(), parsed.blocks.end(),
                     [](const auto &block) { return !std::holds_alternative<text::Image>(block); });
    if (text != parsed.blocks.end() && isTop(*text) && isSite(lineOf(*text), parsed.title)) {
        parsed.tally.name(ReportKind::PagePartsDropped, lineOf(*text));
        parsed.blocks.erase(text);
    }
}

void takeOff(text::Runs &runs, qsizetype length)
{
    for (text::Run &run : runs) {
        const qsizetype cut = std::min(length, run.text.size());
        run.text.remove(0, cut);
        length -= cut;
    }
}

void dropCounter(QList<text::Block> &blocks, QList<ReportItem> &report)
{
    const auto *first =
        blocks.isEmpty() ? nullptr : std::get_if<text::Paragraph>(&blocks.constFirst());
    const QString line = first ? text::plainText(first->runs) : QString();
    if (!line.isEmpty() && isCounter(line)) {
        report.append({ReportKind::CounterDropped, line});
        blocks.removeFirst();
    }
}

/// Off the first paragraph, below pictures that stand before it.
void takeDateline(QList<text::Block> &blocks, newsroom::Content &content, QList<ReportItem> &report)
{
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const text::Block &block) {
        return !std::holds_alternative<text::Image>(block);
    });
    auto *paragraph = first == blocks.end() ? nullptr : std::get_if<text::Paragraph>(&*first);
    if (paragraph) {
        const QString line = text::plainText(paragraph->runs);
        takeOff(paragraph->runs, takenDateline(line, content, report));
    }
}

} // namespace

bool isCounter(const QString &line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar character) { return character >= u'0' && character <= u'9'; });
}

qsizetype takenDateline(const QString &paragraph, newsroom::Content &content,
                        QList<ReportItem> &report)
{
    const auto found = findDateline(paragraph);
    if (!found) {
        return 0;
    }
    const QString asItStood = paragraph.first(found->length).trimmed();
    if (found->dateline.isEmpty()) {
        report.append({ReportKind::DatelineWithoutYear, asItStood});
        return 0;
    }
    report.append({ReportKind::DatelineTaken, asItStood});
    content.dateline = found->dateline;
    return found->length;
}

Result<ImportedArticle> articleOf(ParsedDocument parsed, const QString &fileName, PageExtent extent)
{
    ImportedArticle article;
    const bool isWhole = extent == PageExtent::WholePage;
    const QList<text::Block> before = parsed.blocks;
    const QString headline = takeHeadline(parsed);
    if (!isWhole) {
        dropSiteHeading(parsed);
    }
    QString name = QFileInfo(fileName).completeBaseName().simplified();
    name = name.isEmpty() ? fileName.simplified() : name;
    if (headline.isEmpty() && name.isEmpty()) {
        return fail(ErrorCode::Empty);
    }
    if (headline.isEmpty()) {
        article.report.append({ReportKind::HeadlineFromFile, name});
    }
    article.content.headline =
        normalized(headline.isEmpty() ? name : headline, QString::NormalizationForm_C);
    if (!isWhole) {
        dropCounter(parsed.blocks, article.report);
    }
    takeDateline(parsed.blocks, article.content, article.report);
    parsed.tally.blocksBecame(before, parsed.blocks);
    PastedText passage =
        tidied(std::move(parsed), isWhole ? Cleaning::AsItWas : Cleaning::Newsroom);
    article.content.body = std::move(passage.body);
    article.pictures = std::move(passage.pictures);
    article.report += passage.report;
    article.leftOut = std::move(passage.leftOut);
    return article;
}

} // namespace tilshi::importing
