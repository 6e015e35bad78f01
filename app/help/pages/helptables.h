#pragma once

#include "help/pages/shownprogram.h"

#include <QPalette>

namespace tilshi::help {

/// The keys as they stand on a keyboard; several apart, as Ctrl+N.
QString keycap(const QString &keys);

/// The workflow's picture, with its colours' names below.
QString chartPart(const ShownProgram &program, const QPalette &palette);
/// Its steps as a list, for who can't see the picture.
QString stepsPart();
/// Who may do what.
QString permissionsPart(const QPalette &palette);
/// Every action that has keys, by its menu.
QString keysPart(const QList<ShownAction> &actions);

/// Under which the picture is asked for.
QString chartName();

} // namespace tilshi::help
