#pragma once

#include "importing/tally.h"
#include "text/body.h"

#include <QList>
#include <QString>

namespace tilshi::importing {

/// The text without the stamps that messengers put before copied messages: WhatsApp's
/// "[10:15, 08.09.2025] Айгүл: " and "08.09.2025, 10:15 - Айгүл: ", Telegram's line
/// "Айгүл Сәрсен, [08.09.2025 10:15]"; and without what WhatsApp itself says among them. Where two
/// or more talk, who said what is part of the text: each message begins with "Айгүл: ". What one
/// alone has written is the text, without a name. A message's further lines follow it as they are.
QString withoutStamps(const QString &text, Tally &tally);

/// Turns messengers' markers into marks: *bold*, _italic_, ~struck~, where they stand in pairs
/// around words.
void readMarkers(QList<text::Block> &blocks, Tally &tally);

} // namespace tilshi::importing
