#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSize>

namespace tilshi::publishing {

/// A drawing of which every element and attribute is known.
struct Drawing
{
    QByteArray svg;
    QSize size;
};

/// An SVG written anew: shapes, gradients and text with their geometry and colours. Everything that
/// could run, load, link or cover (script, style sheets, images, foreign content, event attributes,
/// references outside the drawing) is left out. Unsupported for what is no SVG, has no size,
/// declares a document type, or takes its colours from a style sheet.
Result<Drawing> cleanDrawing(const QByteArray &svg);

} // namespace tilshi::publishing
