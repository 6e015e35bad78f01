#pragma once

#include "importing/pictures.h"

#include <QObject>

#include <functional>

namespace tilshi::editor {

class MediaStore;

/// Keeps pictures in the library, one after another, and then calls done with the names of those
/// that could be kept, up to publishing::mostPixelsOfText together. At once where there are none,
/// or no store. Not called if the context is gone.
void keepPictures(MediaStore *store, const QList<importing::ImportedPicture> &pictures,
                  QObject *context, std::function<void(const importing::StoredPictures &)> done);

} // namespace tilshi::editor
