#include "importing/rtf/group.h"

namespace tilshi::importing {

namespace {

using Kind = RtfToken::Kind;

constexpr int deepest = 20;
/// Word's largest tables of styles and lists have some ten thousands.
constexpr int mostItems = 400'000;

void addText(RtfItem &group, const RtfToken &token)
{
    const bool goesOn = !group.items.empty() && !group.items.back().text.isEmpty();
    if (!goesOn) {
        group.items.emplace_back();
    }
    QByteArray &text = group.items.back().text;
    token.kind == Kind::Byte ? text.append(char(*token.number)) : text.append(token.text);
}

bool readInto(RtfItem &group, RtfLexer &lexer, int depth, int &left)
{
    for (;;) {
        const RtfToken token = lexer.next();
        if (token.kind == Kind::Close) {
            return true;
        }
        if (token.kind == Kind::End || token.kind == Kind::Broken || --left < 0) {
            return false;
        }
        if (token.kind == Kind::Begin) {
            group.items.emplace_back();
            if (depth >= deepest || !readInto(group.items.back(), lexer, depth + 1, left)) {
                return false;
            }
        } else if (token.kind == Kind::Text || token.kind == Kind::Byte) {
            addText(group, token);
        } else if (token.kind == Kind::Word) {
            group.items.emplace_back();
            group.items.back().word = token.text.toByteArray();
            group.items.back().number = token.number;
        }
    }
}

} // namespace

QByteArrayView RtfItem::destination() const
{
    for (const RtfItem &item : items) {
        if (!item.word.isEmpty()) {
            return item.word;
        }
    }
    return {};
}

std::optional<int> RtfItem::numberOf(QByteArrayView wanted) const
{
    for (const RtfItem &item : items) {
        if (item.word == wanted) {
            return item.number;
        }
    }
    return std::nullopt;
}

bool RtfItem::has(QByteArrayView wanted) const
{
    for (const RtfItem &item : items) {
        if (item.word == wanted) {
            return true;
        }
    }
    return false;
}

QByteArray RtfItem::ownText() const
{
    QByteArray all;
    for (const RtfItem &item : items) {
        all += item.text;
    }
    return all;
}

std::optional<RtfItem> readRtfGroup(RtfLexer &lexer)
{
    RtfItem group;
    int left = mostItems;
    return readInto(group, lexer, 0, left) ? std::optional(std::move(group)) : std::nullopt;
}

} // namespace tilshi::importing
