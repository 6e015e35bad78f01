#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::spelling {

/// How a word is capitalised, so that guesses can be made in small letters.
class SpellingCase
{
public:
    explicit SpellingCase(QStringView word);

    /// The word in small letters, in that case.
    QString applied(const QString &word) const;
    bool isSmall() const { return m_kind == Kind::Small; }

private:
    enum class Kind
    {
        Small,
        Capitalised,
        Acronym, ///< capitals up to the first hyphen: АҚШ-тың
        Capitals
    };
    Kind m_kind = Kind::Small;
};

} // namespace tilshi::spelling
