#pragma once

#include "widgets/translated.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace tilshi::widgets {

/// One message beside the work: what happened, what was kept, what to do next. Never in the way; it
/// stays until closed, answered or replaced. Information that asks nothing goes by itself after ten
/// seconds, unless the mouse or the focus is on it. A warning or an error with an answer comes back
/// when what was told over it without one has gone.
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
    /// Takes its place while hidden too, so that nothing moves under the mouse when it comes or
    /// goes.
    void keepPlace();
    /// Information that stays while it holds, until withdraw().
    int hold(const QString &sentence);
    /// Of the message that is shown, or was.
    int number() const { return m_message.number; }
    /// The message that is shown is about the article in the window: it goes with it.
    void bindToArticle() { m_message.lasts = Lasts::WhileArticle; }
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

    struct Message
    {
        Kind kind = Kind::Information;
        QString sentence;
        QString answer; ///< empty for none
        std::function<void()> answered;
        Lasts lasts = Lasts::UntilClosed;
        int number = 0;

        bool waitsForAnswer() const { return kind != Kind::Information && !answer.isEmpty(); }
    };

    void answer();
    void pass();
    void showMessage();
    void end();

    int m_told = 0;                   ///< how many
    Message m_message;                ///< the one that is shown
    std::optional<Message> m_covered; ///< the one beneath, which waits for its answer
    QTimer *m_time;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_answer;
    QToolButton *m_close;
    std::function<void()> m_answered;
};

} // namespace tilshi::widgets
