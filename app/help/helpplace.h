#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace tilshi::help {

/// The page about the part of the window, or the dialog, that the widget belongs to; the one about
/// the window where there is none. Null: the first page.
QString helpPageFor(const QWidget *widget);

/// The parts and dialogs that have a page, by objectName or by the name of their class.
const QHash<QString, QString> &helpPlaces();

} // namespace tilshi::help
