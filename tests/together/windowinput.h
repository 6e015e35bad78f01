#pragma once

#include <QModelIndex>
#include <QString>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace tilshi::test {

/// Ends the program that has the window, and says why: the test sees both.
[[noreturn]] void giveUp(const QString &why);

/// True as soon as the condition is, at most after fifteen seconds.
bool soon(const std::function<bool()> &condition);
/// The visible widget of that name, anywhere in the program; gives up where there is none soon.
QWidget *seenSoon(const QString &name);
bool isSeen(const QString &name);
/// The dialog that waits for an answer, or null.
QWidget *dialogShown();

void typeInto(QWidget *field, const QString &text);
/// The row whose words begin so.
QModelIndex rowOf(const QAbstractItemModel &model, const QString &text);
void clickRow(QAbstractItemView *view, const QModelIndex &row);

} // namespace tilshi::test
