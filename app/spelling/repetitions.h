#pragma once

#include "spelling/finding.h"

#include <QList>

namespace tilshi::spelling {

class TokenizedText;

/// Words written twice with nothing but a space between: the second is too many, or a hyphen is
/// missing (түрлі-түрлі). Numerals (жиырма жиырма), single letters, capitalised words (Чжи Чжи) and
/// words that are said again for emphasis (жоқ жоқ, иә иә) are left alone. The finding is of both
/// words; its first fix is one of them, its second the pair with a hyphen.
QList<Finding> repetitionsIn(const TokenizedText &passage);

} // namespace tilshi::spelling
