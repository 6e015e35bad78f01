#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace tilshi::language {

/// The endings that are written behind a number and a hyphen: ші, ға, ден, ның … in all their
/// shapes.
const QStringList &numberEndings();

/// Such an ending as it must be behind that number, by harmony and by the last sound of the number
/// when it is read out (10-ға: он; 100-ге: жүз). Nothing if the number is no row of digits, or the
/// ending is none of numberEndings().
std::optional<QString> endingFor(QStringView number, QStringView ending);

} // namespace tilshi::language
