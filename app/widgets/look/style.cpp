#include "widgets/look/style.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace tilshi::widgets {
namespace {

constexpr qreal radius = 5;
constexpr qreal tickRadius = 3;
constexpr int fieldPadding = 4;
constexpr int scrollBarWidth = 11;
constexpr int frameWidth = 2;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line,
             qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->restore();
}

QColor lineAround(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) ? accentColour(option->palette)
                                               : borderColour(option->palette);
}

/// Leads back or destroys, as its dialog says.
bool leadsBack(const QWidget *widget)
{
    auto *button = const_cast<QPushButton *>(qobject_cast<const QPushButton *>(widget));
    const auto *box = button ? qobject_cast<const QDialogButtonBox *>(button->parent()) : nullptr;
    const auto role = box ? box->buttonRole(button) : QDialogButtonBox::InvalidRole;
    return role == QDialogButtonBox::RejectRole || role == QDialogButtonBox::DestructiveRole;
}

/// The one button that Enter presses, or that names the next step, is in the accent's colour; not
/// one that leads back, although Enter presses that too while it has the focus.
bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           has(option, QStyle::State_Enabled) && !leadsBack(widget);
}

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool primary = isPrimary(option, widget);
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    const QColor ink = palette.color(primary ? QPalette::HighlightedText : QPalette::ButtonText);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)) {
        fill = mixed(ink, fill, 0.16);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        fill = mixed(ink, fill, 0.06);
    }
    drawBox(painter, option->rect, fill, lineAround(option));
}

/// A large choice has no panel of its own, so that its focus has to be drawn.
void drawFocusOfChoice(QPainter *painter, const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && button->features.testFlag(QStyleOptionButton::CommandLinkButton) &&
        has(option, QStyle::State_HasFocus)) {
        drawBox(painter, option->rect, {}, accentColour(option->palette));
    }
}

void drawToolButton(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    if (has(option, QStyle::State_On) || has(option, QStyle::State_Sunken)) {
        drawBox(painter, option->rect, softAccent(palette), {});
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        drawBox(painter, option->rect,
                mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.08),
                {});
    }
    if (has(option, QStyle::State_HasFocus)) {
        drawBox(painter, option->rect, {}, accentColour(palette));
    }
}

void drawField(QPainter *painter, const QStyleOption *option)
{
    drawBox(painter, option->rect, option->palette.color(QPalette::Base), lineAround(option));
}

void drawTick(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const QColor line =
        has(option, QStyle::State_HasFocus)
            ? accentColour(palette)
            : mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.45);
    drawBox(painter, option->rect, palette.color(QPalette::Base), line, tickRadius);
    if (has(option, QStyle::State_On)) {
        tintedIcon(QStringLiteral("check"), QPalette::WindowText)
            .paint(painter, option->rect.adjusted(1, 1, -1, -1), Qt::AlignCenter,
                   has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
}

/// One of the two arrows of a number's field.
void drawStep(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &rect,
              QStyle::SubControl control)
{
    const bool up = control == QStyle::SC_SpinBoxUp;
    const bool possible = option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                         : QAbstractSpinBox::StepDownEnabled) &&
                          has(&option, QStyle::State_Enabled);
    const bool touched = possible && option.activeSubControls == control;
    if (touched) {
        const qreal strength = has(&option, QStyle::State_Sunken) ? 0.16 : 0.06;
        painter->fillRect(rect.adjusted(0, up ? 1 : 0, -1, up ? 0 : -1),
                          mixed(option.palette.color(QPalette::Text),
                                option.palette.color(QPalette::Base), strength));
    }
    const int side = std::min({10, rect.width(), rect.height()});
    tintedIcon(up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"))
        .paint(painter,
               QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), rect),
               Qt::AlignCenter, possible ? QIcon::Normal : QIcon::Disabled);
}

void drawSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QStyle &style,
                 const QWidget *widget)
{
    if (option.frame) {
        drawField(painter, &option);
    }
    for (const QStyle::SubControl step : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
        if (option.buttonSymbols != QAbstractSpinBox::NoButtons && option.subControls & step) {
            drawStep(painter, option,
                     style.subControlRect(QStyle::CC_SpinBox, &option, step, widget), step);
        }
    }
}

