#pragma once

#include "newsroom/comment.h"
#include "ui/translated.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <utility>

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

/// The open article's comments, and a field for another. What is written there and not added yet
/// stays with its article and its writer, and is there again when both are.
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
    /// A comment that was not added yet.
    struct Draft
    {
        QString text;
        bool blocking = false;
    };
    using DraftPlace = std::pair<newsroom::ArticleId, newsroom::PersonId>;

    void build();
    void connectArticle();
    void load();
    DraftPlace place() const;
    void changeDraft();
    void show(const Draft &draft);
    void giveBack(const newsroom::Comment &comment);
    void show(const QList<newsroom::Comment> &comments);
    void add();
    void save(const newsroom::Comment &comment);
    void enableAdding();

    Session &m_session;
    CurrentArticle &m_article;
    QList<newsroom::Comment> m_comments;
    QHash<DraftPlace, Draft> m_drafts; ///< of those that are not in the field
    DraftPlace m_shown;                ///< whose draft is in the field
    QVBoxLayout *m_list;
    QLabel *m_none;
    QPlainTextEdit *m_text;
    QCheckBox *m_blocking;
    QPushButton *m_add;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
};

} // namespace tilshi::ui
