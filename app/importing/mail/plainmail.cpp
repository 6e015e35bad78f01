#include "importing/mail/plainmail.h"

#include "importing/plaintextreader.h"
#include "text/plaintext.h"

#include <QRegularExpression>

#include <utility>

namespace tilshi::importing {

namespace {

/// The marks of an earlier mail before a line: how many, and the line behind them.
std::pair<int, QString> unquoted(const QString &line)
{
    int depth = 0;
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u'>' || (depth > 0 && line[at] == u' '))) {
        depth += line[at] == u'>' ? 1 : 0;
        ++at;
    }
    return {depth, line.sliced(at)};
}

struct Passage
{
    bool quoted = false;
    QString text;
};

/// Lines that follow each other and are, or are not, of an earlier mail.
QList<Passage> passagesOf(const QString &text, Flowing flowing)
{
    QList<Passage> passages;
    int depthBefore = 0;
    bool goesOn = false;
    for (const QString &whole : text.split(u'\n')) {
        const auto [depth, line] = unquoted(whole.endsWith(u'\r') ? whole.chopped(1) : whole);
        const bool quoted = depth > 0;
        const bool joins = goesOn && depth == depthBefore;
        if (passages.isEmpty() || passages.constLast().quoted != quoted) {
            passages.append(Passage{quoted, {}});
        } else if (!joins) {
            passages.last().text += u'\n';
        }
        QString part = flowing.flows && !quoted && line.startsWith(u' ') ? line.sliced(1) : line;
        goesOn = flowing.flows && part.endsWith(u' ') && part != u"-- ";
        part.chop(goesOn && flowing.dropsSpace ? 1 : 0);
        passages.last().text += part;
        depthBefore = depth;
    }
    return passages;
}

QString lineOf(const text::Block &block)
{
    const auto *paragraph = std::get_if<text::Paragraph>(&block);
    return paragraph ? text::plainText(paragraph->runs).trimmed() : QString();
}

/// What mail programs put above an earlier mail, and before a signature.
bool isBoundary(const QString &line)
{
    static const QRegularExpression boundary(
        QStringLiteral("^-{2,}\\s*(original message|forwarded message|original appointment|"
                       "исходное сообщение|пересылаемое сообщение|пересланное сообщение|"
                       "конец пересылаемого сообщения|бастапқы хабарлама|бастапқы хат|"
                       "қайта жіберілген хабарлама|қайта жіберілген хат)\\s*-*$|"
                       "^(begin forwarded message|начало переадресованного сообщения):$|^--$|"
                       "^(on|in|am|le)\\s.{6,120}\\s(wrote|schrieb|a écrit)\\s?:$|"
                       "^.{6,120}(написал|написала|написал\\(а\\)|пишет|жазды):$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 200 && boundary.match(line).hasMatch();
}

} // namespace

ParsedDocument readPlainMail(const QString &text, Flowing flowing)
{
    ParsedDocument parsed;
    for (const Passage &passage : passagesOf(text, flowing)) {
        ParsedDocument part = readPlainText(passage.text, Cleaning::Newsroom);
        parsed.tally.add(part.tally);
        if (!passage.quoted) {
            parsed.blocks += part.blocks;
            continue;
        }
        text::Quote quote;
        for (const text::Block &block : std::as_const(part.blocks)) {
            for (const QString &line : text::paragraphs(text::Body{{block}})) {
                quote.paragraphs.append(text::plainRuns(line));
            }
        }
        if (!quote.paragraphs.isEmpty()) {
            parsed.blocks.append(quote);
        }
    }
    return parsed;
}

void nameMailParts(ParsedDocument &parsed)
{
    for (qsizetype at = 0; at < parsed.blocks.size(); ++at) {
        const QString line = lineOf(parsed.blocks[at]);
        const auto *quote = std::get_if<text::Quote>(&parsed.blocks[at]);
        if (line == u"--") { // the line below it says whose it is
            parsed.tally.name(ReportKind::MailPartsKept,
                              at + 1 < parsed.blocks.size() ? lineOf(parsed.blocks[at + 1]) : line);
        } else if (isBoundary(line)) {
            parsed.tally.name(ReportKind::MailPartsKept, line);
        } else if (quote && !quote->paragraphs.isEmpty()) {
            parsed.tally.name(ReportKind::MailPartsKept,
                              text::plainText(quote->paragraphs.constFirst()));
        }
    }
}

} // namespace tilshi::importing
