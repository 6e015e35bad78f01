#pragma once

#include "base/result.h"
#include "publishing/site.h"

#include <QSet>

#include <memory>

namespace tilshi::publishing {

/// What a writing of the site did.
struct WriteReport
{
    QString folder;      ///< absolute
    qsizetype files = 0; ///< of the site as it is now
    qsizetype written = 0;
    qsizetype removed = 0;
    QStringList addresses; ///< paths written, sorted

    bool operator==(const WriteReport &) const = default;
};

/// One writing of the site as a transaction: everything is on the disk under temporary names before
/// the first page changes, and until keep() every step can be taken back.
class SiteWriting
{
public:
    /// Takes the folder for this process (Busy after waiting 30 s for another), makes it if need
    /// be.
    static Result<SiteWriting> begin(const QString &folder);
    SiteWriting(SiteWriting &&) noexcept;
    SiteWriting &operator=(SiteWriting &&) noexcept;
    /// Takes back what was not kept.
    ~SiteWriting();

    /// Writes what differs under temporary names and syncs. Exists, with the path, if a file is in
    /// the way that is not of this site; DiskFull, ReadOnly, Io. The site is unchanged.
    Result<void> stage(const QList<OutputFile> &files);
    /// Gives the files their names, removes what is no longer wanted, and reads everything written
    /// back: Unverified, with the path, if it is not what was meant. On any error the site is as it
    /// was before.
    Result<WriteReport> show();
    /// The site stays as it is now.
    void keep();

private:
    struct Steps;
    explicit SiteWriting(std::unique_ptr<Steps> steps);
    Result<void> stageRest(const QList<OutputFile> &files, const QSet<QString> &unwanted);

    std::unique_ptr<Steps> m_steps;
};

/// begin, stage, show, keep.
Result<WriteReport> writeSite(const QString &folder, const QList<OutputFile> &files);

/// Name of the list of files in the site's folder by which the next writing knows its own.
QString siteListName();

} // namespace tilshi::publishing
