#include "window/hands.h"

#include "support/printing.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <catch2/catch.hpp>

namespace tilshi::test {
namespace {

constexpr int patienceMs = 15'000;

QWidget *visible(const QString &name)
{
    const QList<QWidget *> all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

QString textOn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        return field->text();
    }
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget)) {
        return plain->toPlainText();
    }
    const auto *edit = qobject_cast<const QTextEdit *>(widget);
    return edit ? edit->toPlainText() : QString();
}

QAction *entryOf(const QMenu *menu, const QString &name)
{
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name && action->isVisible()) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

QWidget *Hands::see(const QString &name) const
{
    await([&name] { return visible(name) != nullptr; }, name);
    return visible(name);
}

bool Hands::sees(const QString &name) const
{
    return visible(name) != nullptr;
}

QString Hands::read(const QString &name) const
{
    return textOn(see(name));
}

void Hands::readsSoon(const QString &name, const QString &text) const
{
    await([&] { return visible(name) && textOn(visible(name)) == text; },
          name + QStringLiteral(" reads ") + text);
}

void Hands::click(const QString &name) const
{
    QWidget *widget = see(name);
    const bool ready = QTest::qWaitFor([widget] { return widget->isEnabled(); }, patienceMs);
    INFO(name.toStdString() << " is grey: " << widget->toolTip().toStdString());
    INFO("the window says: " << (sees(QStringLiteral("message"))
                                     ? read(QStringLiteral("message")).toStdString()
                                     : std::string()));
    REQUIRE(ready);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QTest::mouseClick(area ? area->viewport() : widget, Qt::LeftButton);
}

void Hands::clickTab(const QString &name, int number) const
{
    auto *tabs = qobject_cast<QTabBar *>(see(name));
    REQUIRE(tabs);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(number).center());
}

void Hands::clickRow(const QString &name, const QString &text) const
{
    auto *list = qobject_cast<QListView *>(see(name));
    REQUIRE(list);
    const auto row = [list, &text] {
        const QModelIndexList found = list->model()->match(
            list->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchStartsWith);
        return found.value(0);
    };
    await([&row] { return row().isValid(); }, text);
    list->scrollTo(row());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row()).center());
}

void Hands::clickMenu(const QString &menu, const QString &action) const
{
    REQUIRE(m_window);
    QMenuBar *bar = m_window->menuBar();
    for (QAction *title : bar->actions()) {
        if (title->menu() && title->menu()->objectName() == menu) {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(title).center());
        }
    }
    auto *open = qobject_cast<QMenu *>(see(menu));
    REQUIRE(open);
    QAction *entry = entryOf(open, action);
    INFO(action.toStdString());
    REQUIRE(entry);
    REQUIRE(entry->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton, {}, open->actionGeometry(entry).center());
}

void Hands::keyOn(const QString &name, int key) const
{
    QWidget *widget = see(name);
    REQUIRE(widget->isEnabled());
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
}

void Hands::key(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focused = QApplication::focusWidget();
    REQUIRE((focused || m_window));
    QTest::keyClick(focused ? focused : m_window, Qt::Key(key), modifiers);
}

void Hands::type(const QString &text) const
{
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused);
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
    }
}

void await(const std::function<bool()> &condition, const QString &what)
{
    INFO(what.toStdString());
    REQUIRE(QTest::qWaitFor(condition, patienceMs));
}

} // namespace tilshi::test
