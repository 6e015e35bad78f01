#include "importing/blocklines.h"

#include "text/passages.h"

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

} // namespace tilshi::importing
