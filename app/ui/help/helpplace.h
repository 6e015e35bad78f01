#pragma once

#include <QString>

class QWidget;

namespace tilshi::ui {

/// The page about the part of the window, or the dialog, that the widget belongs to; the one about
/// the window where there is none. Null: the first page.
QString helpPageFor(const QWidget *widget);

} // namespace tilshi::ui
