#pragma once

#include "newsroom/comment.h"
#include "ui/translated.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tilshi {
struct Error;
}

namespace tilshi::ui {

class CurrentArticle;
class Session;

/// The open article's comments, and a field for another.
class CommentsPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    CommentsPanel(Session &session, CurrentArticle &article, QWidget *parent = nullptr);

    /// Comments that are not resolved.
    int openCount() const;

Q_SIGNALS:
    void countChanged();
    void failed(const Error &error);

protected:
    void retranslate() override;

private:
    void build();
    void load();
    void show(const QList<newsroom::Comment> &comments);
    void add();
    void save(const newsroom::Comment &comment);
    void enableAdding();

    Session &m_session;
    CurrentArticle &m_article;
    QList<newsroom::Comment> m_comments;
    QVBoxLayout *m_list;
    QLabel *m_none;
    QPlainTextEdit *m_text;
    QCheckBox *m_blocking;
    QPushButton *m_add;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace tilshi::ui
