#include "ui/editor/articlefindings.h"

#include "ui/editor/articlepage.h"
#include "ui/editor/find/jointsteps.h"
#include "ui/editor/textfield.h"

#include <QTextBlock>

#include <algorithm>
#include <tuple>

namespace tilshi::ui {

namespace {

/// A sign or a space is shown with what stands around it.
void addNeighbours(EditorFinding &finding, const QString &paragraph)
{
    finding.before = lastWord(QStringView(paragraph).first(finding.start));
    finding.after = firstWord(QStringView(paragraph).sliced(finding.start + finding.length));
}

/// Puts the first fix of every finding of that rule in its place, as one step of undo.
void fixAllIn(CheckedTextEdit &text, spelling::Rule rule)
{
    QList<PlacedFinding> found = text.findings();
    found.removeIf([rule](const PlacedFinding &placed) {
        return placed.finding.rule != rule || placed.finding.fixes.isEmpty();
    });
    QStringList fixes;
    for (const PlacedFinding &placed : std::as_const(found)) {
        fixes.append(placed.finding.fixes.first());
    }
    text.replace(found, fixes);
}

} // namespace

QList<EditorFinding> ArticleFindings::of(TextPart part) const
{
    QList<EditorFinding> result;
    const CheckedTextEdit *text = m_page.texts().at(std::size_t(part));
    const QList<PlacedFinding> found = text->findings();
    for (const PlacedFinding &placed : found) {
        const spelling::Finding &finding = placed.finding;
        result.append({part, placed.block, finding.start, finding.length, finding.kind,
                       finding.text, finding.language, finding.rule, finding.fixes});
        if (finding.kind == spelling::FindingKind::Typography) {
            addNeighbours(result.last(), text->document()->findBlockByNumber(placed.block).text());
        }
    }
    return result;
}

QList<EditorFinding> ArticleFindings::all() const
{
    return of(TextPart::Headline) + of(TextPart::Lead) + of(TextPart::Body);
}

std::optional<std::pair<CheckedTextEdit *, PlacedFinding>> ArticleFindings::locate(int index) const
{
    for (CheckedTextEdit *text : m_page.texts()) {
        const QList<PlacedFinding> found = text->findings();
        if (index >= 0 && index < found.size()) {
            return std::pair(text, found.at(index));
        }
        index -= int(found.size());
    }
    return std::nullopt;
}

TextPart ArticleFindings::partOf(const CheckedTextEdit *text) const
{
    const auto texts = m_page.texts();
    return TextPart(std::find(texts.begin(), texts.end(), text) - texts.begin());
}

std::optional<FindingPlace> ArticleFindings::atCaret(const CheckedTextEdit *text) const
{
    const std::optional<PlacedFinding> placed = findingAt(text->textCursor());
    return placed ? std::optional(FindingPlace{partOf(text), placed->block, placed->finding.start})
                  : std::nullopt;
}

void ArticleFindings::select(int index)
{
    if (const auto place = locate(index)) {
        place->first->select(place->second);
    }
}

void ArticleFindings::fix(int index, const QString &replacement)
{
    if (const auto place = locate(index)) {
        place->first->replace({place->second}, {replacement});
    }
}

void ArticleFindings::fixAll(spelling::Rule rule, JointSteps &steps)
{
    QList<QTextDocument *> documents;
    for (const CheckedTextEdit *text : m_page.texts()) {
        documents.append(text->document());
    }
    steps.doTogether(documents, [this, rule] {
        for (CheckedTextEdit *text : m_page.texts()) {
            fixAllIn(*text, rule);
        }
    });
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
    if (const auto count = int(all().size()); count > 0) {
        const int next = step > 0 ? countBefore(from, true) : countBefore(from, false) - 1;
        select((next + count) % count);
    }
}

} // namespace tilshi::ui
