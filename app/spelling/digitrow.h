#pragma once

#include "spelling/finding.h"
#include "spelling/frequencies.h"
#include "spelling/guess.h"

#include <QList>
#include <QStringView>

namespace tilshi::spelling {

/// Kazakh words typed while a Russian layout was on, whose digit row has digits where the Kazakh
/// one has letters: 0аза0 for қазақ, к-л for көл, and with Shift )аза0стан for Қазақстан. In order.
/// Only what becomes a word in use is one; numbers with their endings (10ға, 5-сынып), names of
/// machines (Т-34) and what accepts() knows as it stands are left alone, and what may be a number
/// written to a word (9сынып: ұсынып) unless other words of the text are surely typed so.
/// The layouts are "basic" of kz (RST KazSSR 903-90) and "winkeys" of ru in xkeyboard-config.
QList<Finding> digitRowIn(QStringView text, const Accepts &accepts, const Frequencies &frequencies);

} // namespace tilshi::spelling
