#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::spelling {

/// A language as the checker has it: one of the three it may have a dictionary for, or none of
/// them.
enum class Language
{
    Kazakh,
    Russian,
    English,
    Other
};

constexpr int checkedLanguages = 3;

/// The language of a code: kk, ru, en, also with a region (en-GB).
Language languageNamed(QStringView language);

/// Its code; empty for Other.
QString nameOf(Language language);

/// Of what letters a word is.
struct Letters
{
    bool cyrillic = false;
    bool latin = false;
    bool kazakhOnly = false; ///< one of ә ғ қ ң ө ұ ү һ і
    bool foreign = false;    ///< Cyrillic beyond the 42, Latin beyond a-z, any other script
    bool hasCapital = false;
};

Letters lettersOf(QStringView word);

/// In whose dictionary a word of such letters belongs, within a text or a marked run of that
/// language. Kazakh letters make it Kazakh also in Russian text. Latin words of a text that is not
/// English are English, unless they have a capital: a name.
Language languageOf(const Letters &letters, Language around, bool marked);

} // namespace tilshi::spelling
