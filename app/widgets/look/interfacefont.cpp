#include "widgets/look/interfacefont.h"

#include <QFontInfo>

namespace tilshi::widgets {
namespace {

constexpr qreal drawnWith = 10; // points
constexpr qreal unset = 9;      // points of Qt's own font where no desktop names one

qreal pointsOf(const QFont &desktop)
{
    const qreal points =
        desktop.pointSizeF() > 0 ? desktop.pointSizeF() : QFontInfo(desktop).pointSizeF();
    const bool isSet = desktop.family() != u"Sans Serif" || points != unset;
    return isSet && points > 0 ? points : drawnWith;
}

} // namespace

QFont interfaceFont(const QFont &desktop)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(pointsOf(desktop));
    // Inter's contextual forms take a fifth of the time to start, and nobody sees them in a label.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace tilshi::widgets
