#pragma once

#include "newsroom/comment.h"
#include "newsroom/people.h"
#include "widgets/card.h"
#include "widgets/translated.h"

class QLabel;
class QToolButton;

namespace tilshi::ui {

/// One comment: who, when, what, whether it blocks approval; and a button that resolves it.
class CommentCard : public widgets::Translated<widgets::Card>
{
    Q_OBJECT

public:
    /// people: the newsroom's, among them who wrote it. when: already worded.
    CommentCard(const newsroom::Comment &comment, const QList<newsroom::Person> &people,
                const QString &when, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is to be resolved, or opened again.
    void resolvedAsked(const newsroom::Comment &comment, bool resolved);

protected:
    void retranslate() override;

private:
    newsroom::Comment m_comment;
    QLabel *m_note;
    QToolButton *m_resolve;
};

} // namespace tilshi::ui
