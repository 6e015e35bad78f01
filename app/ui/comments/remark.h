#pragma once

#include "newsroom/comment.h"
#include "ui/comments/reader.h"
#include "widgets/translated.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace tilshi::ui {

class Avatar;

/// What one person said: who, when and the words, which who wrote them may change or take back.
class Remark : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit Remark(QWidget *parent = nullptr);

    using QWidget::show;
    /// What is being changed in it stays as it was typed.
    void show(const newsroom::Comment &comment, const Reader &reader);
    /// A widget at the right end of the moment's line.
    void addBesideMoment(QWidget *widget);
    /// A widget between the moment and the words.
    void addBelowHead(QWidget *widget);
    /// A screen reader's sentence: who, and what.
    QString spoken() const;

Q_SIGNALS:
    void changeAsked(const newsroom::Comment &wanted);
    void removeAsked(const newsroom::Comment &comment);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void beginChange();
    void endChange(bool keeps);
    void askRemoval();

    newsroom::Comment m_comment;
    newsroom::Comment m_changed; ///< as it was when its change began
    QString m_name;
    QString m_when;
    Avatar *m_avatar;
    QLabel *m_who;
    QLabel *m_moment;
    QToolButton *m_own;
    QAction *m_change;
    QAction *m_remove;
    QLabel *m_text;
    QPlainTextEdit *m_edit;
    QToolButton *m_keep;
    QToolButton *m_giveUp;
    QBoxLayout *m_second; ///< line
    QBoxLayout *m_layout;
};

} // namespace tilshi::ui
