#include "ui/dialogs/controls.h"

#include "support/printing.h"
#include "widgets/look/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QTextEdit>

#include <catch2/catch.hpp>

namespace tilshi::test {
namespace {

constexpr int mostStops = 200;

QString described(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
    return item ? item->text(QAccessible::Name).trimmed() : QString();
}

/// Whether it is a control of its own and not a part of one, as the field in a combo box.
bool isControl(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget->focusProxy() && !qobject_cast<const QAbstractSpinBox *>(parent) &&
           !qobject_cast<const QComboBox *>(parent);
}

QList<QWidget *> controlsOf(const QWidget *window)
{
    QList<QWidget *> controls;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisibleTo(window) && isControl(widget)) {
            controls.append(widget);
        }
    }
    return controls;
}

/// Of buttons that exclude each other, Tab stops at the chosen one and arrows go on.
bool isReachedByArrows(const QWidget *widget, const QList<QWidget *> &stops)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->autoExclusive()) {
        return false;
    }
    return std::any_of(stops.begin(), stops.end(), [button](const QWidget *stop) {
        const auto *other = qobject_cast<const QAbstractButton *>(stop);
        return other && other->autoExclusive() && other->parent() == button->parent();
    });
}

/// Everything that has the focus while Tab is pressed until it comes round.
QList<QWidget *> stopsOf(const QWidget *window)
{
    QList<QWidget *> stops;
    const QWidget *last = nullptr;
    for (int i = 0; i < mostStops; ++i) {
        QWidget *focused = QApplication::focusWidget();
        const bool around = !stops.isEmpty() && focused == stops.first() && last != focused;
        if (!focused || !window->isAncestorOf(focused) || around) {
            return stops;
        }
        if (!stops.contains(focused)) { // a date has a stop for each of its parts
            stops.append(focused);
        }
        last = focused;
        key(Qt::Key_Tab);
    }
    return stops;
}

/// A question is given up by Enter, whatever asked it; a form is accepted.
void checkDefault(const QWidget *window)
{
    const auto *question = qobject_cast<const QMessageBox *>(window);
    REQUIRE((!question || question->defaultButton() == question->button(QMessageBox::Cancel)));
    CHECK((!question || question->defaultButton()->hasFocus()));
    const QList<QPushButton *> buttons = window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const auto *box = qobject_cast<const QDialogButtonBox *>(button->parentWidget());
        if (box && button->isVisible() && button->isDefault()) {
            INFO("the button of Enter: " << button->text().toStdString());
            const auto role = box->buttonRole(const_cast<QPushButton *>(button));
            CHECK((role == QDialogButtonBox::RejectRole) == bool(question));
        }
    }
}

void checkNoError(const QWidget *window)
{
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QPalette &palette = label->palette();
        const bool isRed = palette.color(label->foregroundRole()) == widgets::dangerColour(palette);
        INFO("in red: " << label->text().toStdString());
        CHECK_FALSE((label->isVisible() && isRed && !label->text().isEmpty()));
    }
}

QString textOn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        return combo->currentText();
    }
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget)) {
        return plain->toPlainText();
    }
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
        return edit->toPlainText();
    }
    const auto *field = qobject_cast<const QLineEdit *>(widget);
    return field ? field->text() : QString();
}

void activate(const QWidget *widget)
{
    QWidget *window = widget->window();
    window->activateWindow();
    // Qt takes a window for active already when the one below it is.
    REQUIRE(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
}

} // namespace

QWidget *seen(const QWidget *window, const QString &name)
{
    const QList<QWidget *> all = window->findChildren<QWidget *>(name);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const QWidget *widget) { return widget->isVisible(); });
    INFO(name.toStdString());
    REQUIRE(found != all.end());
    return *found;
}

QString read(const QWidget *window, const QString &name)
{
    return textOn(seen(window, name));
}

void click(const QWidget *window, const QString &name)
{
    QWidget *widget = seen(window, name);
    INFO(name.toStdString() << " is grey: " << widget->toolTip().toStdString());
    REQUIRE(widget->isEnabled());
    if (auto *tick = qobject_cast<QAbstractButton *>(widget); tick && tick->isCheckable()) {
        return QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(10, tick->height() / 2));
    }
    QTest::mouseClick(widget, Qt::LeftButton);
}

void clickItem(QAbstractItemView *view, const QModelIndex &index)
{
    REQUIRE(index.isValid());
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void doubleClickItem(QAbstractItemView *view, const QModelIndex &index)
{
    clickItem(view, index);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void clickTick(QAbstractItemView *view, const QModelIndex &index)
{
    REQUIRE(index.isValid());
    view->scrollTo(index);
    const QRect row = view->visualRect(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 10, row.center().y()));
}

void key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused);
    QTest::keyClick(focused, Qt::Key(key), modifiers);
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(focused);
        QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    }
}

void tabTo(const QWidget *window, const QString &name)
{
    activate(window);
    const QWidget *wanted = seen(window, name);
    for (int i = 0; i < mostStops && !wanted->hasFocus(); ++i) {
        key(Qt::Key_Tab);
    }
    INFO("Tab comes to " << name.toStdString());
    REQUIRE(wanted->hasFocus());
}

void checkControls(QWidget *window)
{
    activate(window);
    checkDefault(window);
    checkNoError(window);
    const QList<QWidget *> stops = stopsOf(window);
    CHECK_FALSE(stops.isEmpty());
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *control : controls) {
        INFO(described(control).toStdString());
        CHECK((stops.contains(control) || isReachedByArrows(control, stops)));
        CHECK_FALSE(nameOf(control).isEmpty());
    }
    for (const QWidget *stop : stops) {
        INFO(described(stop).toStdString());
        CHECK(stop->isVisible());
    }
}

} // namespace tilshi::test
