#include "importing/blocklines.h"

#include "text/passages.h"
#include "text/plaintext.h"

namespace tilshi::importing {

QList<text::Runs> linesOf(const text::Block &block)
{
    QList<text::Runs> lines;
    text::forEachRuns(block, [&lines](const text::Runs &runs) {
        if (!runs.isEmpty()) {
            lines.append(runs);
        }
    });
    return lines;
}

QStringList firstLines(const QList<text::Block> &blocks)
{
    QStringList all;
    for (const text::Block &block : blocks) {
        all.append(text::plainText(linesOf(block).value(0)).simplified());
    }
    return all;
}

} // namespace tilshi::importing
