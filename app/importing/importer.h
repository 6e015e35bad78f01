#pragma once

#include "base/result.h"
#include "newsroom/content.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tilshi::importing {

/// What an import did to a text beyond carrying it over, for the person to see.
enum class ReportKind
{
    CounterDropped,      ///< the number alone on the line after the headline; detail: its digits
    DatelineTaken,       ///< moved from the first paragraph to the dateline; detail: as it stood
    DatelineWithoutYear, ///< left in the text, since no date can be made of it; detail: as it
                         ///< stands
    ListMade,            ///< lines became a list; detail: the first line's marker
    LinesJoined,         ///< hard line ends within paragraphs became spaces; detail: how many
    LettersLost,       ///< question marks within words: the file had lost letters; detail: how many
    CharactersDamaged, ///< bytes that stand for no character; detail: how many
    ControlsDropped,   ///< invisible control characters left out; detail: how many
};

struct ReportItem
{
    ReportKind kind;
    QString detail;

    bool operator==(const ReportItem &) const = default;
};

/// A text as an article. content is canonical; of the text's visible characters those that are not
/// in it are in the report.
struct ImportedArticle
{
    newsroom::Content content;
    QList<ReportItem> report;
    QString encoding; ///< of the file: UTF-8, UTF-16LE, windows-1251, KZ-1048 …; empty for text

    bool operator==(const ImportedArticle &) const = default;
};

/// The most bytes that a text file may have.
constexpr qsizetype largestFile = 4 * 1024 * 1024;

/// Reads plain text as newsrooms have it: the headline is its whole first line, a line of nothing
/// but digits right after it is dropped as a counter, a dateline is taken off the first paragraph,
/// paragraphs stand between empty lines or one a line. Errors: Empty where nothing is visible,
/// TooLarge (subject: the limit).
Result<ImportedArticle> importText(const QString &text);

/// The same for a file's bytes: UTF-8, UTF-16 and UTF-32 with or without byte order mark,
/// windows-1251, KZ-1048, PT154. Errors beside importText's: Binary, Unsupported (a word
/// processor's or another known kind); subject is fileName.
Result<ImportedArticle> importFile(const QByteArray &bytes, const QString &fileName);

/// Whether a pasted or dropped text is a whole article rather than a passage: a headline on a line
/// of its own, followed by a counter, a dateline or several paragraphs.
bool looksLikeWholeArticle(const QString &text);

} // namespace tilshi::importing
