#pragma once

#include "newsroom/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::newsroom {

/// What is said of an article beside its text, wherever an article is described.
struct Metadata
{
    QString language = QStringLiteral("kk");
    std::optional<SectionId> section = {};
    QStringList authors = {}; ///< bylines, in order
    QStringList tags = {};

    bool operator==(const Metadata &) const = default;
};

} // namespace tilshi::newsroom
