#include "editor/document/bodybuilder.h"

#include <utility>

namespace tilshi::editor {

void BodyBuilder::add(const BlockStyle &style, const text::Runs &runs)
{
    if (runs.isEmpty()) {
        return;
    }
    switch (style.kind) {
    case BlockKind::Cell:
    case BlockKind::Paragraph:
        m_body.blocks.append(text::Paragraph{runs});
        break;
    case BlockKind::Heading2:
    case BlockKind::Heading3:
        m_body.blocks.append(text::Heading{style.kind == BlockKind::Heading2 ? 2 : 3, runs});
        break;
    case BlockKind::Bulleted:
    case BlockKind::Numbered:
        addItem(style, runs);
        break;
    case BlockKind::Quote:
        openQuote().paragraphs.append(runs);
        break;
    case BlockKind::Attribution:
        openQuote().attribution = runs;
        break;
    case BlockKind::Note:
        openNote().paragraphs.append(runs);
        break;
    }
}

void BodyBuilder::add(const text::Block &atom)
{
    m_body.blocks.append(atom);
}

text::Body BodyBuilder::take()
{
    return std::exchange(m_body, {});
}

void BodyBuilder::addItem(const BlockStyle &style, const text::Runs &runs)
{
    if (m_body.isEmpty() || !std::holds_alternative<text::List>(m_body.blocks.constLast())) {
        m_body.blocks.append(text::List{});
    }
    const auto list =
        style.kind == BlockKind::Numbered ? text::ListStyle::Numbered : text::ListStyle::Bulleted;
    std::get<text::List>(m_body.blocks.last()).items.append({list, style.level, runs});
}

text::Quote &BodyBuilder::openQuote()
{
    const text::Quote *last =
        m_body.isEmpty() ? nullptr : std::get_if<text::Quote>(&m_body.blocks.constLast());
    if (!last || !last->attribution.isEmpty()) {
        m_body.blocks.append(text::Quote{});
    }
    return std::get<text::Quote>(m_body.blocks.last());
}

text::Note &BodyBuilder::openNote()
{
    if (m_body.isEmpty() || !std::holds_alternative<text::Note>(m_body.blocks.constLast())) {
        m_body.blocks.append(text::Note{});
    }
    return std::get<text::Note>(m_body.blocks.last());
}

} // namespace tilshi::editor
