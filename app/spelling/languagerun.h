#pragma once

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

} // namespace tilshi::spelling
