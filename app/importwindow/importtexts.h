#pragma once

#include "editor/preview/articlepreview.h"
#include "importing/importer.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace tilshi::importwindow {

/// Boxes where something was left out, each with what it was.
QList<editor::PreviewGap> gapsOf(const importing::ImportedArticle &article);

/// So much of what a report tells as a window has room for.
QString shortened(const QString &detail);

/// In which it is said why a file has no preview.
QColor stateInk(const QPalette &palette, bool failed);

} // namespace tilshi::importwindow
