#pragma once

#include "cli/call.h"
#include "newsroom/desk.h"

#include <QHash>

namespace tilshi::cli {

/// What ids and moments of a library are called.
struct Names
{
    QHash<newsroom::SectionId, newsroom::Section> sections;
    QHash<newsroom::PersonId, newsroom::Person> people;
    QTimeZone zone;

    QString section(const std::optional<newsroom::SectionId> &id) const; ///< empty for none
    QString login(newsroom::PersonId id) const; ///< empty if nobody has the id
};

Outcome<Names> namesOf(Call &call);

/// ISO 8601 with the zone's offset; null for none.
QJsonValue isoOrNull(const std::optional<QDateTime> &moment, const QTimeZone &zone);
/// "YYYY-MM-DD HH:MM" on the zone's wall; empty for none.
QString wallText(const std::optional<QDateTime> &moment, const QTimeZone &zone);

/// An article as programs read it, in the shape that show prints. Text, counts and sha256 are those
/// of the content the desk works on, which workingCopy tells from the version's.
QJsonObject toJson(const newsroom::OpenArticle &open, const Names &names);
/// One line of list and search.
QJsonObject toJson(const newsroom::ArticleSummary &summary, const Names &names);

/// An article as people read it: headline, its whereabouts, its text.
QString describe(const newsroom::OpenArticle &open, const Names &names);
/// Lists as people read them; wide enough for the whole id, so that it can be copied.
QString describe(const QList<newsroom::ArticleSummary> &list, const Names &names);

/// Prints a list as JSON or as lines.
Outcome<void> printList(Call &call, const QList<newsroom::ArticleSummary> &list);

} // namespace tilshi::cli
