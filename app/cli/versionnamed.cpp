#include "cli/versionnamed.h"

#include "cli/phrases.h"

namespace tilshi::cli {

Outcome<newsroom::Version> versionNamed(Call &call, newsroom::ArticleId article,
                                        const QString &number)
{
    bool isNumber = false;
    const int version = number.toInt(&isNumber);
    if (!isNumber) {
        return misused(Cli::tr("“%1” is no number of a version").arg(number));
    }
    auto &articles = (*call.library())->articles();
    const auto now = articles.load(article);
    if (!now) {
        return failed(now.error());
    }
    if (version < 1 || version > now->head) {
        return failed(
            Cli::tr("There is no version %1; the newest is %2.").arg(version).arg(now->head));
    }
    return worded(articles.version(article, version));
}

} // namespace tilshi::cli
