#pragma once

#include <QStringView>

namespace tilshi::language {

/// True for a customary abbreviation of several letters that is written with a full stop, given
/// without it and in small letters: обл for обл.
bool takesFullStop(QStringView word);

/// True for a unit or a numeral word that is abbreviated without a full stop: млрд, км, кВт. Case
/// matters.
bool isUnit(QStringView word);

} // namespace tilshi::language
