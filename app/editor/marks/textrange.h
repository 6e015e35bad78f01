#pragma once

#include <QString>

namespace tilshi::editor {

/// A stretch of a document, in its positions (UTF-16 units).
struct TextRange
{
    int position = 0;
    int length = 0;

    int end() const { return position + length; }
    bool operator==(const TextRange &) const = default;
};

/// What is to stand in the place of a stretch.
struct Replacement
{
    TextRange range;
    QString text;
};

} // namespace tilshi::editor
