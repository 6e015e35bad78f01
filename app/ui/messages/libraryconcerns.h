#pragma once

#include "base/result.h"
#include "newsroom/concern.h"

#include <QFuture>
#include <QList>

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// What there is to be said of the library: where it lies, and pictures that are not there. Looked
/// up on the publisher's thread.
QFuture<Result<QList<newsroom::Concern>>> libraryConcerns(const session::Session &session);

/// Says them in the bar, the first ones in full; nothing if there are none.
void tellConcerns(widgets::MessageBar &bar, const QList<newsroom::Concern> &concerns);

/// The same in one text: a line each, and how many more there are.
QString concernText(const QList<newsroom::Concern> &concerns);

} // namespace tilshi::ui
