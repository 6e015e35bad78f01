#pragma once

#include <QByteArray>
#include <QHash>
#include <QMultiHash>
#include <QString>

namespace tilshi::lexicon {

/// The words in frequent use, to tell a rare one that is a slip for one of them.
class FrequentWords
{
public:
    /// Of a table of lines "form<TAB>count", as readFrequencies makes it.
    explicit FrequentWords(const QByteArray &table);

    /// A word so much more frequent that differs in one letter, which stands for another, is left
    /// out or too many, or has changed places with the next; empty if there is none.
    QString besideRare(const QString &word) const;

private:
    QHash<QString, int> m_counts;
    QMultiHash<QString, QString> m_shortened; ///< frequent words by what is left without a letter
};

} // namespace tilshi::lexicon
