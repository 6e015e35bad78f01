#pragma once

#include "editor/format/blockformat.h"
#include "text/body.h"
#include "text/listnumbers.h"

#include <QHash>

#include <optional>

namespace tilshi::editor {

/// Puts a body together from paragraphs in reading order. If all runs handed in are canonical, so
/// is the body: what is empty is left out, neighbouring items become one list, notes one note,
/// and a quote ends with its attribution.
class BodyBuilder
{
public:
    void add(const BlockStyle &style, const text::Runs &runs);
    void add(const text::Block &atom);
    /// A paragraph that stands before those to be added counts, so that items show the numbers that
    /// they have there.
    void pass(const BlockStyle &style);
    /// The same, but what is added counts from 1.
    void skip(const BlockStyle &style);
    text::Body take();

private:
    std::optional<int> numberOf(const BlockStyle &style);
    std::optional<int> shownNumber(const BlockStyle &style);
    void addItem(const BlockStyle &style, const text::Runs &runs);
    text::Quote &openQuote();
    text::Note &openNote();

    text::Body m_body;
    text::ListCount m_count;                   ///< of the body's last list, as its items say
    text::ListCount m_shown;                   ///< of the same paragraphs in their document
    QHash<std::pair<int, int>, int> m_numbers; ///< the last of each list and depth
};

} // namespace tilshi::editor
