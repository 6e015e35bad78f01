#pragma once

#include "help/pages/helppage.h"

#include <QList>

namespace tilshi::help {

/// A place in the help.
struct HelpHit
{
    QString page;
    QString heading; ///< id; empty for the page's beginning
    QString title;   ///< of the page
    QString detail;  ///< the heading, or the words around what was looked for

    bool operator==(const HelpHit &) const = default;
};

/// Where what is typed stands, best first, each page once: in titles, then headings, then texts.
/// Kazakh letters, capitals and the keyboard's layout do not matter.
QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &typed);

/// The three pages that are most like what is typed, for where nothing was found.
QList<HelpHit> nearestHelp(const QList<HelpPage> &pages, const QString &typed);

} // namespace tilshi::help
