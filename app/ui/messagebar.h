#pragma once

#include "base/error.h"
#include "ui/translated.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace tilshi::ui {

/// One message beside the work: what happened, what was kept, what to do next. Never in the way; it
/// stays until closed, answered or replaced. Information that asks nothing goes by itself after ten
/// seconds, unless the mouse or the focus is on it.
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
    /// Takes its place while hidden too, so that nothing moves under the mouse when it comes or
    /// goes.
    void keepPlace();
    /// Information that stays while it holds, until withdraw().
    int hold(const QString &sentence);
    /// Of the message told last.
    int number() const { return m_number; }
    /// The message told last is about the article in the window: it goes with it.
    void bindToArticle() { m_lasts = Lasts::WhileArticle; }
    /// Another article or act has begun: hides that message if it is about the one before, or
    /// information that asks nothing.
    void leave(int number);
    /// Hides that message, as when it does not hold any more. Nothing happens if it is not shown.
    void withdraw(int number);
    QString sentence() const;

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// When a message goes by itself.
    enum class Lasts
    {
        Shortly,
        WhileArticle,
        UntilClosed
    };

    void answer();
    void pass();

    Kind m_kind = Kind::Information;
    Lasts m_lasts = Lasts::UntilClosed;
    int m_number = 0; ///< of the message shown last
    QTimer *m_time;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_answer;
    QToolButton *m_close;
    std::function<void()> m_answered;
};

} // namespace tilshi::ui
