#include "widgets/problemlabel.h"

#include "widgets/look/theme.h"

#include <QEvent>

namespace tilshi::widgets {

ProblemLabel::ProblemLabel(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
    paintRed();
}

void ProblemLabel::tell(const QString &reason)
{
    setText(reason);
    setVisible(!reason.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintRed();
    }
}

/// The one colour of its own: the rest follows the theme.
void ProblemLabel::paintRed()
{
    const QColor danger = dangerColour(palette());
    if (palette().color(QPalette::WindowText) != danger) {
        QPalette red;
        red.setColor(QPalette::WindowText, danger);
        setPalette(red);
    }
}

} // namespace tilshi::widgets
