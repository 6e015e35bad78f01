#pragma once

#include "base/result.h"
#include "importing/parseddocument.h"

#include <QByteArray>
#include <QList>

namespace tilshi::importing {

/// Whether a file is what Telegram exports chats to as JSON (result.json).
bool isTelegramExport(const QByteArray &bytes);

/// Reads each chat. Where several write, it is a transcript: above each message who wrote it and
/// when. What one writes alone, as in a channel, are its messages. Pictures and files are named:
/// they lie beside the export. Errors: Corrupt; Empty; TooLarge (subject: the limit).
Result<QList<ParsedDocument>> readTelegramExport(const QByteArray &bytes);

} // namespace tilshi::importing
