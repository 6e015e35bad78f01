#pragma once

#include "text/body.h"
#include "text/html/markup.h"

#include <QSize>
#include <QString>

#include <functional>
#include <optional>

namespace tilshi::text {

/// A picture where a page finds it.
struct PlacedPicture
{
    QString address; ///< relative, absolute or a data: URI of an image
    QSize size;      ///< pixels

    bool isInside() const { return address.startsWith(u"data:"); }
    bool operator==(const PlacedPicture &) const = default;
};

/// Where the picture of that media name stands; nothing if it is to be left out.
using PicturePlaces = std::function<std::optional<PlacedPicture>(const QString &media)>;

/// The body as semantic HTML: p h2 h3 ul ol li blockquote figure figcaption cite hr table aside,
/// strong em u s sup sub a span small br div. The only writer of body markup. Text is escaped;
/// links other than http, https, mailto and tel lose their link and keep their text; a heading
/// never skips a level. A picture without a place leaves its caption; one that the page has inside
/// it and shows more than once is an svg with image, and use where it is shown again. A table
/// without text is left out. photoWord stands before a picture's credit.
Markup bodyMarkup(const text::Body &body, const PicturePlaces &places, QStringView photoWord);

/// The same without pictures, for the clipboard and for a CMS: one block a line.
QString bodyHtml(const text::Body &body);

/// Runs within a line: text, marks, links.
Markup inlineMarkup(const text::Runs &runs);

} // namespace tilshi::text
