#include "editor/findings/placedfinding.h"

#include "editor/findings/blockspeller.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace tilshi::editor {

namespace {

/// A pair of quotes is shown with what stands between them.
void addQuoted(PlacedFinding &placed, const spelling::Counterpart &closing,
               const QString &paragraph)
{
    constexpr qsizetype most = 28;
    constexpr qsizetype end = 10;
    const qsizetype from = placed.finding.start + placed.finding.length;
    QString quoted = paragraph.sliced(from, closing.start - from);
    if (quoted.size() > most) {
        quoted = quoted.first(most - end) + u'…' + quoted.last(end);
    }
    placed.after = quoted + closing.text;
    placed.afterFix = quoted + closing.fix;
}

} // namespace

std::optional<spelling::Finding> findingAt(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const qsizetype at = cursor.selectionStart() - block.position();
    const QList<spelling::Finding> found = BlockSpeller::findings(block);
    const auto isIn = [at](qsizetype start, qsizetype length) {
        return at >= start && at <= start + length;
    };
    for (const spelling::Finding &finding : found) {
        if (isIn(finding.start, finding.length) ||
            (finding.partner && isIn(finding.partner->start, finding.partner->length))) {
            return finding;
        }
    }
    return std::nullopt;
}

void addNeighbours(PlacedFinding &placed, const QTextDocument &text)
{
    const spelling::Finding &finding = placed.finding;
    if (finding.kind() != spelling::FindingKind::Typography) {
        return;
    }
    const QString paragraph = text.findBlockByNumber(placed.block).text();
    if (finding.partner) {
        addQuoted(placed, *finding.partner, paragraph);
        return;
    }
    placed.before = lastWord(QStringView(paragraph).first(finding.start));
    placed.after = firstWord(QStringView(paragraph).sliced(finding.start + finding.length));
    placed.afterFix = placed.after;
}

QString lastWord(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1].isSpace()) {
        --at;
    }
    while (at > 0 && !text[at - 1].isSpace()) {
        --at;
    }
    return text.sliced(at).toString();
}

QString firstWord(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    while (at < text.size() && !text[at].isSpace()) {
        ++at;
    }
    return text.first(at).toString();
}

} // namespace tilshi::editor
