#pragma once

#include "text/body.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tilshi::importing {

/// The card for a film or post of another site that a page shows in a frame: its address as a
/// person opens it (youtube.com/watch instead of youtube.com/embed), the frame's title, the site.
/// Nothing for frames of sites that are not known for films and posts: those are advertisements and
/// tools.
std::optional<text::Embed> embedOf(QStringView address, const QString &title);

/// The card for the post that a quoted tweet, Instagram or Telegram post leads to; nothing if the
/// address is none.
std::optional<text::Embed> postOf(QStringView address, const QString &title);

} // namespace tilshi::importing
