#include "monkey/controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTextEdit>

namespace tilshi::test {

namespace {

const QAbstractScrollArea *areaOf(const QWidget *viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
    return area && area->viewport() == viewport ? area : nullptr;
}

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QAbstractScrollArea *>(widget)) {
        return false; // its viewport is
    }
    return areaOf(widget) || widget->focusPolicy() != Qt::NoFocus ||
           qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QMenu *>(widget) ||
           qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QSplitterHandle *>(widget);
}

template <class Bar>
QPoint entryOf(const Bar &bar, Dice &dice)
{
    QList<QPoint> places;
    for (QAction *action : bar.actions()) {
        const QRect rect = bar.actionGeometry(action);
        if (action->isVisible() && action->isEnabled() && !action->isSeparator() &&
            bar.rect().contains(rect.center())) {
            places.append(rect.center());
        }
    }
    return places.isEmpty() ? bar.rect().center() : oneOf(dice, places);
}

/// A cell, at its middle or where a tick stands.
QPoint cellOf(const QAbstractItemView &view, Dice &dice)
{
    const QAbstractItemModel *model = view.model();
    const int rows = model ? model->rowCount(view.rootIndex()) : 0;
    for (int tries = 0; rows > 0 && tries < 20; ++tries) {
        const int column = thrown(dice, model->columnCount(view.rootIndex()));
        const QRect cell =
            view.visualRect(model->index(thrown(dice, rows), column, view.rootIndex()));
        if (view.viewport()->rect().contains(cell.center()) && !cell.isEmpty()) {
            return thrown(dice, 3) == 0 ? QPoint(cell.left() + 10, cell.center().y())
                                        : cell.center();
        }
    }
    return view.viewport()->rect().center();
}

} // namespace

QWidget *inputScope(Dice &dice)
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup;
    }
    if (QWidget *modal = QApplication::activeModalWidget()) {
        return modal;
    }
    QList<QWidget *> windows = QApplication::topLevelWidgets();
    windows.removeIf([](const QWidget *window) {
        return !window->isVisible() || window->windowType() == Qt::ToolTip || !window->isEnabled();
    });
    return windows.isEmpty() ? nullptr : oneOf(dice, windows);
}

QList<QWidget *> controlsIn(const QWidget *scope)
{
    QList<QWidget *> controls = scope->findChildren<QWidget *>();
    controls.prepend(const_cast<QWidget *>(scope));
    controls.removeIf([scope](const QWidget *widget) {
        return widget->window() != scope->window() || !widget->isVisible() ||
               !widget->isEnabled() || !isControl(widget) || widget->visibleRegion().isEmpty();
    });
    return controls;
}

QPoint placeOn(const QWidget *control, Dice &dice)
{
    if (const auto *menu = qobject_cast<const QMenu *>(control)) {
        return entryOf(*menu, dice);
    }
    if (const auto *bar = qobject_cast<const QMenuBar *>(control)) {
        return entryOf(*bar, dice);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(control); tabs && tabs->count() > 0) {
        return tabs->tabRect(thrown(dice, tabs->count())).center();
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(areaOf(control));
    if (view && thrown(dice, 6) > 0) {
        return cellOf(*view, dice);
    }
    const QRect seen = control->visibleRegion().boundingRect();
    return seen.topLeft() + QPoint(thrown(dice, seen.width()), thrown(dice, seen.height()));
}

const QWidget *namedOne(const QWidget *control)
{
    const QAbstractScrollArea *area = areaOf(control);
    return area ? area : control;
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace tilshi::test
