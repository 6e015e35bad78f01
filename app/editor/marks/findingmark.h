#pragma once

#include <QLineF>
#include <QWidget>

class QColor;
class QPainter;

namespace tilshi::spelling {
enum class FindingKind;
}

namespace tilshi::editor {

struct PageColours;

/// Draws the mark of a kind of finding along a level line: a wave, a row of ticks, a bracket,
/// double, thin or of other dashes, so that kinds differ without their colours too.
void paintMark(QPainter &painter, spelling::FindingKind kind, const QLineF &line,
               const QColor &colour);

QColor markColour(spelling::FindingKind kind, const PageColours &colours);

/// A short piece of a kind's mark, beside its name.
class FindingMark : public QWidget
{
    Q_OBJECT

public:
    explicit FindingMark(spelling::FindingKind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    spelling::FindingKind m_kind;
};

} // namespace tilshi::editor
