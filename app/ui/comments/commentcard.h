#pragma once

#include "ui/comments/reader.h"
#include "ui/comments/talk.h"
#include "widgets/card.h"
#include "widgets/translated.h"

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace tilshi::ui {

class Remark;

/// A comment with the words that it is about, the replies to it, a field for another and a button
/// that resolves it. The active one has its words drawn stronger in the text. A click or Enter on
/// it makes it that.
class CommentCard : public widgets::Translated<widgets::Card>
{
    Q_OBJECT

public:
    explicit CommentCard(QWidget *parent = nullptr);

    using QWidget::show;
    /// What is typed in it stays.
    void show(const Talk &talk, const Reader &reader);
    const Talk &talk() const { return m_talk; }
    newsroom::CommentId id() const { return m_talk.comment.id; }
    bool isActive() const { return isMarked(); }
    void setActive(bool active);
    /// What is typed as a reply and not sent.
    QString reply() const;
    void setReply(const QString &text);
    void focusReply();
    QString spoken() const;

Q_SIGNALS:
    void chosen(newsroom::CommentId comment);
    /// It is to be resolved, or opened again.
    void resolvedAsked(const newsroom::Comment &comment, bool resolved);
    void replyAsked(const newsroom::Comment &reply);
    void changeAsked(const newsroom::Comment &wanted);
    void removeAsked(const newsroom::Comment &comment);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void connectRemark(Remark *remark);
    void showReplies(const Reader &reader);
    void showReplyField();
    void sendReply();

    Talk m_talk;
    Remark *m_remark;
    QLabel *m_blocking;
    QLabel *m_quote;
    QLabel *m_gone;
    QBoxLayout *m_replies;
    QList<Remark *> m_shownReplies;
    QPlainTextEdit *m_reply;
    QToolButton *m_resolve;
    QToolButton *m_answer;
};

} // namespace tilshi::ui
