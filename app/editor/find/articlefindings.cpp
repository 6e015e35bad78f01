#include "editor/find/articlefindings.h"

#include "editor/find/jointsteps.h"
#include "editor/page/articlepage.h"
#include "editor/page/textfield.h"
#include "widgets/announcement.h"
#include "wording/findings.h"

#include <QTextBlock>

#include <algorithm>
#include <tuple>

namespace tilshi::editor {

namespace {

/// A sign or a space is shown with what stands around it.
void addNeighbours(EditorFinding &finding, const QString &paragraph)
{
    finding.before = lastWord(QStringView(paragraph).first(finding.start));
    finding.after = firstWord(QStringView(paragraph).sliced(finding.start + finding.length));
    finding.afterFix = finding.after;
}

/// A pair of quotes is shown with what stands between them.
void addQuoted(EditorFinding &finding, const spelling::Counterpart &closing,
               const QString &paragraph)
{
    constexpr qsizetype most = 28;
    constexpr qsizetype end = 10;
    const qsizetype from = finding.start + finding.length;
    QString quoted = paragraph.sliced(from, closing.start - from);
    if (quoted.size() > most) {
        quoted = quoted.first(most - end) + u'…' + quoted.last(end);
    }
    finding.after = quoted + closing.text;
    finding.afterFix = quoted + closing.fix;
}

/// What a screen reader says of a finding that was gone to: what is wrong, where, and the first
/// fix.
QString spoken(const EditorFinding &finding)
{
    const QString what = wording::reason(finding.rule, finding.word, finding.fixes);
    return (QStringList{what, finding.word} + finding.fixes.mid(0, 1)).join(QStringLiteral(". "));
}

} // namespace

QList<EditorFinding> ArticleFindings::of(TextPart part) const
{
    QList<EditorFinding> result;
    const CheckedTextEdit *text = m_page.texts().at(std::size_t(part));
    const QList<PlacedFinding> found = text->findings();
    for (const PlacedFinding &placed : found) {
        const spelling::Finding &finding = placed.finding;
        result.append({placed.id, part, placed.block, finding.start, finding.length, finding.kind,
                       finding.text, finding.language, finding.rule, finding.fixes});
        const auto paragraph = [text, &placed] {
            return text->document()->findBlockByNumber(placed.block).text();
        };
        if (finding.partner) {
            addQuoted(result.last(), *finding.partner, paragraph());
        } else if (finding.kind == spelling::FindingKind::Typography) {
            addNeighbours(result.last(), paragraph());
        }
    }
    return result;
}

QList<EditorFinding> ArticleFindings::all() const
{
    return of(TextPart::Headline) + of(TextPart::Lead) + of(TextPart::Body);
}

TextPart ArticleFindings::partOf(const CheckedTextEdit *text) const
{
    const auto texts = m_page.texts();
    return TextPart(std::find(texts.begin(), texts.end(), text) - texts.begin());
}

std::optional<FindingId> ArticleFindings::atCaret(const CheckedTextEdit *text)
{
    const std::optional<PlacedFinding> placed = findingAt(text->textCursor());
    return placed ? std::optional(placed->id) : std::nullopt;
}

bool ArticleFindings::select(FindingId id)
{
    for (CheckedTextEdit *text : m_page.texts()) {
        const QList<PlacedFinding> found = text->findings();
        const auto wanted = std::find_if(found.begin(), found.end(),
                                         [id](const auto &placed) { return placed.id == id; });
        if (wanted != found.end()) {
            text->select(*wanted);
            return true;
        }
    }
    return false;
}

int ArticleFindings::fix(const Fixes &fixes, JointSteps &steps)
{
    QList<QTextDocument *> documents;
    for (const CheckedTextEdit *text : m_page.texts()) {
        documents.append(text->document());
    }
    int fixed = 0;
    steps.doTogether(documents, [this, &fixes, &fixed] {
        for (CheckedTextEdit *text : m_page.texts()) {
            const int here = text->fix(fixes);
            if (here > 0 && fixed == 0) {
                text->setFocus(); // where undo is asked for next
            }
            fixed += here;
        }
    });
    return fixed;
}

/// How many of the findings stand before the caret; the selected one counts where it is asked for.
int ArticleFindings::countBefore(const CheckedTextEdit *text, bool countSelected) const
{
    const QTextCursor cursor = text->textCursor();
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const auto here = std::tuple(partOf(text), block.blockNumber(),
                                 qsizetype(cursor.selectionStart() - block.position()));
    const bool selected = countSelected && cursor.hasSelection();
    const QList<EditorFinding> found = all();
    return int(std::count_if(found.begin(), found.end(), [&](const EditorFinding &finding) {
        const auto place = std::tuple(finding.part, finding.block, finding.start);
        return place < here || (selected && place == here);
    }));
}

void ArticleFindings::go(const CheckedTextEdit *from, int step)
{
    const QList<EditorFinding> found = all();
    if (const auto count = int(found.size()); count > 0) {
        const int next = step > 0 ? countBefore(from, true) : countBefore(from, false) - 1;
        const EditorFinding &finding = found.at((next + count) % count);
        select(finding.id);
        widgets::announce(&m_page, spoken(finding));
    }
}

} // namespace tilshi::editor
