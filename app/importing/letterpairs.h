#pragma once

#include <QStringView>

namespace tilshi::importing {

/// How much a text's Cyrillic letters follow each other as they do in Kazakh or in Russian, from 0
/// to 9. What people write is at 6 and more, the same letters by another encoding's table below 5.
/// Words in Latin letters don't count; letters of other alphabets count as nothing.
double likelihood(QStringView text);

constexpr double likelyFrom = 5.4;

} // namespace tilshi::importing
