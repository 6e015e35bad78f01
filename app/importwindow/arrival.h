#pragma once

#include "importing/importer.h"

#include <QString>

namespace tilshi::importwindow {

/// What was read of a file and is to become an article.
struct Arrival
{
    QString file; ///< its name without the folder
    importing::ImportedArticle article;
};

} // namespace tilshi::importwindow
