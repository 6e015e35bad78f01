#include "importing/importer.h"

#include "base/normalized.h"
#include "importing/blocklines.h"
#include "importing/blocks.h"
#include "importing/boilerplate.h"
#include "importing/dateline.h"
#include "importing/filekinds.h"
#include "importing/filetext.h"
#include "importing/headline.h"
#include "importing/html/reader.h"
#include "importing/legacydoc.h"
#include "importing/letterpairs.h"
#include "importing/mail/mime.h"
#include "importing/mail/printedheader.h"
#include "importing/markdown.h"
#include "importing/messages.h"
#include "importing/office/document.h"
#include "importing/pdflines.h"
#include "importing/plainlines.h"
#include "importing/rtf/reader.h"
#include "language/alphabet.h"
#include "text/plaintext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

constexpr qsizetype longestHeadline = 250;
/// What the letters of other languages and of wrong encodings come to.
constexpr double unlikelyBelow = 4.8;

void dropCounter(PlainText &plain, QList<ReportItem> &report)
{
    if (!plain.paragraphs.isEmpty() && isCounter(plain.paragraphs.constFirst().text)) {
        report.append({ReportKind::CounterDropped, plain.paragraphs.takeFirst().text});
    }
}

/// A first paragraph that is all dateline goes.
void takeDateline(PlainText &plain, newsroom::Content &content, QList<ReportItem> &report)
{
    if (!plain.paragraphs.isEmpty()) {
        QString &first = plain.paragraphs.first().text;
        first.remove(0, takenDateline(first, content, report));
        if (first.isEmpty()) {
            plain.paragraphs.removeFirst();
        }
    }
}

void reportCount(QList<ReportItem> &report, ReportKind kind, qsizetype count)
{
    if (count > 0) {
        report.append({kind, QString::number(count)});
    }
}

/// windows-1251 has no Kazakh letters but і, and programs put question marks for them. Counted
/// within words and before them; after a word they may ask.
qsizetype lostLetters(const QString &text)
{
    static const QRegularExpression lost(QStringLiteral(
        "(?<=\\p{Cyrillic})\\?+(?=\\p{Cyrillic})|(?<![^\\s«(])\\?+(?=\\p{Cyrillic})"));
    qsizetype count = 0;
    for (auto matches = lost.globalMatch(text); matches.hasNext();) {
        count += matches.next().capturedLength();
    }
    return count;
}

QStringView withoutMark(QStringView text)
{
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

/// As much of a text as tells its language.
QString beginningOf(const newsroom::Content &content)
{
    constexpr qsizetype enough = 200'000;
    QString text = content.headline;
    for (const text::Block &block : content.body.blocks) {
        for (const text::Runs &line : linesOf(block)) {
            text += u'\n' + text::plainText(line);
        }
        if (text.size() > enough) {
            break;
        }
    }
    return text;
}

/// Words that a text has not had before something was put right in it.
QStringList newWords(const QString &before, const QString &now)
{
    constexpr qsizetype most = 2000;
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{M}\\p{N}-]+"));
    const QStringList old = before.split(gap, Qt::SkipEmptyParts);
    const QSet<QString> known(old.begin(), old.end());
    QStringList words;
    for (const QString &word : now.split(gap, Qt::SkipEmptyParts)) {
        if (words.size() < most && !known.contains(word)) {
            words.append(word);
        }
    }
    words.removeDuplicates();
    return words;
}

bool isMarkdown(const QString &fileName)
{
    return fileName.endsWith(u".md", Qt::CaseInsensitive) ||
           fileName.endsWith(u".markdown", Qt::CaseInsensitive);
}

/// The kind of a text that is written for programs; empty for all that people write.
QString programsKind(const QString &text, const QString &fileName)
{
    static const QRegularExpression xml(QStringLiteral("^\\s*<\\?xml\\s"));
    return xml.match(text).hasMatch() && !isHtml(text, fileName) ? QStringLiteral("XML")
                                                                 : QString();
}

Result<ImportedArticle> importDecoded(QString text, const QString &fileName, PageExtent extent)
{
    if (const QString kind = programsKind(text, fileName); !kind.isEmpty()) {
        return fail(ErrorCode::Unsupported, fileName, kind);
    }
    if (isMarkdown(fileName)) {
        auto draft = readMarkdown(text, Cleaning::Newsroom);
        return draft ? articleOf(*std::move(draft), fileName) : fail(draft.error());
    }
    if (isHtml(text, fileName)) {
        return importHtml(std::move(text), fileName, extent);
    }
    auto markdown = looksLikeMarkdown(text) ? readMarkdown(text, Cleaning::Newsroom)
                                            : fail(ErrorCode::Unsupported);
    if (!markdown) {
        return importText(text);
    }
    markdown->tally.count(ReportKind::MarkersRead);
    return articleOf(*std::move(markdown), fileName);
}

