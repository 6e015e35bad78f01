#pragma once

#include "newsroom/contentfield.h"
#include "text/compare/comparison.h"

namespace tilshi::newsroom {

struct FieldComparison
{
    ContentField field = ContentField::Body;
    text::Comparison comparison;
    bool operator==(const FieldComparison &) const = default;
};

/// A change of a content: which of its field's comparison.
struct ContentChange
{
    ContentField field = ContentField::Body;
    int change = text::noChange;
    bool operator==(const ContentChange &) const = default;
};

/// What became of a whole content, field by field.
struct ContentComparison
{
    QList<FieldComparison> fields; ///< every field, in reading order
    QList<ContentChange> changes;  ///< of all fields, in reading order, by their number

    bool isSame() const { return changes.isEmpty(); }
    const text::Comparison &of(ContentField field) const;
    /// The change of such a number.
    const text::Change &change(int number) const;

    bool operator==(const ContentComparison &) const = default;
};

ContentComparison compare(const Content &before, const Content &after);

/// The content in which only those changes are made that are taken: none gives the one before, all
/// give the one after, its body canonical.
Content composed(const ContentComparison &comparison,
                 const std::function<bool(int number)> &isTaken);

/// The content after, with a single change taken back.
Content withoutChange(const ContentComparison &comparison, int number);

/// The content before, with a single change made.
Content withChange(const ContentComparison &comparison, int number);

} // namespace tilshi::newsroom
