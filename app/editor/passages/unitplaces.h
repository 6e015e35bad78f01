#pragma once

#include "editor/marks/textrange.h"
#include "newsroom/passage.h"

#include <QList>

#include <optional>

class QTextDocument;

namespace tilshi::editor {

/// Where the units of a text (see newsroom::unitsOf) stand in its document.
class UnitPlaces
{
public:
    /// Of a body's document, or of a field's, which is one unit.
    explicit UnitPlaces(const QTextDocument &document);

    /// The words in the document: at the passage's places where they stand there, else where they
    /// stand nearest, as after typing that is not kept yet; nothing where they stand nowhere.
    std::optional<TextRange> rangeOf(const newsroom::Passage &passage) const;
    /// The places of a stretch of the document, without the blanks at its ends; nothing where it
    /// has no words.
    std::optional<newsroom::Passage> passageOf(newsroom::ContentField field, TextRange range) const;

private:
    /// The lines of a unit's text, without what stands in no document (an image's caption).
    using Lines = QList<TextRange>;

    QString textOf(const TextRange &range) const;
    std::optional<int> positionOf(const text::Place &place) const;
    text::Place placeOf(int position) const;
    std::optional<TextRange> nearest(const newsroom::Passage &passage) const;

    const QTextDocument &m_document;
    QList<Lines> m_units;
};

} // namespace tilshi::editor
