#pragma once

#include "importing/pictures.h"
#include "importing/tally.h"
#include "text/body.h"

#include <QList>
#include <QString>

namespace tilshi::importing {

/// How much of what surrounds a text is taken off.
enum class Cleaning
{
    Newsroom, ///< what a news page, a messenger, a PDF viewer put around and into it
    AsItWas   ///< everything that a body can hold stays
};

/// The detail of Unsupported where a file could be read but for its password.
const QString passwordDetail = QStringLiteral("password");
/// The detail of Unsupported where one article is wanted and a file holds several.
const QString severalDetail = QStringLiteral("several");
/// The subject of TooLarge where a text is nested or marked up beyond what any writer makes; the
/// detail where the subject is its file.
const QString nestingLimit = QStringLiteral("nesting");

/// What a reader of some format made of it, before it is tidied.
struct ParsedDocument
{
    QList<text::Block> blocks; ///< headings at their levels 1 to 6
    QString title;             ///< the page's or document's own, outside its text
    QString headline;          ///< what the file itself calls its headline; empty for none
    bool isPage = false;       ///< a saved page, whose title is its own and not its template's
    QString announced;         ///< the headline that it gives itself for others to show
    QList<ImportedPicture> pictures;
    Tally tally;
};

} // namespace tilshi::importing
