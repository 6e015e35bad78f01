#pragma once

#include "session/saving/savestatus.h"

#include <QString>
#include <QTimeZone>

namespace tilshi::ui {

/// A line for the status bar: Saved: 10:42, Saving…, Kept in the recovery file: …
QString sentence(const session::SaveStatus &status, const QTimeZone &zone);

} // namespace tilshi::ui
