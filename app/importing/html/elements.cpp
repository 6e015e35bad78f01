#include "importing/html/elements.h"

#include <QByteArray>

#include <array>

namespace tilshi::importing {

namespace {

using text::Mark;
using text::Marks;

std::array<Meaning, tagCount> meanings()
{
    struct Row
    {
        Meaning meaning;
        const char *names;
    };
    static constexpr Row rows[] = {
        {Meaning::Block,
         "address article aside body caption center dd details dialog dir div dl dt "
         "fieldset figcaption footer form header hgroup html legend main menu nav "
         "optgroup option p search section summary tbody td tfoot th thead tr"},
        {Meaning::Heading, "h1 h2 h3 h4 h5 h6"},
        {Meaning::List, "ul ol"},
        {Meaning::Item, "li"},
        {Meaning::Quote, "blockquote"},
        {Meaning::Citation, "cite"},
        {Meaning::QuoteMarks, "q"},
        {Meaning::Table, "table"},
        {Meaning::Picture, "img image"},
        {Meaning::Figure, "figure"},
        {Meaning::LineBreak, "br"},
        {Meaning::Rule, "hr"},
        {Meaning::Link, "a"},
        {Meaning::Frame, "iframe video audio embed object"},
        {Meaning::Formula, "math"},
        {Meaning::Lines, "pre listing xmp plaintext textarea"},
        {Meaning::Deleted, "del"},
        {Meaning::Unseen,
         "area base col colgroup datalist head link meta noembed noframes noscript "
         "param rp source template title track xml style"},
        {Meaning::Active, "applet canvas frame frameset script svg"},
        {Meaning::Control, "button input meter progress select"},
    };
    std::array<Meaning, tagCount> all{};
    for (const Row &row : rows) {
        for (const QByteArray &name : QByteArray(row.names).split(' ')) {
            const Tag tag = tagOf(name);
            Q_ASSERT(tag != Tag::Unknown);
            all[std::size_t(tag)] = row.meaning;
        }
    }
    return all;
}

} // namespace

Meaning meaningOf(Tag tag)
{
    static const std::array<Meaning, tagCount> all = meanings();
    return all[std::size_t(tag)];
}

Meaning meaningOf(const Node &element)
{
    if (element.is(Tag::Button)) {
        for (const Node *around = element.parent(); around; around = around->parent()) {
            if (isBlock(meaningOf(around->tag()))) {
                return meaningOf(around->tag()) == Meaning::Heading ? Meaning::Through
                                                                    : Meaning::Control;
            }
        }
    }
    return meaningOf(element.tag());
}

Marks marksOf(Tag tag)
{
    switch (tag) {
    case Tag::B:
    case Tag::Strong:
        return Mark::Bold;
    case Tag::I:
    case Tag::Em:
    case Tag::Cite:
    case Tag::Dfn:
    case Tag::Var:
        return Mark::Italic;
    case Tag::U:
        return Mark::Underline;
    case Tag::S:
    case Tag::Strike:
        return Mark::Strike;
    case Tag::Sup:
        return Mark::Superscript;
    case Tag::Sub:
        return Mark::Subscript;
    default:
        return {};
    }
}

bool isBlock(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Block:
    case Meaning::Heading:
    case Meaning::List:
    case Meaning::Item:
    case Meaning::Quote:
    case Meaning::Table:
    case Meaning::Figure:
    case Meaning::Rule:
    case Meaning::Lines:
        return true;
    default:
        return false;
    }
}

} // namespace tilshi::importing
