#include "spelling/dictionaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace tilshi::spelling {

namespace {

std::optional<DictionaryFiles> find(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QString base = QDir(folder).absoluteFilePath(name);
        DictionaryFiles files{base + u".aff", base + u".dic", base + u".freq"};
        if (!QFileInfo(files.frequencies).isFile()) {
            files.frequencies.clear();
        }
        if (QFileInfo(files.affixes).isFile() && QFileInfo(files.words).isFile()) {
            return files;
        }
    }
    return {};
}

} // namespace

Dictionaries dictionariesIn(const QStringList &folders)
{
    Dictionaries found;
    found.kazakh = find(folders, QStringLiteral("kk_KZ"));
    found.russian = find(folders, QStringLiteral("ru_RU"));
    found.english = find(folders, QStringLiteral("en_US"));
    if (!found.english) {
        found.english = find(folders, QStringLiteral("en_GB"));
    }
    return found;
}

Dictionaries installedDictionaries()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return dictionariesIn(
        {QDir::cleanPath(program.filePath(QStringLiteral("../share/tilshi/dictionaries"))),
         QStringLiteral("/usr/share/hunspell")});
}

} // namespace tilshi::spelling
