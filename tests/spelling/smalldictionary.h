#pragma once

#include "spelling/dictionaries.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QStringList>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tilshi::test {

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A dictionary of a few words without any affixes, in a folder of its own.
class SmallDictionary
{
public:
    explicit SmallDictionary(const QStringList &words, const char *encoding = "UTF-8")
    {
        REQUIRE(m_folder.isValid());
        QStringEncoder encode(encoding);
        writeBytes(files().affixes, QByteArrayLiteral("SET ") + encoding + '\n');
        const QString list = QString::number(words.size()) + u'\n' + words.join(u'\n') + u'\n';
        writeBytes(files().words, encode.encode(list));
    }

    spelling::DictionaryFiles files() const
    {
        return {m_folder.filePath(QStringLiteral("x.aff")),
                m_folder.filePath(QStringLiteral("x.dic"))};
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tilshi::test
