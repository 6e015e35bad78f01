#include "newsroom/passagesearch.h"

namespace tilshi::newsroom {

bool isThere(const Passage &passage, const Content &content)
{
    const text::Anchor &anchor = passage.anchor;
    return !anchor.quote.isEmpty() && text::wordsBetween(unitsOf(content, passage.field),
                                                         anchor.begin, anchor.end) == anchor.quote;
}

std::optional<Passage> passageOf(const Content &content, const QString &words)
{
    for (const ContentField field : allContentFields()) {
        const text::Units units = unitsOf(content, field);
        for (qsizetype unit = 0; !words.isEmpty() && unit < units.size(); ++unit) {
            const qsizetype at = text::textOf(units.at(unit)).indexOf(words);
            if (at >= 0) {
                return Passage{field, {{unit, at}, {unit, at + words.size()}, words}};
            }
        }
    }
    return std::nullopt;
}

} // namespace tilshi::newsroom
