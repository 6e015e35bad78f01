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

QString wordsOf(const QList<text::Block> &blocks)
{
    QStringList words;
    for (const text::Block &block : blocks) {
        for (const text::Runs &line : linesOf(block)) {
            words.append(text::plainText(line));
        }
    }
    return words.join(u' ');
}

QStringList firstLines(const QList<text::Block> &blocks)
{
    QStringList all;
    all.reserve(blocks.size());
    for (const text::Block &block : blocks) {
        QString first;
        bool found = false;
        text::forEachRuns(block, [&](const text::Runs &runs) {
            if (!found && !runs.isEmpty()) {
                found = true;
                first = text::plainText(runs).simplified();
            }
        });
        all.append(first);
    }
    return all;
}

} // namespace tilshi::importing
