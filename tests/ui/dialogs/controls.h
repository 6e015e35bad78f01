#pragma once

#include <QString>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace tilshi::test {

/// What a person does in a dialog, by mouse and by keyboard. Keys go to whatever has the focus;
/// what is not there, not visible or not enabled fails the test.

/// The visible widget of that name in that window.
QWidget *seen(const QWidget *window, const QString &name);
/// The text on it: of a label, a button, a field or a chosen entry.
QString read(const QWidget *window, const QString &name);

void click(const QWidget *window, const QString &name);
void clickItem(QAbstractItemView *view, const QModelIndex &index);
void doubleClickItem(QAbstractItemView *view, const QModelIndex &index);
/// On the box of a row that can be ticked.
void clickTick(QAbstractItemView *view, const QModelIndex &index);

void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
/// Presses Tab until the widget of that name has the focus.
void tabTo(const QWidget *window, const QString &name);

/// Walks the window by Tab, once around, and holds that everything in it that is enabled and can be
/// worked by keys is reached, can be seen, and has a name; that the button of Enter, if there is
/// one, is enabled and is not the one that gives up, but in a question, where it is; and that no
/// error is shown in red.
void checkControls(QWidget *window);

} // namespace tilshi::test