/// A text of Cyrillic letters that follow each other as in none of the newsrooms' languages, or of
/// Latin ones most of which have accents, as Ã and Â of UTF-8 read byte by byte.
void reportUnlikely(ImportedArticle &article)
{
    const QString text = beginningOf(article.content);
    const auto cyrillic = std::count_if(text.begin(), text.end(), [](QChar character) {
        return language::isCyrillic(character.unicode());
    });
    const auto accented = std::count_if(text.begin(), text.end(), [](QChar character) {
        return character.unicode() > 0x7F && character.script() == QChar::Script_Latin;
    });
    const bool odd =
        cyrillic > 40 && cyrillic * 2 > text.size() && likelihood(text) < unlikelyBelow;
    if (odd || (accented > 20 && accented * 3 > text.size())) {
        article.report.append({ReportKind::LanguageUnlikely, text.left(60).simplified()});
    }
}

} // namespace

Result<ImportedArticle> importText(const QString &text)
{
    if (text.size() > largestFile) {
        return fail(ErrorCode::TooLarge, QStringLiteral("4 MiB"));
    }
    Tally tally;
    const auto mail = withoutPrintedHeader(withoutMark(text).toString(), tally);
    const QString ownText = mail ? mail->subject + u"\n\n" + mail->rest
                                 : withoutStamps(withoutMark(text).toString(), tally);
    const QString whole = rejoined(ownText, tally);
    PlainText plain = takeApart(whole);
    if (plain.firstLine.isEmpty()) {
        return fail(ErrorCode::Empty);
    }
    ImportedArticle article;
    article.changedWords = whole == ownText ? QStringList() : newWords(ownText, whole);
    article.content.headline = normalized(plain.firstLine, QString::NormalizationForm_C);
    dropCounter(plain, article.report);
    takeDateline(plain, article.content, article.report);
    text::Body body = bodyOf(plain.paragraphs, article.report);
    readMarkers(body.blocks, tally);
    article.content.body = text::canonical(text::Body{withoutBoilerplate(body.blocks, tally)});
    tally.blocksBecame(body.blocks, article.content.body.blocks);
    tally.count(ReportKind::LinesJoined, plain.joinedLines);
    article.report += tally.report();
    article.leftOut = tally.leftOut();
    reportCount(article.report, ReportKind::LettersLost, lostLetters(text));
    reportCount(article.report, ReportKind::ControlsDropped, plain.droppedControls);
    return article;
}

Result<ImportedArticle> importHtml(QString html, const QString &fileName, PageExtent extent)
{
    const bool isWhole = extent == PageExtent::WholePage;
    return articleOf(readPage(std::move(html), isWhole), fileName, extent);
}

Result<ImportedArticle> importFile(const QByteArray &bytes, const QString &fileName,
                                   const ImportOptions &options)
{
    if (isOfficeFile(bytes) || isRtf(bytes)) {
        return importDocument(bytes, fileName);
    }
    if (isLegacyDoc(bytes)) {
        return importLegacyDoc(bytes, fileName);
    }
    if (isExport(bytes)) {
        const auto all = importExport(bytes, fileName);
        return all && all->size() > 1 ? fail(ErrorCode::Unsupported, fileName, severalDetail)
               : all                  ? Result<ImportedArticle>(all->constFirst())
                                      : fail(all.error());
    }
    if (isMail(bytes, fileName)) {
        return importMail(bytes, fileName);
    }
    if (bytes.size() > largestPage) {
        return failure({ErrorCode::TooLarge, QStringLiteral("32 MiB"), {}}, fileName);
    }
    auto read = textOfFile(bytes, fileName, options.encoding);
    if (!read) {
        return failure(read.error(), fileName);
    }
    DecodedText &decoded = read->decoded;
    const std::optional<PutRight> &right = read->right;
    auto article =
        importDecoded(right ? right->text : std::move(decoded.text), fileName, options.extent);
    if (!article) {
        return failure(article.error(), fileName);
    }
    article->encoding = std::move(decoded.encoding);
    if (decoded.guessed) {
        article->report.append({ReportKind::EncodingGuessed, article->encoding});
    }
    if (right) {
        article->report.append({ReportKind::LettersRepaired, right->how});
        article->changedWords += newWords(decoded.text, right->text);
    }
    reportUnlikely(*article);
    reportCount(article->report, ReportKind::CharactersDamaged, decoded.damaged);
    return article;
}

Result<QList<ImportedArticle>> importArticles(const QByteArray &bytes, const QString &fileName,
                                              const ImportOptions &options)
{
    if (isExport(bytes)) {
        return importExport(bytes, fileName);
    }
    auto article = importFile(bytes, fileName, options);
    return article ? Result<QList<ImportedArticle>>({*std::move(article)}) : fail(article.error());
}

bool looksLikeWholeArticle(const QString &text)
{
    const PlainText plain = takeApart(withoutMark(text).toString());
    const QString &headline = plain.firstLine;
    if (plain.paragraphs.isEmpty() || headline.size() > longestHeadline) {
        return false;
    }
    if (isCounter(plain.paragraphs.constFirst().text) ||
        findDateline(plain.paragraphs.constFirst().text)) {
        return true;
    }
    const bool sentence = QStringView(u".,;:-–").contains(headline.back());
    return !sentence && plain.paragraphs.size() >= 2 &&
           headline.size() < plain.paragraphs.constFirst().text.size();
}

} // namespace tilshi::importing
