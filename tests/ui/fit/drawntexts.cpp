#include "ui/fit/drawntexts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace tilshi::test {
namespace {

/// Takes down each text that is drawn on it, and draws nothing.
class TextRecorder : public QPaintEngine
{
public:
    explicit TextRecorder(const QRectF &whole)
        : QPaintEngine(AllFeatures)
        , m_whole(whole)
    {
    }

    QList<DrawnText> texts;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        const QRectF place(point.x(), point.y() - item.ascent(), item.width(),
                           item.ascent() + item.descent());
        const QTransform toDevice = painter()->combinedTransform();
        QRectF clip = m_whole;
        if (painter()->hasClipping()) {
            clip &= toDevice.mapRect(painter()->clipBoundingRect());
        }
        texts.append({item.text(), toDevice.mapRect(place), clip});
    }

private:
    QRectF m_whole;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget &like)
        : m_size(like.size())
        , m_dpi(like.logicalDpiX())
        , m_recorder(like.rect())
    {
    }
    QPaintEngine *paintEngine() const override { return &m_recorder; }
    const QList<DrawnText> &texts() const { return m_recorder.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return m_dpi;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmWidthMM:
        case PdmHeightMM:
            return 1; // nothing is asked in millimetres
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    int m_dpi;
    mutable TextRecorder m_recorder;
};

} // namespace

QList<DrawnText> drawnTexts(QWidget *widget)
{
    TextDevice device(*widget);
    widget->render(&device, {}, {}, QWidget::RenderFlags());
    return device.texts();
}

} // namespace tilshi::test
