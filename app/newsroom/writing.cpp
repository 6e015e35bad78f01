#include "newsroom/writing.h"

#include "text/difference.h"
#include "text/plaintext.h"

#include <algorithm>
#include <numeric>

namespace tilshi::newsroom {

namespace {

/// What a person writes of an article, the note to the editors left out.
QString writtenText(const Content &content)
{
    return QStringList{content.headline, content.kicker, content.lead,
                       text::plainText(content.body), content.credit}
        .join(u'\n');
}

} // namespace

int wordsWritten(const Content &before, const Content &after)
{
    if (before == after) {
        return 0;
    }
    const auto differences = text::differences(writtenText(before), writtenText(after));
    return std::max(1, text::changedWords(differences).added);
}

bool wroteMost(const WordsWritten &written, PersonId person)
{
    const int all = std::accumulate(written.begin(), written.end(), 0);
    return written.value(person) * 2 > all;
}

} // namespace tilshi::newsroom
