#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace tilshi::spelling {

/// Words that the newsroom or its people accept beside the dictionaries. A word given in small
/// letters is accepted with a capital and in capitals too, one given with a capital in capitals
/// too; any other only as it is given and in capitals.
class HouseWords
{
public:
    HouseWords() = default;
    explicit HouseWords(const QStringList &words);

    bool accepts(QStringView word) const;
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    bool contains(QStringView word) const;

    QSet<QString> m_words;
    QSet<QString> m_capitals; ///< the same words in capitals
};

} // namespace tilshi::spelling
