#include "newsroom/contentcomparison.h"

#include <algorithm>

namespace tilshi::newsroom {

const text::Comparison &ContentComparison::of(ContentField field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [field](const auto &one) { return one.field == field; });
    Q_ASSERT(found != fields.end());
    return found->comparison;
}

const text::Change &ContentComparison::change(int number) const
{
    const ContentChange &change = changes[number];
    return of(change.field).changes[change.change];
}

ContentComparison compare(const Content &before, const Content &after)
{
    ContentComparison all;
    for (const ContentField field : allContentFields()) {
        all.fields.append({field, text::compare(unitsOf(before, field), unitsOf(after, field))});
        const qsizetype count = all.fields.constLast().comparison.changes.size();
        for (int change = 0; change < count; ++change) {
            all.changes.append({field, change});
        }
    }
    return all;
}

Content composed(const ContentComparison &comparison, const std::function<bool(int)> &isTaken)
{
    Content content;
    int first = 0; ///< number of the field's first change
    for (const FieldComparison &one : comparison.fields) {
        setUnits(content, one.field, text::composed(one.comparison, [&](int change) {
                     return isTaken(first + change);
                 }));
        first += int(one.comparison.changes.size());
    }
    return content;
}

Content withoutChange(const ContentComparison &comparison, int number)
{
    return composed(comparison, [number](int one) { return one != number; });
}

Content withChange(const ContentComparison &comparison, int number)
{
    return composed(comparison, [number](int one) { return one == number; });
}

} // namespace tilshi::newsroom
