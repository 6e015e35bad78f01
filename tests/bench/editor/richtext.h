#pragma once

#include "text/body.h"

#include <QStringList>

namespace tilshi::bench {

/// A body of about so many words with all that an article has: headings, lists three deep, quotes,
/// links, bold words, a table and ten images. The words are taken from the text, over and over.
inline text::Body richBody(const QStringList &words, int count)
{
    using namespace text;
    constexpr int perParagraph = 45;
    qsizetype at = 0;
    const auto take = [&](int n) {
        QStringList taken;
        for (int i = 0; i < n; ++i, ++at) {
            taken.append(words.at(at % words.size()));
        }
        return taken.join(u' ');
    };
    const int paragraphs = std::max(1, count / perParagraph);
    Body body;
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 12 == 4) {
            body.blocks.append(Heading{i % 24 == 4 ? 2 : 3, plainRuns(take(5))});
        }
        if (i % 9 == 5) {
            List list;
            for (int item = 0; item < 5; ++item) {
                list.items.append({item % 2 ? ListStyle::Numbered : ListStyle::Bulleted, item % 3,
                                   plainRuns(take(perParagraph / 5))});
            }
            body.blocks.append(list);
        } else if (i % 14 == 8) {
            body.blocks.append(Quote{{plainRuns(take(perParagraph - 4))}, plainRuns(take(4))});
        } else {
            body.blocks.append(Paragraph{
                {Run{take(perParagraph / 3) + u' ', {}, {}, {}}, Run{take(2), Mark::Bold, {}, {}},
                 Run{u' ' + take(perParagraph / 3) + u' ', {}, {}, {}},
                 Run{take(2), {}, QStringLiteral("https://example.kz/"), {}},
                 Run{u' ' + take(perParagraph / 3 - 4) + u'.', {}, {}, {}}}});
        }
        if (i % std::max(1, paragraphs / 10) == 0) {
            body.blocks.append(Image{QStringLiteral("a.jpg"), take(3), take(4), {}, 1200, 800});
        }
        if (i == paragraphs / 2) {
            Table table{true, {}};
            for (int row = 0; row < 6; ++row) {
                table.rows.append({{{plainRuns(take(2))}, 1}, {{plainRuns(take(6))}, 1}});
            }
            body.blocks.append(table);
        }
    }
    return body;
}

} // namespace tilshi::bench
