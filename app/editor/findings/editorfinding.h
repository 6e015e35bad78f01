#pragma once

#include "editor/marks/findingid.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace tilshi::spelling {
enum class FindingKind;
enum class Rule;
} // namespace tilshi::spelling

namespace tilshi::editor {

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
    FindingId id = {};
    TextPart part = TextPart::Body;
    int block = 0;       ///< paragraph within the part, from 0
    qsizetype start = 0; ///< UTF-16 units from the paragraph's beginning
    qsizetype length = 0;
    spelling::FindingKind kind = {};
    QString word;
    QString language; ///< whose dictionary to ask for suggestions
    spelling::Rule rule = {};
    QStringList fixes;   ///< what the rule puts in its place; if none, ask for suggestions
    QString before = {}; ///< of signs and spaces: what stands around them, to be shown with them
    QString after = {};
    QString afterFix = {}; ///< what then stands behind it; after, but for a pair of quotes

    bool operator==(const EditorFinding &) const = default;
};

/// The last word of a text with all that stands behind it, and the first with all before it.
QString lastWord(QStringView text);
QString firstWord(QStringView text);

/// True for findings that go away when their word is added to the house's words.
bool isOfUnknownWord(spelling::FindingKind kind);

} // namespace tilshi::editor
