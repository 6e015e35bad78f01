#pragma once

#include "text/compare/merge.h"

namespace tilshi::text {

/// The three forms of a paragraph or object as one: see merge().
MergedRow mergedRow(const Units &base, const Units &mine, const Units &theirs);

/// The paragraphs merged by their words; nothing where that is a conflict.
std::optional<Units> mergedWords(const Units &base, const Units &mine, const Units &theirs);

/// Two objects of one kind, field by field or cell by cell; nothing where that is a conflict.
std::optional<Unit> mergedObject(const Unit &base, const Unit &mine, const Unit &theirs);

/// What the three make of a value that is only a whole; nothing where both changed it, not alike.
template <class Value>
std::optional<Value> mergedValue(const Value &base, const Value &mine, const Value &theirs)
{
    if (mine == base || mine == theirs) {
        return theirs;
    }
    return theirs == base ? std::optional<Value>(mine) : std::nullopt;
}

} // namespace tilshi::text
