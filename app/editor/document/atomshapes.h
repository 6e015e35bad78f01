#pragma once

#include <QFont>
#include <QObject>
#include <QTextObjectInterface>

class QWidget;

namespace tilshi::editor {

class PictureCache;

/// Draws an embed of a body as a framed card with its texts.
class CardShape : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// The widget gives the palette.
    explicit CardShape(QWidget *widget);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget *m_widget;
};

/// Draws a separator as a short line in the middle.
class SeparatorShape : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit SeparatorShape(QWidget *widget);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    QWidget *m_widget;
};

/// Teaches the layout of a BodyDocument to show images, separators and embeds in that widget. The
/// document owns what is needed for it; nothing is drawn once the widget or the pictures are gone.
void registerAtoms(QTextDocument *document, PictureCache &pictures, QWidget *widget);

/// How wide an image or a card in a BodyDocument is at most.
double textLineWidth(const QTextDocument &document);
/// The font of what is said about an image.
QFont smallerFont(const QFont &font);

} // namespace tilshi::editor
