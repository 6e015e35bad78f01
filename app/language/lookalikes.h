#pragma once

#include <QStringView>

namespace tilshi::language {

/// The Cyrillic letters that a Latin letter may be mistaken for, likeliest first: y → у ү. Empty if
/// it looks like none.
QStringView cyrillicTwins(char32_t latin);

/// The Latin letter that looks like a Cyrillic one; 0 if there is none.
char16_t latinTwin(char32_t cyrillic);

} // namespace tilshi::language
