#pragma once

#include "editor/format/blockformat.h"
#include "text/body.h"

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
    text::Body take();

private:
    void addItem(const BlockStyle &style, const text::Runs &runs);
    text::Quote &openQuote();
    text::Note &openNote();

    text::Body m_body;
};

} // namespace tilshi::editor
