#pragma once

#include "importing/importer.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace tilshi::ui {

/// Asks whether each of a file's articles is to become a draft, and names the first of them.
void askForAll(const QString &file, const QList<importing::ImportedArticle> &articles,
               QWidget *window, const std::function<void(bool)> &answer);

} // namespace tilshi::ui
