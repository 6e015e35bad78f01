#pragma once

#include "editor/typing/typingaids.h"

#include <QObject>

namespace tilshi::editor {

class BodyEdit;
class CheckedTextEdit;

/// Sets right what is typed, while it is typed. Each change is one step of undo of its own, which
/// gives back exactly what was typed, and is not made again.
class TypingHelp : public QObject
{
    Q_OBJECT

public:
    /// Helps with everything until setAids().
    explicit TypingHelp(QObject *parent = nullptr);

    /// A text outlives it.
    void add(CheckedTextEdit *text);
    /// The same, and what begins paragraphs of other kinds.
    void add(BodyEdit *body);
    void setAids(TypingAids aids) { m_aids = aids; }

protected:
    /// Enter behind the character for a separator.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fix(CheckedTextEdit *text) const;
    bool begin(BodyEdit *body) const;

    TypingAids m_aids;
};

} // namespace tilshi::editor
