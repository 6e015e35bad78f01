#include "importing/html/elements.h"

#include <QHash>

namespace tilshi::importing {

namespace {

using text::Mark;
using text::Marks;

QHash<QString, Meaning> meanings()
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
        {Meaning::Frame, "iframe video"},
        {Meaning::Lines, "pre listing xmp plaintext textarea"},
        {Meaning::Deleted, "del"},
        {Meaning::Unseen,
         "area base col colgroup datalist head link meta noembed noframes noscript "
         "param rp source template title track xml style"},
        {Meaning::Active, "applet audio canvas embed frame frameset math object script svg"},
        {Meaning::Control, "button input meter progress select"},
    };
    QHash<QString, Meaning> all;
    for (const Row &row : rows) {
        for (const QString &name : QString::fromLatin1(row.names).split(u' ')) {
            all.insert(name, row.meaning);
        }
    }
    return all;
}

} // namespace

Meaning meaningOf(const QString &name)
{
    static const QHash<QString, Meaning> all = meanings();
    return all.value(name, Meaning::Through);
}

Marks marksOf(const QString &name)
{
    static const QHash<QString, Mark> all{
        {QStringLiteral("b"), Mark::Bold},          {QStringLiteral("strong"), Mark::Bold},
        {QStringLiteral("i"), Mark::Italic},        {QStringLiteral("em"), Mark::Italic},
        {QStringLiteral("cite"), Mark::Italic},     {QStringLiteral("dfn"), Mark::Italic},
        {QStringLiteral("var"), Mark::Italic},      {QStringLiteral("u"), Mark::Underline},
        {QStringLiteral("s"), Mark::Strike},        {QStringLiteral("strike"), Mark::Strike},
        {QStringLiteral("sup"), Mark::Superscript}, {QStringLiteral("sub"), Mark::Subscript},
    };
    const auto found = all.constFind(name);
    return found == all.constEnd() ? Marks() : Marks(*found);
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
