#include "importing/importer.h"

#include "importing/blocks.h"
#include "importing/dateline.h"
#include "importing/decoding.h"
#include "importing/plainlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

constexpr qsizetype longestHeadline = 250;

tl::unexpected<Error> tooLarge()
{
    return fail(ErrorCode::TooLarge, QStringLiteral("4 MiB"));
}

bool isCounter(const QString &line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

void dropCounter(PlainText &plain, QList<ReportItem> &report)
{
    if (!plain.paragraphs.isEmpty() && isCounter(plain.paragraphs.constFirst().text)) {
        report.append({ReportKind::CounterDropped, plain.paragraphs.takeFirst().text});
    }
}

/// A first paragraph that is all dateline goes.
void takeDateline(PlainText &plain, newsroom::Content &content, QList<ReportItem> &report)
{
    if (plain.paragraphs.isEmpty()) {
        return;
    }
    QString &first = plain.paragraphs.first().text;
    const auto found = findDateline(first);
    if (!found) {
        return;
    }
    const QString asItStood = first.first(found->length).trimmed();
    if (found->dateline.isEmpty()) {
        report.append({ReportKind::DatelineWithoutYear, asItStood});
        return;
    }
    report.append({ReportKind::DatelineTaken, asItStood});
    content.dateline = found->dateline;
    first.remove(0, found->length);
    if (first.isEmpty()) {
        plain.paragraphs.removeFirst();
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

} // namespace

Result<ImportedArticle> importText(const QString &text)
{
    if (text.size() > largestFile) {
        return tooLarge();
    }
    PlainText plain = takeApart(withoutMark(text).toString());
    if (plain.firstLine.isEmpty()) {
        return fail(ErrorCode::Empty);
    }
    ImportedArticle article;
    article.content.headline = plain.firstLine.normalized(QString::NormalizationForm_C);
    dropCounter(plain, article.report);
    takeDateline(plain, article.content, article.report);
    article.content.body = text::canonical(bodyOf(plain.paragraphs, article.report));
    reportCount(article.report, ReportKind::LinesJoined, plain.joinedLines);
    reportCount(article.report, ReportKind::LettersLost, lostLetters(text));
    reportCount(article.report, ReportKind::ControlsDropped, plain.droppedControls);
    return article;
}

Result<ImportedArticle> importFile(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > largestFile) {
        return tooLarge();
    }
    auto decoded = decode(bytes);
    if (!decoded) {
        return fail(decoded.error().code, fileName, decoded.error().detail);
    }
    auto article = importText(decoded->text);
    if (!article) {
        return fail(article.error().code, fileName, article.error().detail);
    }
    article->encoding = std::move(decoded->encoding);
    reportCount(article->report, ReportKind::CharactersDamaged, decoded->damaged);
    return article;
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
