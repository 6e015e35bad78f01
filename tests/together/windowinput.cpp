#include "together/windowinput.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QTest>

#include <cstdio>
#include <cstdlib>

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

} // namespace

void giveUp(const QString &why)
{
    std::fprintf(stderr, "the window: %s\n", qPrintable(why));
    std::_Exit(1);
}

bool soon(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

QWidget *seenSoon(const QString &name)
{
    if (!soon([&name] { return visible(name) != nullptr; })) {
        giveUp(name + QStringLiteral(" is not to be seen"));
    }
    return visible(name);
}

bool isSeen(const QString &name)
{
    return visible(name) != nullptr;
}

QWidget *dialogShown()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(window) && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const QChar letter : text) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

QModelIndex rowOf(const QAbstractItemModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data().toString().startsWith(text)) {
            return index;
        }
    }
    return {};
}

void clickRow(QAbstractItemView *view, const QModelIndex &row)
{
    view->scrollTo(row);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(row).center());
}

} // namespace tilshi::test
