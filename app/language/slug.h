#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// The text as a part of a web address: a-z, 0-9 and single hyphens, none at the ends. Every letter
/// of the 42 has its fixed Latin counterpart (ә a, ғ g, қ q, ң n, ө o, ұ and ү u, һ h, і i …);
/// Latin letters lose their accents. Cut at a hyphen to at most maxBytes where there is one.
/// A text in letters of other scripts alone becomes their code points in hexadecimal; a text
/// without letters and digits becomes empty. What some systems take for a device (con, nul, com1)
/// becomes con-0.
QString slug(QStringView text, int maxBytes = 80);

/// Whether the text is a slug as it stands, not empty.
bool isSlug(QStringView text, int maxBytes = 80);

} // namespace tilshi::language
