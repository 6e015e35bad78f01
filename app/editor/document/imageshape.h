#pragma once

#include "text/body.h"

#include <QObject>
#include <QTextObjectInterface>

class QWidget;

namespace tilshi::editor {

class PictureCache;

/// Draws an image of a body: its preview, and below it what it says and whether it has an alt text.
/// Its size comes from the format alone.
class ImageShape : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// The widget gives palette and resolution; the pictures outlive this.
    ImageShape(PictureCache &pictures, QWidget *widget);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    void drawPicture(QPainter *painter, const QRectF &rect, const QString &media);

    PictureCache &m_pictures;
    QWidget *m_widget;
};

} // namespace tilshi::editor
