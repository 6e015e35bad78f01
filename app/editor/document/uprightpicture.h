#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace tilshi::editor {

/// A picture from its bytes, upright and no larger than the box (pixels); drawings are drawn.
/// Corrupt where it can't be read; media is what to call it then.
Result<QImage> uprightPicture(const QByteArray &bytes, const QString &media, const QSize &box);

} // namespace tilshi::editor
