#include "widgets/latinkeys.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace tilshi::widgets;

namespace {

constexpr quint32 keyOfB = 56;
constexpr quint32 keyOfC = 54;

void pressCtrl(QWidget *widget, ushort cyrillic, quint32 scanCode)
{
    QKeyEvent event(QEvent::KeyPress, cyrillic, Qt::ControlModifier, scanCode, cyrillic, 0);
    QApplication::sendEvent(widget, &event);
}

} // namespace

TEST_CASE("on a keyboard with Cyrillic letters alone Ctrl with the key of B means Ctrl+B")
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *bold = new QAction(&window);
    bold->setShortcut(QKeySequence(QStringLiteral("Ctrl+B")));
    window.addAction(bold);
    int times = 0;
    QObject::connect(bold, &QAction::triggered, &window, [&times] { ++times; });
    LatinKeys keys(&window);
    pressCtrl(field, u'И', keyOfB);
    CHECK(times == 1);
    bold->setEnabled(false);
    pressCtrl(field, u'И', keyOfB);
    CHECK(times == 1);
}

TEST_CASE("keys that a field takes itself reach it as Latin ones")
{
    QWidget window;
    auto *field = new QLineEdit(QStringLiteral("сөз"), &window);
    field->selectAll();
    LatinKeys keys(&window);
    pressCtrl(field, u'С', keyOfC);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("сөз"));
}

TEST_CASE("characters that the Kazakh layout has letters for are found by their keys too")
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *larger = new QAction(&window);
    larger->setShortcut(QKeySequence(QStringLiteral("Ctrl+=")));
    auto *settings = new QAction(&window);
    settings->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
    window.addActions({larger, settings});
    QStringList done;
    QObject::connect(larger, &QAction::triggered, &window,
                     [&done] { done << QStringLiteral("="); });
    QObject::connect(settings, &QAction::triggered, &window,
                     [&done] { done << QStringLiteral(","); });
    LatinKeys keys(&window);
    pressCtrl(field, u'Һ', 21);
    pressCtrl(field, u'Б', 59);
    CHECK(done == QStringList{QStringLiteral("="), QStringLiteral(",")});
}

TEST_CASE("every letter's key is known, and no other")
{
    CHECK(latinKey(24) == Qt::Key_Q);
    CHECK(latinKey(33) == Qt::Key_P);
    CHECK(latinKey(21) == Qt::Key_Equal);
    CHECK(latinKey(59) == Qt::Key_Comma);
    CHECK(latinKey(10) == 0); // 1: digits are letters there
    CHECK(latinKey(19) == 0);
    CHECK(latinKey(58) == Qt::Key_M);
    CHECK(latinKey(0) == 0);
}
