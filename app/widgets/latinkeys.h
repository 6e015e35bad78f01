#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace tilshi::widgets {

/// Lets shortcuts work where the keyboard has no Latin layout at all, as with Kazakh alone: a key
/// with Ctrl that nobody took as it is counts as the Latin letter or character on the same key.
/// (Where there is a Latin layout beside the Cyrillic one Qt does this by itself.)
class LatinKeys : public QObject
{
    Q_OBJECT

public:
    /// Works for the whole application as long as it lives.
    explicit LatinKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The Latin letter, or the character beside the letters and digits (- = [ ] ; ' , . /), on that
/// key of a keyboard as Qt::Key, by X11's and Wayland's key code; 0 if the key has none.
int latinKey(quint32 scanCode);

} // namespace tilshi::widgets
