#pragma once

#include "ui/editor/editorfinding.h"

#include <QList>

#include <optional>
#include <utility>

namespace tilshi::ui {

class ArticlePage;
class CheckedTextEdit;
class JointSteps;
struct PlacedFinding;

/// What the speller found on a page, over headline, lead and body as one list in reading order; a
/// finding is named by its index there.
class ArticleFindings
{
public:
    /// The page outlives it.
    explicit ArticleFindings(ArticlePage &page)
        : m_page(page)
    {
    }

    /// The word being typed is left out.
    QList<EditorFinding> all() const;
    /// Of the finding that the text's caret is at.
    std::optional<FindingPlace> atCaret(const CheckedTextEdit *text) const;
    /// Selects that one and scrolls to it. Nothing happens if there is none.
    void select(int index);
    /// The next one behind the caret of that text (step 1) or before it (-1), and round again.
    void go(const CheckedTextEdit *from, int step);
    /// Puts the replacement in its place, as one step of undo.
    void fix(int index, const QString &replacement);
    /// Puts the first fix of every finding of that rule in its place, where it has one: one step of
    /// undo over all of the texts.
    void fixAll(spelling::Rule rule, JointSteps &steps);

private:
    QList<EditorFinding> of(TextPart part) const;
    std::optional<std::pair<CheckedTextEdit *, PlacedFinding>> locate(int index) const;
    TextPart partOf(const CheckedTextEdit *text) const;
    int countBefore(const CheckedTextEdit *text, bool countSelected) const;

    ArticlePage &m_page;
};

} // namespace tilshi::ui
