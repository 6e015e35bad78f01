#pragma once

#include "monkey/sandbox.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QWindow>

#include <memory>
#include <utility>

namespace tilshi::test {

/// As from the platform, at once. Two within a moment (ms) of some hundred are a double click.
void sendMouse(QWindow *window, QEvent::Type type, const QPoint &at, Qt::MouseButton button,
               Qt::KeyboardModifiers modifiers, int moment);
/// A window may close at the press: then nobody gets the release.
void clickAt(const QPointer<QWindow> &window, Qt::MouseButton button,
             Qt::KeyboardModifiers modifiers, const QPoint &at, int moment);
void pressIn(const QPointer<QWindow> &window, int key, Qt::KeyboardModifiers modifiers = {},
             const QString &text = {});
/// The nearest place that is in the window.
QPoint inside(const QWindow &window, const QPoint &at);

/// Words with their slips, figures, quotes, and characters that mean something to the editor. No
/// '/': what is typed into a path leads nowhere else.
QString randomText(Dice &dice);
/// A key that means something somewhere.
std::pair<int, Qt::KeyboardModifiers> randomKey(Dice &dice);
/// What another program may have put on the clipboard.
std::unique_ptr<QMimeData> randomData(Dice &dice);

} // namespace tilshi::test
