#pragma once

#include <QString>

namespace tilshi {

/// Where this program stands on this computer, and whom it works for.

struct ComputerUser
{
    QString login;
    QString name; ///< in full; may be empty
};

/// Who runs the program.
ComputerUser computerUser();

/// The library's folder where none is named: tilshi/library among the user's data files.
QString usualLibraryFolder();

/// The folder of the program's own data: share/tilshi beside the folder of the executable. Needs a
/// QCoreApplication.
QString shareFolder();

/// kk, ru or en where the environment asks for it (the first that counts of LC_ALL, LC_MESSAGES and
/// LANG; in a locale that is not C's, one of LANGUAGE's list goes before), else otherwise.
QString languageOfEnvironment(const QString &otherwise);

/// Makes text and file names UTF-8 where the environment has a locale that is not; before
/// QCoreApplication, which would complain. May hide which language the environment asks for.
void useUtf8Locale();

/// From here on the program speaks that language, if it has the translation. Needs a
/// QCoreApplication.
void installTranslation(const QString &language);

} // namespace tilshi
