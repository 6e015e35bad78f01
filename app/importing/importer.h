#pragma once

#include "base/result.h"
#include "importing/pictures.h"
#include "importing/report.h"
#include "newsroom/content.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::importing {

/// A text as an article. content is canonical; of the text's visible characters those that are not
/// in it are in the report.
struct ImportedArticle
{
    newsroom::Content content;
    QList<ReportItem> report;
    QString encoding; ///< of the file: UTF-8, UTF-16LE, windows-1251, KZ-1048 …; empty for text
    QList<ImportedPicture> pictures = {}; ///< whose placeholders stand in the body's images
    QList<LeftOut> leftOut = {};          ///< with their places among the body's blocks
    QStringList changedWords = {};        ///< whose letters the file has otherwise, as they are now

    bool operator==(const ImportedArticle &) const = default;
};

/// The most bytes that a text file may have, and a page with pictures in it.
constexpr qsizetype largestFile = qsizetype(4) * 1024 * 1024;
constexpr qsizetype largestPage = qsizetype(32) * 1024 * 1024;

/// Reads plain text as newsrooms have it: the headline is its whole first line, a line of nothing
/// but digits right after it is dropped as a counter, a dateline is taken off the first paragraph,
/// paragraphs stand between empty lines or one a line. Errors: Empty where nothing is visible,
/// TooLarge (subject: the limit).
Result<ImportedArticle> importText(const QString &text);

/// How much of a saved page is taken.
enum class PageExtent
{
    Article,  ///< what was found to be its article
    WholePage ///< all that its readers saw, menus and comments among it
};

/// What a person has chosen for a file.
struct ImportOptions
{
    QString encoding = {}; ///< one that isEncoding() knows, for text; empty: it is found out
    PageExtent extent = PageExtent::Article;

    bool operator==(const ImportOptions &) const = default;
};

/// Reads a page: its headline is its first heading of the first level, else its first line or the
/// title that it gives itself. Where nothing of it is text the headline is fileName without its
/// ending, and the report says so. Errors: Empty where it has no name either.
Result<ImportedArticle> importHtml(QString html, const QString &fileName = {},
                                   PageExtent extent = PageExtent::Article);

/// Reads a file's bytes, of whatever kind they are: DOCX, ODT, RTF, mails and saved pages (EML,
/// MHT), what WordPress and Telegram export, HTML, Markdown (by its name), else plain text. Text
/// may be in UTF-8, UTF-16 and UTF-32 with or without byte order mark, windows-1251, KZ-1048,
/// PT154; a page in any encoding of the web that it names itself. An encoding that was chosen is
/// taken at its word: no letters are put right. Documents, mails and exports have nothing to
/// choose. Errors beside those of the readers: Binary, Corrupt, TooLarge (detail nestingLimit where
/// that is why), Unsupported (a known kind that is not read; passwordDetail where that is why,
/// severalDetail where it holds several articles); subject is fileName, for TooLarge with the
/// limit.
Result<ImportedArticle> importFile(const QByteArray &bytes, const QString &fileName,
                                   const ImportOptions &options = {});

/// The same of all articles that a file holds, one or more: a site's export has many.
Result<QList<ImportedArticle>> importArticles(const QByteArray &bytes, const QString &fileName,
                                              const ImportOptions &options = {});

/// Whether a pasted or dropped text is a whole article rather than a passage: a headline on a line
/// of its own, followed by a counter, a dateline or several paragraphs.
bool looksLikeWholeArticle(const QString &text);

} // namespace tilshi::importing
