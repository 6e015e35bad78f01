#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::language {

/// The key by which text is searched, never shown: small letters in NFC; ә as а, ғ г, қ к, ң н, ө
/// о, ұ and ү у, һ х, і и, ё е, so that what is typed without Kazakh letters still finds; й kept;
/// other letters without their accents; soft hyphens, stress marks and invisible joiners gone;
/// quotes, hyphens, dashes and any white space one space, none at the ends. folded(folded(x)) ==
/// folded(x).
QString folded(QStringView text);

} // namespace tilshi::language
