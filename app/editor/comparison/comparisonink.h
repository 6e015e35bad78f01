#pragma once

#include <QColor>
#include <QPalette>

namespace tilshi::editor {

/// Colours of a comparison, for light and dark grounds. Red and green alone
/// tell nothing: removed words are struck and added ones underlined.
struct ComparisonInk
{
    QColor text;
    QColor muted;
    QColor accent;
    QColor removed;
    QColor removedGround;
    QColor added;
    QColor addedGround;
    QColor reformatted;
    QColor moved;
    QColor movedGround;
    QColor current; ///< behind the row of the change that is looked at
    QColor rule;
};

ComparisonInk comparisonInk(const QPalette &palette);

} // namespace tilshi::editor
