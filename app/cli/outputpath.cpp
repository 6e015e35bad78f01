#include "cli/outputpath.h"

#include "cli/phrases.h"

#include <QDir>

namespace tilshi::cli {

Outcome<QString> outputPath(const Call &call, const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        return misused(Cli::tr("the name to write to is empty"));
    }
    if (typed.contains(QChar::ReplacementCharacter)) {
        return failed(
            Cli::tr("The name “%1” is not in UTF-8. Nothing was written; rename the folder or "
                    "choose another.")
                .arg(typed));
    }
    const QString &here = call.environment().currentFolder;
    if (QDir::isRelativePath(typed) && (here.isEmpty() || !QDir(here).exists())) {
        return failed(Cli::tr("The current folder is not there any more. Nothing was written; go "
                              "to another, or give “%1” with its whole path.")
                          .arg(typed));
    }
    return QDir::cleanPath(QDir(here).absoluteFilePath(typed));
}

} // namespace tilshi::cli
