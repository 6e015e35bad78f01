#pragma once

#include "newsroom/contentfield.h"
#include "text/compare/merge.h"

namespace tilshi::newsroom {

struct FieldMerge
{
    ContentField field = ContentField::Body;
    text::Merge merge;
    bool operator==(const FieldMerge &) const = default;
};

/// Three contents merged, field by field.
struct ContentMerge
{
    QList<FieldMerge> fields; ///< every field, in reading order

    int conflictCount() const;
    bool operator==(const ContentMerge &) const = default;
};

/// What two people made of one content, together; see text::merge.
ContentMerge mergeContent(const Content &base, const Content &mine, const Content &theirs);

/// The merged content.
/// @param choices one for each conflict in reading order; Both for those that are missing
Content resolved(const ContentMerge &merge, const QList<text::MergeChoice> &choices = {});

} // namespace tilshi::newsroom
