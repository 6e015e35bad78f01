#include "importing/blocklines.h"

#include "text/passages.h"
#include "text/plaintext.h"

#include <algorithm>

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

namespace {

/// By so many UTF-16 units of its beginning a line is known again.
constexpr qsizetype telling = 60;

QString beginningOf(const text::Runs &runs)
{
    QString beginning;
    for (const text::Run &run : runs) {
        beginning +=
            QStringView(run.text).first(std::min(telling - beginning.size(), run.text.size()));
        if (beginning.size() == telling) {
            break;
        }
    }
    return beginning.simplified();
}

} // namespace

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
                first = beginningOf(runs);
            }
        });
        all.append(first);
    }
    return all;
}

} // namespace tilshi::importing
