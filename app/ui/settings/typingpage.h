#pragma once

#include "editor/typing/typingaids.h"
#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace tilshi::ui {

/// What is set right while it is typed, each with a tick.
class TypingPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit TypingPage(editor::TypingAids aids, QWidget *parent = nullptr);

    /// Those with a tick.
    editor::TypingAids aids() const;

protected:
    void retranslate() override;

private:
    QListWidget *m_list;
    QLabel *m_hint;
};

} // namespace tilshi::ui
