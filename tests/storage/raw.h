#pragma once

#include <QByteArray>
#include <QString>

namespace tilshi::test {

/// Runs SQL on a database file behind the library's back; stops the test if that fails.
void raw(const QString &file, const QByteArray &sql);

/// Overwrites bytes of a file.
void overwrite(const QString &file, qint64 offset, const QByteArray &bytes);

QByteArray bytesOf(const QString &file);

} // namespace tilshi::test
