#pragma once

#include "base/result.h"
#include "base/zone.h"
#include "newsroom/article.h"
#include "newsroom/people.h"
#include "newsroom/settings.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::importing {

/// One article of the sample newsroom and the way it is to go through the workflow.
struct SampleArticle
{
    QString key;               ///< its file's name without ending
    newsroom::Content content; ///< the dateline's date is the day of createdAt
    QString section;           ///< a name in SampleNewsroom::sections
    QString owner;             ///< login
    QString editor;            ///< login of who claims, returns, approves, schedules, publishes
    QStringList authors;
    QStringList tags;

    newsroom::State state = newsroom::State::Draft; ///< where it ends, before the two below
    bool trashed = false;                           ///< then put into the trash
    std::optional<newsroom::RevisionKind> revising; ///< published, then taken up again for this
    QString reason;                                 ///< of return and withdraw
    QString publicNote;                             ///< of the revision

    QDateTime createdAt;                  ///< UTC, before now
    QDateTime reachedAt;                  ///< UTC, before now: when it came to its state
    std::optional<QDateTime> publishedAt; ///< UTC: for those that were live before reachedAt
    std::optional<WallTime> scheduledFor; ///< after now
};

/// A newsroom to look around in, as values; main/samplelibrary makes a library of it.
struct SampleNewsroom
{
    newsroom::Settings settings;    ///< logo and shareImage empty: they come from the files below
    QList<newsroom::Person> people; ///< without ids; the first chief is the folder's owner
    QStringList sections;           ///< names, in order
    QStringList words;              ///< the newsroom's own words for the speller
    QString logoFile;               ///< absolute path
    QString shareImageFile;         ///< absolute path
    QList<SampleArticle> articles;  ///< in the order of createdAt
    QString opensFirst;             ///< key of the article to show first
};

/// Reads newsroom.json and articles/*.json of a folder (<share>/sample). Times in them count from
/// now
/// ("-35m", "-3h", "-2d 09:10", "+1d 09:00", wall times in the newsroom's zone).
/// Errors: NotFound, Io; Corrupt with the file as subject and the reason as detail.
Result<SampleNewsroom> sampleNewsroom(const QString &folder, const QDateTime &now);

} // namespace tilshi::importing
