#include "importing/pdflines.h"

#include "importing/blocks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tilshi::importing {

namespace {

/// Stands for a line that was a page's end alone.
const QString pageBreak = QStringLiteral("\f");
constexpr qsizetype narrowest = 25;
constexpr qsizetype widest = 130;
/// A line of a proportional font is full from this part of the widest on.
constexpr double fullFrom = 0.72;

bool endsSentence(QStringView line)
{
    return QStringView(u".!?…:;»\"”").contains(line.back());
}

bool startsMidSentence(QStringView line)
{
    return line.front().isLower() || line.front().isDigit() ||
           QStringView(u"(«–—").contains(line.front());
}

bool endsInCutWord(QStringView line)
{
    return line.size() > 2 && QStringView(u"-\u00ad\u2010").contains(line.back()) &&
           line[line.size() - 2].isLetter();
}

qsizetype widthOf(const QStringList &lines)
{
    qsizetype width = 0;
    for (const QString &line : lines) {
        width = std::max(width, line.size());
    }
    return width;
}

/// "12", "- 12 -", "12-бет", "Page 3 of 10".
bool isPageNumber(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("^[-–—|]?\\s*(?:(?:бет|стр(?:аница)?|page)\\.?\\s*)?\\d{1,4}"
                       "(?:\\s*(?:/|из|of)\\s*\\d{1,4})?(?:\\s*-?\\s*бет)?\\s*[-–—|]?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= 24 && number.match(line).hasMatch();
}

bool isGap(const QString &line)
{
    return line.isEmpty() || line == pageBreak;
}

/// The lines without page numbers and pages' ends that fell between the lines of one paragraph, and
/// without the empty lines around these.
QStringList withoutPageNumbers(const QStringList &lines, Tally &tally)
{
    QStringList rest;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool number = !isGap(lines[at]) && isPageNumber(lines[at]);
        if (!number && lines[at] != pageBreak) {
            rest.append(lines[at]);
            continue;
        }
        qsizetype end = rest.size();
        while (end > 0 && rest[end - 1].isEmpty()) {
            --end;
        }
        qsizetype next = at + 1;
        while (next < lines.size() && isGap(lines[next])) {
            ++next;
        }
        const QString before = end > 1 ? rest[end - 1] : QString();
        const bool within =
            before.size() >= narrowest && next < lines.size() &&
            (endsInCutWord(before) || (!endsSentence(before) && lines[next].front().isLower()));
        if (within && number) {
            tally.name(ReportKind::PageNumbersDropped, lines[at]);
        }
        if (within) {
            rest.resize(end);
            at = next - 1;
        } else {
            rest.append(number ? lines[at] : QString());
        }
    }
    return rest;
}

/// Whether a page's width made the lines: most of those that another follows are full, and half of
/// their ends fall within sentences or words.
bool isOfPage(const QStringList &lines)
{
    const qsizetype width = widthOf(lines);
    if (width < narrowest || width > widest) {
        return false;
    }
    int ends = 0;
    int full = 0;
    int within = 0;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QString &line = lines[at - 1];
        if (line.isEmpty() || lines[at].isEmpty()) {
            continue;
        }
        ++ends;
        const bool cut = endsInCutWord(line);
        full += cut || double(line.size()) >= fullFrom * double(width) ? 1 : 0;
        within += cut || (!endsSentence(line) && startsMidSentence(lines[at])) ? 1 : 0;
    }
    return ends >= 3 && full * 4 >= ends * 3 && within * 2 >= ends;
}

/// Puts a page's lines together.
class Joiner
{
public:
    Joiner(const QString &whole, qsizetype width)
        : m_whole(whole)
        , m_width(width)
    {
    }

    void add(const QString &line)
    {
        if (line.isEmpty() || m_last.isEmpty() || endsParagraph(line)) {
            m_text += m_text.isEmpty() ? line : QString(u'\n' + line);
        } else if (endsInCutWord(m_last)) {
            joinWord(line);
        } else {
            m_text += u' ' + line;
            ++joinedLines;
        }
        m_last = line;
    }

    const QString &text() const { return m_text; }

    qsizetype joinedLines = 0;
    qsizetype joinedHyphens = 0;

private:
    bool endsParagraph(const QString &next) const
    {
        const bool isShort = double(m_last.size()) < fullFrom * double(m_width);
        const bool ended = isShort || (endsSentence(m_last) && m_last.size() + 8 < m_width);
        return !endsInCutWord(m_last) &&
               (hasListMarker(next) || (ended && !startsMidSentence(next)));
    }

    void joinWord(const QString &line)
    {
        static const QRegularExpression lastWord(QStringLiteral("[\\w-]+$"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression firstWord(QStringLiteral("^[\\w-]+"),
                                                  QRegularExpression::UseUnicodePropertiesOption);
        const QString compound =
            lastWord.match(m_last).captured() + firstWord.match(line).captured();
        const bool hard =
            line.front().isUpper() ||
            (m_last.back() == u'-' && m_whole.contains(compound, Qt::CaseInsensitive));
        if (!hard) {
            m_text.chop(1);
            ++joinedHyphens;
        }
        m_text += line;
        ++joinedLines;
    }

    const QString &m_whole;
    qsizetype m_width;
    QString m_text;
    QString m_last;
};

} // namespace

QString rejoined(const QString &text, Tally &tally)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|[\n\r]"));
    QStringList lines;
    for (const QString &line : text.split(lineEnd)) {
        const QStringList ofPages = line.split(u'\f');
        for (qsizetype page = 0; page < ofPages.size(); ++page) {
            lines += page > 0 ? QStringList{pageBreak} : QStringList();
            lines.append(ofPages[page].trimmed());
        }
    }
    Tally numbers;
    const QStringList whole = withoutPageNumbers(lines, numbers);
    if (!isOfPage(whole)) {
        return text;
    }
    Joiner joiner(text, widthOf(whole));
    for (const QString &line : whole) {
        joiner.add(line);
    }
    withoutPageNumbers(lines, tally);
    tally.count(ReportKind::LinesJoined, joiner.joinedLines);
    tally.count(ReportKind::HyphensJoined, joiner.joinedHyphens);
    return joiner.text();
}

} // namespace tilshi::importing
