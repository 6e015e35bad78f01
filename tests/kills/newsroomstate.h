#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tilshi::test {

/// A folder with everything in it, under a new name.
void copyFolder(const QString &from, const QString &to);

QMap<QString, QByteArray> filesIn(const QString &folder);

/// What is wrong with a newsroom's folder, a line each: temporary files that were left, damage that
/// verify finds, and pages of the site (in that folder) that are not what the library says.
QStringList faultsIn(const QString &folder, const QString &site);

} // namespace tilshi::test
