#pragma once

#include <QList>
#include <QString>

namespace tilshi::spelling {

/// A stretch of a text that its writer marked as of another language than the rest; start and
/// length in UTF-16 units, language as in Run: kk, ru, en, de …
struct LanguageRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString language;

    bool operator==(const LanguageRun &) const = default;
};

/// A paragraph to be checked.
struct Paragraph
{
    QString text;
    QList<LanguageRun> runs; ///< in UTF-16 units of the text
};

} // namespace tilshi::spelling
