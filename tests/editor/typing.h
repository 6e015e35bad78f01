#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

namespace tilshi::test {

/// Types as a keyboard does, in any script: QTest::keyClicks knows Latin letters only.
inline void typeText(QWidget *widget, const QString &text)
{
    for (const QChar character : text) {
        const int key =
            character == u'\n' ? int(Qt::Key_Return) : int(character.toUpper().unicode());
        const QString typed = character == u'\n' ? QStringLiteral("\r") : QString(character);
        QTest::simulateEvent(widget, true, key, Qt::NoModifier, typed, false);
        QTest::simulateEvent(widget, false, key, Qt::NoModifier, typed, false);
    }
}

} // namespace tilshi::test
