#include "editor/document/bodybuilder.h"

#include <utility>

namespace tilshi::editor {

namespace {

text::ListItem itemOf(const BlockStyle &style)
{
    const auto list =
        style.kind == BlockKind::Numbered ? text::ListStyle::Numbered : text::ListStyle::Bulleted;
    return {list, style.level, {}, style.counting.numerals};
}

} // namespace

void BodyBuilder::add(const BlockStyle &style, const text::Runs &runs)
{
    if (!style.isListItem()) {
        m_shown = {}; // also behind an empty paragraph, which leaves nothing else
    }
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
    m_shown = {};
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
        m_count = {};
    }
    text::ListItem item = itemOf(style);
    item.runs = runs;
    const auto shown = shownNumber(style);
    if (text::ListCount(m_count).next(item) != shown) {
        item.number = shown;
    }
    m_count.next(item);
    std::get<text::List>(m_body.blocks.last()).items.append(item);
}

std::optional<int> BodyBuilder::shownNumber(const BlockStyle &style)
{
    text::ListItem item = itemOf(style);
    item.number = numberOf(style);
    return m_shown.next(item);
}

/// What its list gives an item; nothing where its neighbours do.
std::optional<int> BodyBuilder::numberOf(const BlockStyle &style)
{
    if (style.counting.list == 0) {
        return std::nullopt;
    }
    const auto key = std::pair(style.counting.list, style.level);
    const auto last = m_numbers.constFind(key);
    const int number = last == m_numbers.constEnd() ? style.counting.first : *last + 1;
    m_numbers.insert(key, number);
    return number;
}

void BodyBuilder::pass(const BlockStyle &style)
{
    if (style.isListItem()) {
        shownNumber(style);
    } else {
        m_shown = {};
    }
}

void BodyBuilder::skip(const BlockStyle &style)
{
    m_numbers.insert({style.counting.list, style.level}, 0);
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
