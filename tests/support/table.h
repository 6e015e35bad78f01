#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::test {

/// Turns \u00ad and the like into the characters they stand for.
inline QString unescaped(QString text)
{
    constexpr qsizetype digits = 4;
    constexpr qsizetype length = 2 + digits;
    for (qsizetype at = text.indexOf(u"\\u"); at >= 0; at = text.indexOf(u"\\u", at + 1)) {
        const ushort code = QStringView(text).sliced(at + 2, digits).toUShort(nullptr, 16);
        text.replace(at, length, QChar(code));
    }
    return text;
}

/// The rows of a table that people extend without C++: UTF-8, columns between tabs, # begins a
/// comment line, \uXXXX stands for a character that can't be seen. The path is relative to tests/.
/// Empty if it can't be read.
inline QList<QStringList> tableRows(const QString &path)
{
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/tests/") + path);
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#')) {
            rows.append(unescaped(line).split(u'\t'));
        }
    }
    return rows;
}

} // namespace tilshi::test
