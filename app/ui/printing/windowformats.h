#pragma once

#include "publishing/exportformat.h"

namespace tilshi::ui {

/// All formats that the window offers: those of publishing, and what is painted with its fonts.
QList<publishing::ExportFormat> windowFormats();

/// A format's words in the language of the interface: of its command, which ends in an ellipsis,
/// of the dialog that the command opens, and of that dialog's filter.
QString commandText(const publishing::ExportFormat &format);
QString dialogTitle(const publishing::ExportFormat &format);
QString fileFilter(const publishing::ExportFormat &format);

} // namespace tilshi::ui
