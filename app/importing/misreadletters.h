#pragma once

#include "newsroom/content.h"

#include <QString>

#include <optional>

namespace tilshi::importing {

/// A text whose letters were put right.
struct PutRight
{
    QString text;
    QString how; ///< "windows-1251 → UTF-8", or the letters: "ќ → қ, њ → ң"
};

/// Puts a text right that some program read by the wrong encoding and saved so (ТљР°Р·Р°Т› for
/// Қазақ), or whose Kazakh letters are those that an old font showed them by. Nothing unless the
/// text is much more likely for it.
std::optional<PutRight> putRight(const QString &text);

/// The same of an article that came from a document; what was done, or nothing.
std::optional<QString> putRight(newsroom::Content &content);

} // namespace tilshi::importing
