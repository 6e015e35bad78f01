#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::importing {

/// Whether a font's letters are pictures: Symbol, Wingdings, Webdings.
bool isSymbolFont(QStringView font);

/// The signs that a text in such a font shows, as characters of their own: μ for m, ✓ for ü.
/// Characters from U+F000 on stand for the same as those from 0 on. A sign that no character is
/// known for becomes □ and is counted.
QString shownBySymbolFont(QStringView text, QStringView font, qsizetype &unknown);

} // namespace tilshi::importing
