#pragma once

#include "editor/findings/placedfinding.h"

#include <QList>

#include <optional>

namespace tilshi::editor {

class ArticlePage;
class CheckedTextEdit;
class JointSteps;

/// What the speller found on a page, over headline, lead and body as one list in reading order.
class ArticleFindings
{
public:
    /// The page outlives it.
    explicit ArticleFindings(ArticlePage &page)
        : m_page(page)
    {
    }

    /// The word being typed is left out.
    QList<PlacedFinding> all() const;
    /// The finding that the text's caret is at.
    static std::optional<spelling::FindingId> atCaret(const CheckedTextEdit *text);
    /// Selects that one and scrolls to it. False if it is no longer there.
    bool select(spelling::FindingId id);
    /// The next one behind the caret of that text (step 1) or before it (-1), and round again.
    void go(const CheckedTextEdit *from, int step);
    /// Puts the texts in the place of those that are still there: one step of undo over all of the
    /// texts. Returns how many were.
    int fix(const spelling::Fixes &fixes, JointSteps &steps);

private:
    QList<PlacedFinding> of(TextPart part) const;
    TextPart partOf(const CheckedTextEdit *text) const;
    int countBefore(const CheckedTextEdit *text, bool countSelected) const;

    ArticlePage &m_page;
};

} // namespace tilshi::editor
