#pragma once

#include "base/result.h"
#include "publishing/site.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace tilshi::publishing {

/// The list, kept in the site's folder, of the files that Tilshi put there: one line each, the
/// SHA-256 of the content and the path. What is not on it is somebody else's.
QByteArray siteList(const QList<OutputFile> &files);

/// The paths of the list in that folder; none if there is no list. Lines that are no path within
/// the folder are passed over, so that a damaged list removes nothing outside.
Result<QSet<QString>> readSiteList(const QString &folder);

} // namespace tilshi::publishing
