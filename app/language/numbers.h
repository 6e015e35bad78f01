#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// A whole number as newsrooms write it, in groups of three: 1 284 · 1 284 · 1,284. A language is
/// "kk", "ru" or "en", any other is taken for Kazakh. Spaces within are no-break ones (U+00A0), so
/// that no line ends in the middle of a number. CLDR 42.
QString numberText(qint64 number, QStringView language);

} // namespace tilshi::language
