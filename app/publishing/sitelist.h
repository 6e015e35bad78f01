#pragma once

#include "base/result.h"
#include "publishing/site.h"
#include "publishing/sitefolder.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::publishing {

/// A line of a list of files: the SHA-256 of the content in hexadecimal, and the path.
struct ListedFile
{
    QByteArray sha256; ///< removalMark for a file that is to go
    QString path;

    bool operator==(const ListedFile &) const = default;
};

/// In place of a hash.
inline const QByteArray removalMark = QByteArray(64, '-');

/// The list, kept in the site's folder, of the files that Tilshi put there. What is not on it is
/// somebody else's.
QString siteListName();
/// The list of what a writing of the site is about to change. It is there from before the first
/// change until after the last, so that a writing that was cut short can be told, and a file that
/// it had put there already can be known by its hash.
QString sitePlanName();

/// The line of a file as it is to be.
ListedFile listed(const OutputFile &file);
QByteArray listText(const QList<ListedFile> &files);

/// The list of that name; empty if there is none. Lines whose path does not lead to a place within
/// the site are passed over, so that a damaged list removes nothing else.
Result<QList<ListedFile>> readList(const SiteFolder &folder, const QString &name);

} // namespace tilshi::publishing
