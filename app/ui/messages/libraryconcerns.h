#pragma once

#include "base/result.h"
#include "newsroom/concern.h"

#include <QFuture>
#include <QList>

namespace tilshi::ui {

class MessageBar;
class Session;

/// What there is to be said of the library: where it lies, and pictures that are not there. Looked
/// up on the press's thread.
QFuture<Result<QList<newsroom::Concern>>> libraryConcerns(const Session &session);

/// Says them in the bar, the first ones in full; nothing if there are none.
void tellConcerns(MessageBar &bar, const QList<newsroom::Concern> &concerns);

/// The same in one text: a line each, and how many more there are.
QString concernText(const QList<newsroom::Concern> &concerns);

} // namespace tilshi::ui
