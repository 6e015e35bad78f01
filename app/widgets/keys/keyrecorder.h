#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace tilshi::widgets {

/// A field that takes the next keys pressed in it as a shortcut, whatever they mean elsewhere, on a
/// Latin and on a Cyrillic layout alike. Tab, Enter and Esc keep their own meaning.
class KeyRecorder : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    void show(const QKeySequence &keys);
    using QLineEdit::show;

Q_SIGNALS:
    void recorded(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tilshi::widgets
