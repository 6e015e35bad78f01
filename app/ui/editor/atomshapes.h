#pragma once

#include <QObject>
#include <QTextObjectInterface>

class QWidget;

namespace tilshi::ui {

/// Draws an image, a table or an embed of a body as a framed card with its texts.
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

/// Teaches the document's layout to show images, separators, tables and embeds. The widget owns
/// what is needed for it and lives as long as the document.
void registerAtoms(QTextDocument *document, QWidget *widget);

} // namespace tilshi::ui
