#include "publishing/siteplace.h"

#include "newsroom/publishingfaults.h"

#include <QDir>
#include <QFileInfo>

namespace tilshi::publishing {

namespace {

/// Without links, also where the last folders are not there yet.
QString canonical(const QString &folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    QString known = info.canonicalFilePath();
    if (!known.isEmpty() || info.isRoot() || info.path() == info.filePath()) {
        return known;
    }
    return canonical(info.path()) + u'/' + info.fileName();
}

bool isIn(const QString &path, const QString &folder)
{
    return path == folder ||
           path.startsWith(folder.endsWith(u'/') ? folder : QString(folder + u'/'));
}

} // namespace

Result<void> checkSitePlace(const QString &folder, const QString &library)
{
    const QString site = canonical(folder);
    const QString own = canonical(library);
    const bool mixes = isIn(own, site) || isIn(site, QString(own + u"/media")) ||
                       isIn(site, QString(own + u"/backups"));
    return mixes ? fail(ErrorCode::Invalid, folder, newsroom::siteInLibraryDetail) : Result<void>();
}

} // namespace tilshi::publishing
