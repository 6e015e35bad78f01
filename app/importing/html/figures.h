#pragma once

#include "importing/html/tree.h"

#include <QList>
#include <QString>

#include <functional>

namespace tilshi::importing {

/// What is written below a picture.
struct Caption
{
    QString text;
    QString credit; ///< who took it, without "Фото:" before it
    QString whole;  ///< both as they stood

    bool operator==(const Caption &) const = default;
};

/// A part of a page that shows pictures and what is written below them.
struct Figure
{
    QList<const Node *> pictures; ///< its img elements
    Caption caption;
};

/// The figure that the element is: a figure element, or a division that content systems give a
/// class for it (wp-caption, image-caption). No pictures where it is none, or shows something else
/// beside (a quote, a table, paragraphs). Nodes that isHidden says to be are passed over.
Figure figureOf(const Node &element, const std::function<bool(const Node &)> &isHidden);

/// Takes a credit off a caption's end: "… Фото: А. Серік", "… (Photo: Reuters)".
Caption captionOf(const QString &text);

/// The address that the picture is loaded from, also where a page loads it late (data-src, srcset).
QString addressOf(const Node &picture);

/// Whether the picture is one point that counts readers, or an empty stand-in.
bool isBeacon(const Node &picture);

/// The letters that a picture of an emoji stands for; empty for other pictures.
QString emojiOf(const Node &picture);

} // namespace tilshi::importing
