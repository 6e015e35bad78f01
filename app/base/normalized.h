#pragma once

#include <QString>

namespace tilshi {

/// As QString::normalized() has it, in time that grows with the text: Qt moves the whole rest of
/// the text for each letter that it takes apart.
QString normalized(const QString &text, QString::NormalizationForm form);

} // namespace tilshi
