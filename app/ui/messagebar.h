#pragma once

#include "base/error.h"
#include "ui/translated.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace tilshi::ui {

/// One message above the editor: what happened, what was kept, what to do next. Never in the way;
/// it stays until closed, answered or replaced.
class MessageBar : public Translated<QFrame>
{
    Q_OBJECT

public:
    enum class Kind
    {
        Information,
        Warning,
        Error
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the sentence, with a button for the next thing to do if it has a text. Returns the
    /// message's number, for withdraw().
    int tell(Kind kind, const QString &sentence, const QString &answer = {},
             std::function<void()> answered = {});
    void tell(const Error &error);
    /// Hides that message, as when it does not hold any more. Nothing happens if it is not shown.
    void withdraw(int number);
    QString sentence() const;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer();

    Kind m_kind = Kind::Information;
    int m_number = 0; ///< of the message shown last
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_answer;
    QToolButton *m_close;
    std::function<void()> m_answered;
};

} // namespace tilshi::ui
