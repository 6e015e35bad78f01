#pragma once

#include "publishing/picturekind.h"

namespace tilshi::publishing {

/// Counts the pictures that come in with one text, for every door that texts come in by: those that
/// would make it more than mostPixelsOfText are left out, and all behind them.
class TextPictures
{
public:
    /// Whether a picture of that size, in pixels, is still kept.
    bool take(const QSize &size)
    {
        m_pixels += qint64(size.width()) * size.height();
        return !isFull();
    }
    bool isFull() const { return m_pixels > mostPixelsOfText; }

private:
    qint64 m_pixels = 0;
};

} // namespace tilshi::publishing
