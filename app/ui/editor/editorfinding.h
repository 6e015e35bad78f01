#pragma once

#include <QList>
#include <QString>

namespace tilshi::spelling {
enum class FindingKind;
}

namespace tilshi::ui {

/// The texts of an article that the editor has checked.
enum class TextPart
{
    Headline,
    Lead,
    Body
};

/// A finding of the speller's and where it stands in the editor.
struct EditorFinding
{
    TextPart part = TextPart::Body;
    int block = 0;       ///< paragraph within the part, from 0
    qsizetype start = 0; ///< UTF-16 units from the paragraph's beginning
    qsizetype length = 0;
    spelling::FindingKind kind = {};
    QString word;
    QString language; ///< whose dictionary to ask for suggestions

    bool operator==(const EditorFinding &) const = default;
};

} // namespace tilshi::ui
