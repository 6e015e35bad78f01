#pragma once

#include <QByteArray>
#include <QString>

namespace tilshi::test {

/// The bytes of a text in a character set of one byte a letter; ? for what it lacks.
QByteArray inCharset(const QString &text, const QByteArray &charset);

} // namespace tilshi::test
