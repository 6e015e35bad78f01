#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::spelling {

/// The files of a Hunspell dictionary, as absolute paths.
struct DictionaryFiles
{
    QString affixes;          ///< .aff
    QString words;            ///< .dic
    QString frequencies = {}; ///< .freq, see Frequencies; empty if there is none

    bool operator==(const DictionaryFiles &) const = default;
};

/// The dictionaries that there are; a language without one is not checked.
struct Dictionaries
{
    std::optional<DictionaryFiles> kazakh;
    std::optional<DictionaryFiles> russian;
    std::optional<DictionaryFiles> english;

    bool operator==(const Dictionaries &) const = default;
};

/// The pairs kk_KZ, ru_RU and en_US (or en_GB) of the first of these folders that has both files.
Dictionaries dictionariesIn(const QStringList &folders);

/// Those of this computer: Tilshi's own in ../share/tilshi/dictionaries beside the program's folder
/// first, then the system's in /usr/share/hunspell. Needs a QCoreApplication.
Dictionaries installedDictionaries();

} // namespace tilshi::spelling
