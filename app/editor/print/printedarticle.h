#pragma once

#include "newsroom/content.h"

#include <QHash>
#include <QImage>
#include <QMarginsF>

class QPagedPaintDevice;

namespace tilshi::editor {

const QMarginsF sheetMargins(22, 20, 22, 16); // millimetres

/// Pictures by their names in the library's media. What is not there is left out, its caption
/// stays.
using PrintedPictures = QHash<QString, QImage>;

/// Paints an article on paper or into a PDF: headline, lead, dateline, body and credit, in the
/// page's serif. On any thread that the device belongs to.
void paintArticle(const newsroom::Content &content, const QString &language,
                  const PrintedPictures &pictures, QPagedPaintDevice &device);

/// The names of all pictures in the body.
QStringList picturesOf(const text::Body &body);

} // namespace tilshi::editor
