#pragma once

#include "newsroom/article.h"
#include "newsroom/section.h"
#include "newsroom/settings.h"
#include "publishing/picture.h"

#include <QHash>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace tilshi::publishing {

/// The newsroom as its pages show it.
struct Masthead
{
    QString name;
    QString baseUrl;  ///< https://example.kz without a slash at the end; empty if none is set yet
    QString language; ///< of front page, lists and feeds: kk, ru, en
    QTimeZone zone;   ///< in which all times are shown
    std::optional<Picture> logo;
    Picture share;                     ///< for links to pages without a picture of their own
    QList<newsroom::Section> sections; ///< those that are offered to readers, in order
};

/// An article as readers see it.
struct Story
{
    newsroom::ArticleId id;
    newsroom::Content content;
    newsroom::LiveDetails details;
    std::optional<newsroom::Section> section; ///< that of the details, where the newsroom has it
    QString path;                             ///< within the site, see addresses.h
    QDateTime published;                      ///< UTC
    QDateTime updated;                        ///< UTC; published itself if it never was
};

/// Pictures by the name of their media file.
using Pictures = QHash<QString, Picture>;

/// One or two sentences for lists, feeds and search engines: the lead, else the beginning of the
/// first paragraph, cut between words at 200 characters with an ellipsis.
QString summaryOf(const newsroom::Content &content);

/// The zone's wall clock in the words of that language: 2026 жылғы 24 қараша, 10:00.
QString whenText(const QDateTime &moment, const QTimeZone &zone, QStringView language);

/// The name of a person or, where there is no byline, of the newsroom.
QStringList bylineOf(const Story &story, const Masthead &masthead);

} // namespace tilshi::publishing
