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

/// What a screen reader says of a finding that was gone to: what is wrong, where, and the first
/// fix.
QString spoken(const spelling::Finding &finding)
{
    const QString what = wording::reason(finding.rule, finding.text, finding.fixes);
    return (QStringList{what, finding.text} + finding.fixes.mid(0, 1)).join(QStringLiteral(". "));
}

} // namespace

QList<PlacedFinding> ArticleFindings::of(TextPart part) const
{
    const CheckedTextEdit *text = m_page.texts().at(std::size_t(part));
    QList<PlacedFinding> found = text->findings();
    for (PlacedFinding &placed : found) {
        placed.part = part;
        addNeighbours(placed, *text->document());
    }
    return found;
}

QList<PlacedFinding> ArticleFindings::all() const
{
    return of(TextPart::Headline) + of(TextPart::Lead) + of(TextPart::Body);
}

TextPart ArticleFindings::partOf(const CheckedTextEdit *text) const
{
    const auto texts = m_page.texts();
    return TextPart(std::find(texts.begin(), texts.end(), text) - texts.begin());
}

std::optional<spelling::FindingId> ArticleFindings::atCaret(const CheckedTextEdit *text)
{
    const std::optional<spelling::Finding> finding = findingAt(text->textCursor());
    return finding ? std::optional(finding->id) : std::nullopt;
}

bool ArticleFindings::select(spelling::FindingId id)
{
    for (CheckedTextEdit *text : m_page.texts()) {
        const QList<PlacedFinding> found = text->findings();
        const auto wanted = std::find_if(found.begin(), found.end(), [id](const auto &placed) {
            return placed.finding.id == id;
        });
        if (wanted != found.end()) {
            text->select(*wanted);
            return true;
        }
    }
    return false;
}

int ArticleFindings::fix(const spelling::Fixes &fixes, JointSteps &steps)
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
    const QList<PlacedFinding> found = all();
    return int(std::count_if(found.begin(), found.end(), [&](const PlacedFinding &placed) {
        const auto place = std::tuple(placed.part, placed.block, placed.finding.start);
        return place < here || (selected && place == here);
    }));
}

void ArticleFindings::go(const CheckedTextEdit *from, int step)
{
    const QList<PlacedFinding> found = all();
    if (const auto count = int(found.size()); count > 0) {
        const int next = step > 0 ? countBefore(from, true) : countBefore(from, false) - 1;
        const spelling::Finding &finding = found.at((next + count) % count).finding;
        select(finding.id);
        widgets::announce(&m_page, spoken(finding));
    }
}

} // namespace tilshi::editor
