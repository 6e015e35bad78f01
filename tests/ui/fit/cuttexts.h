#pragma once

#include <QStringList>

class QWidget;

namespace tilshi::test {

/// Every text in the window that can't be read to its end, with the name of what it stands on: it
/// is drawn beyond what is seen, or shortened to an ellipsis. What people have written themselves
/// may be shortened; what they type is scrolled.
QStringList cutTexts(QWidget *window, const QStringList &written = {});

} // namespace tilshi::test
