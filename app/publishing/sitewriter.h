#pragma once

#include "base/result.h"
#include "publishing/site.h"
#include "publishing/sitefolder.h"

#include <QSet>

#include <chrono>
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
/// the first page changes, and until keep() every step can be taken back. What is about to change
/// is written down first, so that the next writing puts in order what a process that was ended in
/// the middle left, at whatever moment.
class SiteWriting
{
public:
    /// How long another process is waited for.
    static constexpr std::chrono::seconds patience{30};

    /// Takes the folder for this process (Busy after waiting that long for another), makes it if
    /// need be, and clears away what an unfinished writing left. Exists, with the path, where a
    /// link or a pipe stands in place of a file.
    static Result<SiteWriting> begin(const QString &folder,
                                     std::chrono::milliseconds patience = SiteWriting::patience);
    SiteWriting(SiteWriting &&) noexcept;
    SiteWriting &operator=(SiteWriting &&) noexcept;
    /// Takes back what was not kept.
    ~SiteWriting();

    /// Whether a writing in that folder goes on or was cut short: nothing is read.
    static bool isUnfinishedIn(const QString &folder);
    /// Whether the writing before this one was cut short.
    bool followsUnfinished() const;

    const SiteFolder &folder() const;

    /// Writes what differs under temporary names and syncs; pictures is the text of the list that
    /// shownpictures.h has. Exists, with the path, if a file is in
    /// the way that is not of this site; DiskFull, ReadOnly, Io. The site is unchanged.
    Result<void> stage(const QList<OutputFile> &files, const QByteArray &pictures = {});
    /// What is staged is true already: if it can't be shown, the site counts as unfinished.
    void mustBeFinished();
    /// Gives the files their names, removes what is no longer wanted, and reads everything written
    /// back: Unverified, with the path, if it is not what was meant. On any error the site is as it
    /// was before.
    Result<WriteReport> show();
    /// The site stays as it is now.
    void keep();

private:
    struct Steps;
    explicit SiteWriting(std::unique_ptr<Steps> steps);

    std::unique_ptr<Steps> m_steps;
};

/// begin, stage, show, keep.
Result<WriteReport> writeSite(const QString &folder, const QList<OutputFile> &files);

} // namespace tilshi::publishing
