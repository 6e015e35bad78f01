#include "importing/headline.h"

#include "base/normalized.h"
#include "importing/dateline.h"
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

/// "Тақырып | Сайт" without the site.
QString withoutSite(const QString &title)
{
    static const QRegularExpression site(QStringLiteral("\\s+[|–—·»]\\s+[^|–—·»]{2,40}$"));
    const auto match = site.match(title);
    return match.hasMatch() && match.capturedStart() >= 10 ? title.first(match.capturedStart())
                                                           : title;
}

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
    const QString line = text::plainText(*runsOf(blocks[at])).simplified();
    blocks.removeAt(at);
    return line;
}

/// A heading of the first level, anywhere.
std::optional<QString> takeTopHeading(QList<text::Block> &blocks)
{
    const auto isTop = [](const text::Block &block) {
        const auto *heading = std::get_if<text::Heading>(&block);
        return heading && heading->level == 1;
    };
    const auto found = std::find_if(blocks.begin(), blocks.end(), isTop);
    return found == blocks.end() ? std::nullopt
                                 : std::optional(takeLine(blocks, found - blocks.begin()));
}

/// A first line that is no sentence.
std::optional<QString> takeFirstLine(QList<text::Block> &blocks)
{
    const text::Runs *runs = blocks.isEmpty() ? nullptr : runsOf(blocks.constFirst());
    if (!runs) {
        return std::nullopt;
    }
    const QString line = text::plainText(*runs).simplified();
    const bool sentence = line.isEmpty() || QStringView(u".,;:-–").contains(line.back());
    return sentence || line.size() > longestHeadline ? std::nullopt
                                                     : std::optional(takeLine(blocks, 0));
}

/// The page's title; else its first paragraph, however long, so that it does not stand there twice.
QString takeAnyLine(ParsedDocument &parsed)
{
    const QString title = withoutSite(parsed.title);
    if (!title.isEmpty() && !parsed.blocks.isEmpty()) {
        return title;
    }
    return parsed.blocks.isEmpty() || !runsOf(parsed.blocks.constFirst())
               ? QString()
               : takeLine(parsed.blocks, 0);
}

QString takeHeadline(ParsedDocument &parsed)
{
    auto headline = takeTopHeading(parsed.blocks);
    headline = headline ? headline : takeFirstLine(parsed.blocks);
    return headline ? *headline : takeAnyLine(parsed);
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

Result<ImportedArticle> articleOf(ParsedDocument parsed, const QString &fileName)
{
    ImportedArticle article;
    const QString headline = takeHeadline(parsed);
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
    dropCounter(parsed.blocks, article.report);
    takeDateline(parsed.blocks, article.content, article.report);
    PastedText passage = tidied(std::move(parsed), Cleaning::Newsroom);
    article.content.body = std::move(passage.body);
    article.pictures = std::move(passage.pictures);
    article.report += passage.report;
    return article;
}

} // namespace tilshi::importing
