#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::spelling {

/// True if the word stands as dictionaries have it: no soft hyphens, stress marks, loose accents,
/// typographic hyphens or apostrophes.
bool isSpelledForm(QStringView word);

/// The word as dictionaries have it: in NFC, without soft hyphens and stress marks, with - and '.
QString spelledForm(QStringView word);

} // namespace tilshi::spelling
