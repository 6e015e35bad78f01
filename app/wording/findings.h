#pragma once

#include <QString>

namespace tilshi::spelling {
enum class FindingKind;
}

namespace tilshi::wording {

/// Misspelled word, Mixed letters …
QString name(spelling::FindingKind kind);

} // namespace tilshi::wording
