#include "ui/printing/printedpictures.h"

#include "editor/document/uprightpicture.h"

namespace tilshi::ui {
namespace {

const QSize largestPrinted(2400, 2400); ///< pixels: 300 to the inch, across a sheet

} // namespace

editor::PrintedPictures picturesFrom(newsroom::Library &library, const text::Body &body)
{
    editor::PrintedPictures pictures;
    const QStringList names = editor::picturesOf(body);
    for (const QString &name : names) {
        const auto bytes = library.media().read(name);
        const auto picture = bytes ? editor::uprightPicture(*bytes, name, largestPrinted)
                                   : Result<QImage>(fail(bytes.error()));
        if (picture) {
            pictures.insert(name, *picture);
        }
    }
    return pictures;
}

} // namespace tilshi::ui