/// The circle of a choice, to be read also where it can't be changed.
void drawRadio(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const QColor ink = palette.color(QPalette::WindowText);
    const QRectF circle = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal strength = has(option, QStyle::State_Enabled) ? 0.6 : 1; // faded already
    painter->setPen(has(option, QStyle::State_HasFocus)
                        ? accentColour(palette)
                        : mixed(ink, palette.color(QPalette::Window), strength));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    if (has(option, QStyle::State_On)) {
        const qreal inset = circle.width() / 4;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawTab(QPainter *painter, const QStyleOption *option)
{
    if (has(option, QStyle::State_Selected)) {
        const QRect &rect = option->rect;
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
                          accentColour(option->palette));
    }
}

void drawTabText(QPainter *painter, const QStyleOptionTab &option)
{
    QFont font = painter->font();
    const bool selected = has(&option, QStyle::State_Selected);
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->save();
    painter->setFont(font);
    painter->setPen(selected ? accentColour(option.palette) : mutedColour(option.palette));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
    if (has(&option, QStyle::State_HasFocus)) {
        drawBox(painter, option.rect.adjusted(2, 3, -2, -3), {}, accentColour(option.palette));
    }
}

/// A rounded thumb on the background, no arrows.
void drawScrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider)
{
    const QPalette &palette = option->palette;
    const bool held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    const QColor ink = palette.color(QPalette::WindowText);
    painter->fillRect(option->rect, palette.color(QPalette::AlternateBase));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(ink, palette.color(QPalette::Window), held ? 0.45 : 0.25));
    painter->drawRoundedRect(QRectF(slider).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    painter->restore();
}

void drawArrow(QPainter *painter, const QRect &rect)
{
    const QSize size(14, 14);
    const QRect box = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, rect);
    tintedIcon(QStringLiteral("chevron-down")).paint(painter, box);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheel.watch(widget);
    m_keys.watch(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(painter, option, widget);
    case PE_PanelButtonTool:
        return drawToolButton(painter, option);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth == 0) {
            return painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return drawField(painter, option);
    case PE_Frame:
    case PE_FrameLineEdit:
        return drawBox(painter, option->rect, {}, lineAround(option));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawTick(painter, option);
    case PE_IndicatorRadioButton:
        return drawRadio(painter, option);
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            borderColour(option->palette));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    switch (element) {
    case CE_TabBarTabShape:
        return drawTab(painter, option);
    case CE_TabBarTabLabel:
        if (tab) {
            return drawTabText(painter, *tab);
        }
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, borderColour(option->palette));
    case CE_PushButtonLabel:
        if (isPrimary(option, widget)) {
            QStyleOptionButton primary = *qstyleoption_cast<const QStyleOptionButton *>(option);
            primary.palette.setColor(QPalette::ButtonText,
                                     option->palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &primary, painter, widget);
        }
        break;
    case CE_PushButtonBevel:
        QProxyStyle::drawControl(element, option, painter, widget);
        return drawFocusOfChoice(painter, option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->editable) {
            drawField(painter, option);
        } else {
            drawButton(painter, option, widget);
        }
        return drawArrow(painter,
                         proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        box && control == CC_SpinBox) {
        return drawSpinBox(painter, *box, *proxy(), widget);
    }
    if (control == CC_ScrollBar) {
        return drawScrollBar(painter, option,
                             proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    }
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return frameWidth;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonMargin:
        return 12;
    case PM_HeaderMargin:
        return 8;
    case PM_TabBarTabHSpace:
        return 12;
    case PM_TabBarTabVSpace:
        return 18;
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option,
                          const QWidget *widget) const
{
    // Qt's own are bitmaps, for which every plugin that reads images is loaded.
    switch (icon) {
    case SP_LineEditClearButton:
        return tintedIcon(QStringLiteral("x"), QPalette::PlaceholderText);
    case SP_ToolBarHorizontalExtensionButton: // of what does not fit into a menu bar
        return tintedIcon(QStringLiteral("chevron-down"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_EtchDisabledText) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace tilshi::widgets
