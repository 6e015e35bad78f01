#pragma once

#include "newsroom/comment.h"
#include "ui/card.h"
#include "ui/translated.h"

class QLabel;
class QToolButton;

namespace tilshi::ui {

/// One comment: who, when, what, whether it blocks approval; and a button that resolves it.
class CommentCard : public Translated<Card>
{
    Q_OBJECT

public:
    /// when: already worded.
    CommentCard(const newsroom::Comment &comment, const QString &author, const QString &when,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The comment as it is to be stored: resolved, or open again.
    void edited(const newsroom::Comment &comment);

protected:
    void retranslate() override;

private:
    newsroom::Comment m_comment;
    QLabel *m_note;
    QToolButton *m_resolve;
};

} // namespace tilshi::ui
