#pragma once

#include "language/houseword.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace tilshi::spelling {

/// Words that the newsroom or its people accept beside the dictionaries. A word given in small
/// letters is accepted with a capital and in capitals too, one given with a capital in capitals
/// too; any other only as it is given and in capitals. Their models do not matter here.
class HouseWords
{
public:
    HouseWords() = default;
    explicit HouseWords(const QList<language::HouseWord> &words);

    bool accepts(QStringView word) const;
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    bool contains(QStringView word) const;

    QSet<QString> m_words;
    QSet<QString> m_capitals; ///< the same words in capitals
};

} // namespace tilshi::spelling
