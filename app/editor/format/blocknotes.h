#pragma once

#include "text/body.h"
#include "text/counts.h"

#include <QTextBlock>
#include <QTextBlockUserData>

#include <memory>
#include <optional>

namespace tilshi::editor {

struct SpellNotes;

/// What the editor remembers with a paragraph of a document, until the paragraph is gone.
class BlockNotes : public QTextBlockUserData
{
public:
    /// The paragraph's notes; made if there are none.
    static BlockNotes *of(QTextBlock block)
    {
        auto *notes = static_cast<BlockNotes *>(block.userData());
        if (!notes) {
            notes = new BlockNotes;
            block.setUserData(notes);
        }
        return notes;
    }
    /// The paragraph's notes, or null.
    static const BlockNotes *find(const QTextBlock &block)
    {
        return static_cast<const BlockNotes *>(block.userData());
    }

    std::optional<text::Runs> runs;     ///< canonical; nothing if the paragraph changed since
    std::optional<text::Counts> counts; ///< the same
    bool laidOut = false; ///< its QTextLayout has lines that go with its text, font and width
    /// Shared with the speller's answers that are on their way; null until it was asked.
    std::shared_ptr<SpellNotes> spell;
};

} // namespace tilshi::editor
