#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace tilshi::language {

/// What is one and the same to who looks for something in a text.
struct Folding
{
    bool cases = true;   ///< capitals and small letters
    bool letters = true; ///< ә and а, қ and к …; е and ё; letters with and without accents

    bool operator==(const Folding &) const = default;
};

/// A text as it is compared while something is looked for in it, with the way back. Unlike
/// folded(), which makes a key for an index, it keeps every sign that is seen: white space of any
/// kind is a space, quotes of any kind ", hyphens and dashes -; soft hyphens, joiners and stress
/// marks are gone.
class FoldedText
{
public:
    FoldedText(QStringView text, const Folding &folding);

    const QString &key() const { return m_key; }
    /// Where the key's character stands in the text, in UTF-16 units; for the key's end the text's
    /// end.
    qsizetype place(qsizetype at) const;

private:
    QString m_key;
    QList<qsizetype> m_places; ///< empty if nothing was left out: places are those of the key
};

} // namespace tilshi::language
