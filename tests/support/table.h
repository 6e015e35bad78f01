#pragma once

#include <catch2/catch.hpp>

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::test {

/// The rows of a tab-separated file below tests/, lines with # left out.
inline QList<QStringList> tableRows(const QString &path)
{
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/tests/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

} // namespace tilshi::test
