#include "newsroom/contentmerge.h"

namespace tilshi::newsroom {

int ContentMerge::conflictCount() const
{
    int count = 0;
    for (const FieldMerge &one : fields) {
        count += one.merge.conflictCount();
    }
    return count;
}

ContentMerge mergeContent(const Content &base, const Content &mine, const Content &theirs)
{
    ContentMerge all;
    for (const ContentField field : allContentFields()) {
        all.fields.append({field, text::merge(unitsOf(base, field), unitsOf(mine, field),
                                              unitsOf(theirs, field))});
    }
    return all;
}

Content resolved(const ContentMerge &merge, const QList<text::MergeChoice> &choices)
{
    Content content;
    qsizetype first = 0; ///< number of the field's first conflict
    for (const FieldMerge &one : merge.fields) {
        setUnits(content, one.field, text::resolved(one.merge, choices.mid(first)));
        first += one.merge.conflictCount();
    }
    return content;
}

} // namespace tilshi::newsroom
