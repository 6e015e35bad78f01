#include "widgets/look/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tilshi::widgets {
namespace {

QByteArray drawingOf(const QString &name)
{
    QFile file(QStringLiteral("icons:%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws an SVG whose lines are in currentColor.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, QByteArray drawing, QPalette::ColorRole role,
                     const QColor &fixed = {})
        : m_name(name)
        , m_drawing(std::move(drawing))
        , m_role(role)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray tinted = m_drawing;
        tinted.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer(tinted).render(painter, rect);
    }

    /// Drawn once for each size and colour: buttons ask at every repaint.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("icon-%1-%2-%3x%4")
                                .arg(m_name, colour(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(0, 0), size), mode, state);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override
    {
        return new TintedIconEngine(m_name, m_drawing, m_role, m_fixed);
    }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (m_fixed.isValid()) {
            return m_fixed;
        }
        return QApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
            mode == QIcon::Selected ? QPalette::HighlightedText : m_role);
    }

    QString m_name;
    QByteArray m_drawing;
    QPalette::ColorRole m_role;
    QColor m_fixed;
};

} // namespace

QIcon tintedIcon(const QString &name, QPalette::ColorRole role)
{
    const QByteArray drawing = drawingOf(name);
    return drawing.isEmpty() ? QIcon() : QIcon(new TintedIconEngine(name, drawing, role));
}

QIcon tintedIcon(const QString &name, const QColor &colour)
{
    const QByteArray drawing = drawingOf(name);
    return drawing.isEmpty()
               ? QIcon()
               : QIcon(new TintedIconEngine(name, drawing, QPalette::ButtonText, colour));
}

QIcon programIcon()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral("icons:kz.tilshi.Tilshi-%1.png").arg(side), {side, side});
    }
    return icon;
}

} // namespace tilshi::widgets
