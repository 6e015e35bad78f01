#pragma once

#include "lexicon/pair.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <hunspell/hunspell.hxx>
#include <memory>

namespace tilshi::test {

/// A compiled pair, as Hunspell itself reads it.
class HunspellPair
{
public:
    explicit HunspellPair(const lexicon::Dictionary &dictionary)
    {
        const Result<lexicon::Pair> pair = lexicon::compile(dictionary);
        REQUIRE(pair);
        const QString affixes = write(QStringLiteral("kk_KZ.aff"), pair->affixes);
        const QString words = write(QStringLiteral("kk_KZ.dic"), pair->words);
        m_hunspell =
            std::make_unique<Hunspell>(affixes.toUtf8().constData(), words.toUtf8().constData());
    }

    bool accepts(const QString &word) const { return m_hunspell->spell(word.toStdString()); }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace tilshi::test
